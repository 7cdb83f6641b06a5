import type { Termijn } from '../awb/beslistermijn.ts'
import { daysAfter } from '../kernel/day.ts'
import type { Day } from '../kernel/unit.ts'
import { eindeVan } from '../termijnenwet/termijn.ts'

/** What a melding starts (Wmo 2015, text of 1 July 2026): last days, and from when one can apply without the research. */
export interface Meldingstermijnen {
  /** 2.3.2 lid 2: until when the own plan can be handed over. */
  readonly persoonlijkPlanTot: Day
  /** 2.3.2 lid 1. */
  readonly onderzoekUiterlijk: Day
  /** 2.3.2 lid 9: the first day on which an aanvraag does not wait for the research. */
  readonly aanvragenZonderOnderzoek: Day
}

/** The days that follow from a melding. An aanvraag that the research went before can be made at once (2.3.2 lid 9). */
export function naMelding(melding: Day): Meldingstermijnen {
  const onderzoekUiterlijk = eindeVan(melding, { aantal: 6, eenheid: 'weken' }).laatsteDag
  return {
    persoonlijkPlanTot: eindeVan(melding, { aantal: 7, eenheid: 'dagen' }).laatsteDag,
    onderzoekUiterlijk,
    aanvragenZonderOnderzoek: daysAfter(onderzoekUiterlijk, 1),
  }
}

/** 2.3.5 lid 2: two weeks to decide, a term that the Act sets. */
export const beslistermijnWmo = (aanvraag: Day): Termijn => ({
  ontvangen: aanvraag,
  duur: { aantal: 2, eenheid: 'weken' },
  bijWet: true,
})
