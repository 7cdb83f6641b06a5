import { heeftToeslagpartner } from '../awir/artikel-3.ts'
import { blijftOnderGrens } from '../awir/artikel-7.ts'
import { drempelinkomenPerJaar } from '../bedragen/zorgtoeslag.ts'
import { isVerzekerdeVolgensAkw } from '../kinderbijslag/artikel-6.ts'
import { artikel } from './wet.ts'

/** Lid 1 onderdeel c: insured for child benefit; article 2 lid 9 makes it one claim with the partner. */
export const isErEenOuder = artikel('1', { lid: 1, onderdeel: 'c' })
  .zegt(
    'U of uw toeslagpartner is verzekerd voor kinderbijslag.',
    'You or your benefit partner is insured for child benefit.',
  )
  .waarheid('ouder', isVerzekerdeVolgensAkw('aanvrager').of(heeftToeslagpartner.en(isVerzekerdeVolgensAkw('partner'))))

/** Lid 1 onderdeel d, in the same words as the Act on the healthcare allowance. */
export const drempelinkomen = artikel('1', { lid: 1, onderdeel: 'd' })
  .zegt(
    'Het drempelinkomen is 108 procent van een jaar minimumloon.',
    'The threshold income is 108 percent of a year at minimum wage.',
  )
  .bedrag('drempelinkomen', 'jaar', drempelinkomenPerJaar)

export const blijftOnderVermogensgrens = blijftOnderGrens(artikel('1', { lid: 4 }), isVerzekerdeVolgensAkw)
