import { heeftToeslagpartner } from '../awir/artikel-3.ts'
import { toetsingsinkomen } from '../awir/artikel-8.ts'
import { toegekend } from '../awir/artikel-14.ts'
import { terugBijMeerInkomen } from '../awir/meer-inkomen.ts'
import { euroPerMaand } from '../awir/wet.ts'
import { type Bedrag, perMaand } from '../kernel/expression.ts'
import { als, nihil } from '../kernel/words.ts'
import { isVerzekerde } from './artikel-1.ts'
import { aanspraakPerJaarBij } from './artikel-2.ts'
import { blijftOnderVermogensgrens } from './artikel-3.ts'
import { artikel } from './wet.ts'

export const isErEenVerzekerde = artikel('2', { lid: 1 })
  .zegt('U of uw toeslagpartner is verzekerd.', 'You or your benefit partner is insured.')
  .waarheid('verzekerde', isVerzekerde('aanvrager').of(heeftToeslagpartner.en(isVerzekerde('partner'))))

const heeftAanspraak = isErEenVerzekerde.en(blijftOnderVermogensgrens)

/** What one has a claim to at the income of the year, for someone who meets the conditions. */
export const aanspraakPerJaar = aanspraakPerJaarBij(toetsingsinkomen)

const volgensVoorwaarden = (aanspraak: Bedrag<'jaar'>) => als(heeftAanspraak).dan(aanspraak).anders(nihil('jaar'))

/** The claim before rounding, as it holds in the month of the day. Lid 5: each month of its own. */
export const zorgtoeslagOnafgerond = volgensVoorwaarden(aanspraakPerJaar)

export const zorgtoeslagPerJaar = toegekend('zorgtoeslagPerJaar', zorgtoeslagOnafgerond)

/** Lid 5: per calendar month. */
export const zorgtoeslagPerMaand = artikel('2', { lid: 5 })
  .zegt('Dit krijgt u per maand.', 'This is what you receive per month.')
  .bedrag('zorgtoeslagPerMaand', 'maand', perMaand(zorgtoeslagPerJaar).afgerond(euroPerMaand))

export const zorgtoeslagBijMeerInkomen = terugBijMeerInkomen((inkomen) =>
  toegekend('zorgtoeslagPerJaar', volgensVoorwaarden(aanspraakPerJaarBij(inkomen))),
)
