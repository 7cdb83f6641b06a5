import { toetsingsinkomen } from '../awir/artikel-8.ts'
import { toegekend } from '../awir/artikel-14.ts'
import { terugBijMeerInkomen } from '../awir/meer-inkomen.ts'
import { euroPerMaand } from '../awir/wet.ts'
import { type Bedrag, perMaand } from '../kernel/expression.ts'
import { als, nihil } from '../kernel/words.ts'
import { blijftOnderVermogensgrens, isErEenOuder } from './artikel-1.ts'
import { aanspraakPerJaarBij } from './artikel-2.ts'
import { artikel } from './wet.ts'

const volgensVoorwaarden = (aanspraak: Bedrag<'jaar'>) =>
  als(isErEenOuder.en(blijftOnderVermogensgrens)).dan(aanspraak).anders(nihil('jaar'))

export const aanspraakPerJaar = aanspraakPerJaarBij(toetsingsinkomen)

/** The claim before rounding, as it holds in the month of the day. Lid 11: each month of its own. */
export const kindgebondenBudgetOnafgerond = volgensVoorwaarden(aanspraakPerJaar)

export const kindgebondenBudgetPerJaar = toegekend('kindgebondenBudgetPerJaar', kindgebondenBudgetOnafgerond)

/** Lid 11: per calendar month. */
export const kindgebondenBudgetPerMaand = artikel('2', { lid: 11 })
  .zegt('Dit krijgt u per maand.', 'This is what you receive per month.')
  .bedrag('kindgebondenBudgetPerMaand', 'maand', perMaand(kindgebondenBudgetPerJaar).afgerond(euroPerMaand))

export const kindgebondenBudgetBijMeerInkomen = terugBijMeerInkomen((inkomen) =>
  toegekend('kindgebondenBudgetPerJaar', volgensVoorwaarden(aanspraakPerJaarBij(inkomen))),
)
