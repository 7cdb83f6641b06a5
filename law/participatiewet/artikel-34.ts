import {
  grens34alleenstaande,
  grens34alleenstaandeOuder,
  grens34gehuwden,
  woning34lid2d,
} from '../bedragen/participatiewet.ts'
import { aanwezigeSchulden, isTegeldemakingVerlangd, overwaardeWoning, waardeBezittingen } from '../feiten/middelen.ts'
import { als, nihil } from '../kernel/words.ts'
import { heeftEchtgenoot } from './artikel-3.ts'
import { isAlleenstaandeOuder } from './artikel-4.ts'
import { giftenInAanmerking } from './artikel-31.ts'
import { artikel } from './wet.ts'

/** Lid 2 onderdeel d. */
export const woningBovenGrens = artikel('34', { lid: 2, onderdeel: 'd' })
  .zegt(
    'De overwaarde van uw eigen huis telt niet mee tot een vast bedrag; dit is wat daarboven zit.',
    'The equity in your own home does not count up to a fixed amount; this is what lies above it.',
  )
  .bedrag('woningBovenGrens', 'eenmalig', overwaardeWoning.verminderdMet(woning34lid2d).tenMinste(0))

/** Article 50 lid 1: only when it can reasonably be asked; otherwise the right stays, often as a loan (lid 2). */
const woningInAanmerking = artikel('50', { lid: 1 })
  .zegt(
    'Wat boven dat bedrag in het huis zit, telt alleen mee als in redelijkheid gevraagd kan worden het te gelde te maken. Anders kan de bijstand een lening zijn.',
    'What lies above it counts only if you can reasonably be asked to turn it into money. Otherwise the benefit may be a loan.',
  )
  .bedrag(
    'woningInAanmerking',
    'eenmalig',
    als(woningBovenGrens.isHogerDan(nihil('eenmalig')).en(isTegeldemakingVerlangd))
      .dan(woningBovenGrens)
      .anders(nihil('eenmalig')),
  )

export const vermogen = artikel('34', { lid: 1 })
  .zegt(
    'Vermogen is wat u bezit min uw schulden. Gewone spullen en wat u van de bijstand spaarde, tellen niet mee.',
    'Assets are what you own minus your debts. Usual goods and savings from the benefit do not count.',
  )
  .bedrag(
    'vermogen',
    'eenmalig',
    waardeBezittingen
      .verminderdMet(aanwezigeSchulden)
      .vermeerderdMet(giftenInAanmerking)
      .vermeerderdMet(woningInAanmerking),
  )

export const vermogensgrens = artikel('34', { lid: 3 })
  .zegt('Zoveel mag u hebben.', 'This much you may have.')
  .bedrag(
    'vermogensgrens',
    'eenmalig',
    als(heeftEchtgenoot)
      .dan(grens34gehuwden)
      .anders(als(isAlleenstaandeOuder).dan(grens34alleenstaandeOuder).anders(grens34alleenstaande)),
  )

export const inAanmerkingTeNemenVermogen = artikel('34', { lid: 2, onderdeel: 'b' })
  .zegt('Alleen wat boven de grens zit, telt mee.', 'Only what lies above the limit counts.')
  .bedrag('inAanmerkingTeNemenVermogen', 'eenmalig', vermogen.verminderdMet(vermogensgrens).tenMinste(0))
