import type { Bedrag, Waarheid } from '../kernel/expression.ts'
import { als, nihil, vastBedrag } from '../kernel/words.ts'
import { artikel, euroVolgensAwir14 } from './wet.ts'

/** Lid 4, as the official tables show it. */
const kleinsteTegemoetkoming = vastBedrag('jaar', 2_400)

const afgerondPerJaar = (aanspraak: Bedrag<'jaar'>): Bedrag<'jaar'> =>
  artikel('14', { lid: 3 })
    .zegt('Het jaarbedrag wordt afgerond op hele euro’s.', 'The yearly amount is rounded to whole euros.')
    .bedrag('afgerondPerJaar', 'jaar', aanspraak.afgerond(euroVolgensAwir14))

/** Lid 4, as a reason: false for a claim that is there but too small to be granted; without any claim it says nothing. */
export function isGrootGenoeg(aanspraak: Bedrag<'jaar'>): Waarheid {
  return artikel('14', { lid: 4 })
    .zegt('Er blijft 24 euro per jaar of meer over.', 'At least 24 euros a year remain.')
    .waarheid(
      'bereiktKleinsteTegemoetkoming',
      aanspraak.isTenHoogste(nihil('jaar')).of(afgerondPerJaar(aanspraak).isTenMinste(kleinsteTegemoetkoming)),
    )
}

/** Rounds a yearly claim to whole euros; less than 24 euros a year is not granted. */
export function toegekend(naam: string, aanspraak: Bedrag<'jaar'>): Bedrag<'jaar'> {
  const afgerond = afgerondPerJaar(aanspraak)
  return artikel('14', { lid: 4 })
    .zegt('Minder dan 24 euro per jaar wordt niet betaald.', 'Less than 24 euros a year is not paid.')
    .bedrag(naam, 'jaar', als(afgerond.isLagerDan(kleinsteTegemoetkoming)).dan(nihil('jaar')).anders(afgerond))
}
