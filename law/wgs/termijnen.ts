import type { Termijn } from '../awb/beslistermijn.ts'
import type { Day } from '../kernel/unit.ts'
import { type Duur, eindeVan } from '../termijnenwet/termijn.ts'

/** Wgs 4 (text of 1 July 2026): the last day of the first talk. Three working days when house, power, water or insurance is at risk. */
export function eersteGesprekUiterlijk(hulpvraag: Day, bedreigend: boolean): Day {
  const duur: Duur = bedreigend ? { aantal: 3, eenheid: 'werkdagen' } : { aantal: 4, eenheid: 'weken' }
  return eindeVan(hulpvraag, duur).laatsteDag
}

/** 4a lid 3: the term of the verordening in weeks, eight at most. Throws beyond eight. */
export function beslistermijnWgs(eersteGesprek: Day, weken: number): Termijn {
  if (weken > 8) throw new Error(`Article 4a lid 3 gives eight weeks at most, not ${weken}`)
  return { ontvangen: eersteGesprek, duur: { aantal: weken, eenheid: 'weken' }, bijWet: true }
}
