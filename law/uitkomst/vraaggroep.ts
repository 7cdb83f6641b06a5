import type { Text } from '../kernel/unit.ts'

/** Facts that are seldom so: one question asks whether any of them is, and one "no" answers them all. */
export interface Vraaggroep {
  readonly code: string
  readonly vraag: Text
  readonly namen: readonly string[]
}

export const vraaggroepen: readonly Vraaggroep[] = [
  {
    code: 'zeldenZo',
    vraag: { nl: 'Is een van deze dingen nu zo?', en: 'Is any of these things so now?' },
    namen: [
      'gedetineerd',
      'onttrektZichAanStraf',
      'vervultDienstplicht',
      'staaktOfUitgesloten',
      'nuBuitenNederland',
      'vraagtVoorSchulden',
      'uitreiziger',
      'onbetaaldVerlof',
      'inInrichting',
      'tijdelijkEldersVoorMantelzorg',
    ],
  },
]
