import { perMaand } from '../kernel/expression.ts'
import { als, nihil, vastBedrag } from '../kernel/words.ts'
import { heeftToeslagpartner, isVerzekerde } from './artikel-1.ts'
import { naPartnerZonderVerzekering } from './artikel-2.ts'
import { blijftOnderVermogensgrens } from './artikel-3.ts'
import { artikel, artikelAwir, euroPerMaand, euroVolgensAwir14 } from './wet.ts'

export const isErEenVerzekerde = artikel('2', { lid: 1 })
  .zegt('U of uw toeslagpartner is verzekerd.', 'You or your benefit partner is insured.')
  .waarheid('verzekerde', isVerzekerde('aanvrager').of(heeftToeslagpartner.en(isVerzekerde('partner'))))

const heeftAanspraak = isErEenVerzekerde.en(blijftOnderVermogensgrens)

const afgerondPerJaar = artikelAwir('14', { lid: 3 })
  .zegt('Het jaarbedrag wordt afgerond op hele euro’s.', 'The yearly amount is rounded to whole euros.')
  .bedrag(
    'afgerondPerJaar',
    'jaar',
    als(heeftAanspraak).dan(naPartnerZonderVerzekering.afgerond(euroVolgensAwir14)).anders(nihil('jaar')),
  )

/** Awir artikel 14 lid 4. */
const kleinsteToeslag = vastBedrag('jaar', 2_400)

export const zorgtoeslagPerJaar = artikelAwir('14', { lid: 4 })
  .zegt('Minder dan 24 euro per jaar wordt niet betaald.', 'Less than 24 euros a year is not paid.')
  .bedrag(
    'zorgtoeslagPerJaar',
    'jaar',
    als(afgerondPerJaar.isLagerDan(kleinsteToeslag)).dan(nihil('jaar')).anders(afgerondPerJaar),
  )

/** Lid 5: per calendar month. */
export const zorgtoeslagPerMaand = artikel('2', { lid: 5 })
  .zegt('Dit krijgt u per maand.', 'This is what you receive per month.')
  .bedrag('zorgtoeslagPerMaand', 'maand', perMaand(zorgtoeslagPerJaar).afgerond(euroPerMaand))
