import { maandenVrijlatingN, maandenVrijlatingR, maandenVrijlatingZ, netto } from '../feiten/middelen.ts'
import { maandenSinds34a } from '../feiten/vanaf-2027.ts'
import type { Waarheid } from '../kernel/expression.ts'
import type { PersonRef } from '../kernel/node.ts'
import { aantal, nihil, vanaf } from '../kernel/words.ts'
import { algemeneBijstand } from '../participatiewet/artikel-19.ts'
import { geldtN, geldtR, geldtZ } from '../participatiewet/artikel-31.ts'

type Wie = 'aanvrager' | 'partner'

/** A count that goes up by one with each month in which the condition held. */
export interface Teller {
  readonly feit: string
  readonly wie: Wie
  readonly loopt: Waarheid
}

const werktMetBijstand = (p: PersonRef) =>
  netto(p)
    .isHogerDan(nihil('maand'))
    .en(algemeneBijstand.isHogerDan(nihil('maand')))

/** Onderdeel n counts months that were used; r, z and 34a run on once they began, also without pay. */
const tellersVan = (wie: Wie): readonly Teller[] => [
  {
    feit: 'maandenVrijlatingN',
    wie,
    loopt: maandenVrijlatingN(wie).isLagerDan(aantal(6)).en(geldtN(wie), werktMetBijstand(wie)),
  },
  {
    feit: 'maandenVrijlatingR',
    wie,
    loopt: begonnen(maandenVrijlatingR(wie)).of(geldtR(wie).en(werktMetBijstand(wie))),
  },
  {
    feit: 'maandenVrijlatingZ',
    wie,
    loopt: begonnen(maandenVrijlatingZ(wie)).of(geldtZ(wie).en(werktMetBijstand(wie))),
  },
  {
    feit: 'maandenVrijlating34a',
    wie,
    loopt: vanaf('2027-01-01').en(begonnen(maandenSinds34a(wie)).of(werktMetBijstand(wie))),
  },
]

function begonnen(maanden: ReturnType<typeof maandenVrijlatingN>): Waarheid {
  return maanden.isHogerDan(aantal(0))
}

export const tellers: readonly Teller[] = [...tellersVan('aanvrager'), ...tellersVan('partner')]

/** Facts about one month only: they are gone the next month, and add to the count of the year. */
export const alleenDezeMaand: readonly { readonly feit: string; readonly eerder: string; readonly keer?: string }[] = [
  { feit: 'premieArbeidsinschakeling', eerder: 'premieEerderDitJaar', keer: 'aantalPremiesEerderDitJaar' },
]

/** Facts about the calendar year: they begin anew on 1 January. */
export const alleenDitJaar: readonly string[] = [
  'giftenDitJaar',
  'kostenbesparendeBijdragenDitJaar',
  'premieEerderDitJaar',
  'aantalPremiesEerderDitJaar',
  'vrijwilligersvergoedingEerderDitJaar',
]
