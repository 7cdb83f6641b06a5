import { netto, overigeInkomsten } from '../feiten/middelen.ts'
import type { Bedrag } from '../kernel/expression.ts'
import type { PersonRef } from '../kernel/node.ts'
import { als, nihil, perPersoon } from '../kernel/words.ts'
import { heeftEchtgenoot } from './artikel-3.ts'
import { vrijlating } from './artikel-31.ts'
import { vakantieaanspraak } from './artikel-31-vakantietoeslag.ts'
import { pensioenInAanmerking } from './artikel-33.ts'
import { bijstandsnorm, normGehuwden } from './normen.ts'
import { heeftAlleenAanvragerRecht, heeftAlleenPartnerRecht } from './recht.ts'
import { artikel } from './wet.ts'

const alsEchtgenoot = (bedrag: Bedrag<'maand'>) => als(heeftEchtgenoot).dan(bedrag).anders(nihil('maand'))

/** Lid 1, before any disregard. */
const inkomenVan = perPersoon((p: PersonRef) =>
  artikel('32', { lid: 1 })
    .voor(p)
    .zegt(
      'Inkomen is loon, met de vakantietoeslag die daarbij hoort, en elke andere vaste inkomst.',
      'Income is pay, with the holiday allowance that goes with it, and all other regular income.',
    )
    .bedrag('inkomen', 'maand', netto(p).vermeerderdMet(vakantieaanspraak(p)).vermeerderdMet(overigeInkomsten(p))),
)

/** Lid 3: what the spouse without a right earns counts only above the norm for spouses. */
const metInkomenNietRechthebbende = (rechthebbende: Bedrag<'maand'>, ander: Bedrag<'maand'>) =>
  rechthebbende.vermeerderdMet(
    artikel('32', { lid: 3 })
      .zegt(
        'Het inkomen van een echtgenoot zonder recht telt alleen mee voor zover u samen boven de norm voor gehuwden komt.',
        'The income of a spouse without a right counts only as far as together you exceed the norm for spouses.',
      )
      .bedrag(
        'inkomenNietRechthebbende',
        'maand',
        rechthebbende
          .vermeerderdMet(ander)
          .vermeerderdMet(bijstandsnorm.verminderdMet(rechthebbende).tenMinste(0))
          .verminderdMet(normGehuwden)
          .tenMinste(0)
          .tenHoogste(ander),
      ),
  )

/** The pension of both stands with the one who has the right: the sources do not split article 33 lid 5. */
const gezinsinkomen = (van: (p: PersonRef) => Bedrag<'maand'>) =>
  als(heeftAlleenAanvragerRecht)
    .dan(metInkomenNietRechthebbende(van('aanvrager').vermeerderdMet(pensioenInAanmerking), van('partner')))
    .anders(
      als(heeftAlleenPartnerRecht)
        .dan(metInkomenNietRechthebbende(van('partner').vermeerderdMet(pensioenInAanmerking), van('aanvrager')))
        .anders(
          van('aanvrager')
            .vermeerderdMet(alsEchtgenoot(van('partner')))
            .vermeerderdMet(pensioenInAanmerking),
        ),
    )

/** "As far as he receives algemene bijstand": the disregards hold when there is a right without them. */
const ontvangtAlgemeneBijstand = gezinsinkomen(inkomenVan).isLagerDan(bijstandsnorm)

const inkomenNaVrijlating = perPersoon((p: PersonRef) =>
  inkomenVan(p)
    .verminderdMet(als(ontvangtAlgemeneBijstand).dan(vrijlating(p)).anders(nihil('maand')))
    .tenMinste(0),
)

export const inAanmerkingTeNemenInkomen = artikel('32', { lid: 1 })
  .zegt(
    'Dit inkomen telt mee voor de bijstand, nadat is afgehaald wat u mag houden.',
    'This income counts, after taking off what you may keep.',
  )
  .bedrag('inAanmerkingTeNemenInkomen', 'maand', gezinsinkomen(inkomenNaVrijlating))
