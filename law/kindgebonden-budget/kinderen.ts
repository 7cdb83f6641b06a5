import {
  bedragEersteKind,
  bedragVolgendKind,
  verhogingVanaf12,
  verhogingVanaf16,
} from '../bedragen/kindgebonden-budget.ts'
import { everyoneNamed, leeftijdEindVorigeMaand } from '../feiten/gezin.ts'
import type { PersonRef } from '../kernel/node.ts'
import { aantal, aantalVan, als, jaar, nihil, ongenoemden, perPersoon, somOver } from '../kernel/words.ts'
import { isKindMetRecht } from '../kinderbijslag/artikel-7.ts'
import { isBetaaldAanHuishouden } from '../kinderbijslag/artikel-18.ts'
import { artikel } from './wet.ts'

/**
 * Artikel 2 lid 1: child benefit is paid for the child, or would be without the school rule; by month, from the month
 * after the birth up to and including the month of the eighteenth birthday.
 */
const isRechtgevendKind = perPersoon((kind: PersonRef) =>
  artikel('2', { lid: 1 })
    .voor(kind)
    .zegt(
      'Het kind telt van de maand na de geboorte tot en met de maand waarin het 18 wordt, als u er kinderbijslag voor krijgt.',
      'The child counts from the month after birth up to the month of the eighteenth birthday, if you get child benefit for it.',
    )
    .waarheid(
      'kindVoorWieHetBudgetIs',
      leeftijdEindVorigeMaand(kind)
        .isTenMinste(jaar(0))
        .en(leeftijdEindVorigeMaand(kind).isLagerDan(jaar(18)), isKindMetRecht(kind), isBetaaldAanHuishouden(kind)),
    ),
)

export const aantalKinderen = artikel('2', { lid: 1 })
  .zegt('Voor zoveel kinderen is er kindgebonden budget.', 'For this many children there is a child budget.')
  .aantal('aantalKinderen', aantalVan('kinderen', isRechtgevendKind).vermeerderdMet(ongenoemden(everyoneNamed)))

export const heeftKinderen = aantalKinderen.isHogerDan(aantal(0))

/** Lid 2. */
export const bedragVoorKinderen = artikel('2', { lid: 2 })
  .zegt('Er is een bedrag per kind.', 'There is an amount per child.')
  .bedrag(
    'bedragVoorKinderen',
    'jaar',
    als(heeftKinderen)
      .dan(
        bedragEersteKind.vermeerderdMet(bedragVolgendKind.maal(aantalKinderen.verminderdMet(aantal(1)).tenMinste(0))),
      )
      .anders(nihil('jaar')),
  )

/** Lid 3 tot en met 5: from the month after the twelfth and the sixteenth birthday. */
const verhogingVoorKind = perPersoon((kind: PersonRef) =>
  artikel('2', { lid: 3 })
    .voor(kind)
    .zegt('Vanaf 12 en vanaf 16 jaar is het bedrag hoger.', 'From 12 and from 16 years the amount is higher.')
    .bedrag(
      'verhogingNaarLeeftijd',
      'jaar',
      als(isRechtgevendKind(kind).en(leeftijdEindVorigeMaand(kind).isTenMinste(jaar(12))))
        .dan(
          als(leeftijdEindVorigeMaand(kind).isLagerDan(jaar(16)))
            .dan(verhogingVanaf12)
            .anders(verhogingVanaf16),
        )
        .anders(nihil('jaar')),
    ),
)

export const verhogingenNaarLeeftijd = somOver('kinderen', verhogingVoorKind).vermeerderdMet(
  verhogingVanaf16.maal(ongenoemden(everyoneNamed)),
)
