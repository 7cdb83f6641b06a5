import { woning34lid2d } from '../bedragen/participatiewet.ts'
import { isBijstandBovenNettoMinimumloon } from '../feiten/bijzonder-vermogen.ts'
import { isTegeldemakingVerlangd, overwaardeWoning } from '../feiten/middelen.ts'
import { als, nihil } from '../kernel/words.ts'
import { artikel } from './wet.ts'

/** Lid 2 onderdeel d. */
export const woningBovenGrens = artikel('34', { lid: 2, onderdeel: 'd' })
  .zegt(
    'De overwaarde van uw eigen huis telt niet mee tot een vast bedrag; dit is wat daarboven zit.',
    'The equity in your own home does not count up to a fixed amount; this is what lies above it.',
  )
  .bedrag('woningBovenGrens', 'eenmalig', overwaardeWoning.verminderdMet(woning34lid2d).tenMinste(0))

/** Article 50 lid 1: only when it can reasonably be asked; otherwise the right stays, often as a loan (lid 2). */
export const woningInAanmerking = artikel('50', { lid: 1 })
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

/**
 * Lid 2: the form of the benefit, not its amount. The sources do not give the net minimum wage of article 37, and the law
 * speaks of what is expected: a person judges.
 */
export const leningOpWoning = artikel('50', { lid: 2 })
  .zegt(
    'Zit er meer in uw huis dan het vaste bedrag, dan is de bijstand een lening op het huis, tot dat meerdere.',
    'When your home holds more than the fixed amount, the benefit is a loan on the home, up to that surplus.',
  )
  .bedrag(
    'leningOpWoning',
    'eenmalig',
    als(
      woningBovenGrens
        .isHogerDan(nihil('eenmalig'))
        .en(isTegeldemakingVerlangd.niet(), isBijstandBovenNettoMinimumloon),
    )
      .dan(woningBovenGrens)
      .anders(nihil('eenmalig')),
  )
