import { aowGekort, uitkeringNaArbeid, zijnErBijzondereInkomsten } from '../feiten/bijzonder-inkomen.ts'
import { isApartLevend, isGehuwd } from '../feiten/gezin.ts'
import { netto, overigeInkomsten } from '../feiten/middelen.ts'
import type { Bedrag } from '../kernel/expression.ts'
import type { PersonRef } from '../kernel/node.ts'
import { als, nihil, perPersoon, vanaf } from '../kernel/words.ts'
import { heeftEchtgenoot } from './artikel-3.ts'
import { vrijlating } from './artikel-31.ts'
import {
  jonggehandicaptenkortingInAanmerking,
  onderhoudVanOudersInAanmerking,
  premieInAanmerking,
  vrijwilligersvergoedingInAanmerking,
} from './artikel-31-bijzonder.ts'
import { vakantieaanspraak, vakantieaanspraakAow, vakantieaanspraakUitkering } from './artikel-31-vakantietoeslag.ts'
import { besparingInAanmerking, pensioenInAanmerking, studieInAanmerking } from './artikel-33.ts'
import { vrijlating34a } from './artikel-34a.ts'
import { bijstandsnorm, normGehuwden } from './normen.ts'
import { heeftAlleenAanvragerRecht, heeftAlleenPartnerRecht } from './recht.ts'
import { artikel } from './wet.ts'

const alsEchtgenoot = (bedrag: Bedrag<'maand'>) => als(heeftEchtgenoot).dan(bedrag).anders(nihil('maand'))

const bijzonderInkomen = perPersoon((p: PersonRef) =>
  artikel('32', { lid: 1, onderdeel: 'a' })
    .voor(p)
    .zegt(
      'Inkomsten met een eigen regel, zoals een uitkering met vakantiegeld apart, studiefinanciering of een premie.',
      'Income with a rule of its own, such as a benefit with separate holiday pay, student finance or a premium.',
    )
    .bedrag(
      'bijzonderInkomen',
      'maand',
      als(zijnErBijzondereInkomsten)
        .dan(
          uitkeringNaArbeid(p)
            .vermeerderdMet(vakantieaanspraakUitkering(p))
            .vermeerderdMet(aowGekort(p))
            .vermeerderdMet(vakantieaanspraakAow(p))
            .vermeerderdMet(studieInAanmerking(p))
            .vermeerderdMet(premieInAanmerking(p))
            .vermeerderdMet(vrijwilligersvergoedingInAanmerking(p))
            .vermeerderdMet(jonggehandicaptenkortingInAanmerking(p))
            .vermeerderdMet(onderhoudVanOudersInAanmerking(p)),
        )
        .anders(nihil('maand')),
    ),
)

/** Lid 1, before any disregard. */
const inkomenVan = perPersoon((p: PersonRef) =>
  artikel('32', { lid: 1 })
    .voor(p)
    .zegt(
      'Inkomen is loon, met de vakantietoeslag die daarbij hoort, en elke andere vaste inkomst.',
      'Income is pay, with the holiday allowance that goes with it, and all other regular income.',
    )
    .bedrag(
      'inkomen',
      'maand',
      netto(p)
        .vermeerderdMet(vakantieaanspraak(p))
        .vermeerderdMet(overigeInkomsten(p))
        .vermeerderdMet(bijzonderInkomen(p)),
    ),
)

/** Lid 4: spouses who live apart, but not for good. "De bijstandsnorm" is read as the norm of the one with the right. */
const inkomenBijApartLeven = (ander: Bedrag<'maand'>) =>
  artikel('32', { lid: 4 })
    .zegt(
      'Wonen gehuwden apart, maar niet blijvend, dan telt het inkomen van de echtgenoot zonder recht alleen mee boven de norm.',
      'When spouses live apart, but not for good, the income of the spouse without a right counts only above the norm.',
    )
    .bedrag('inkomenBijApartLeven', 'maand', ander.verminderdMet(bijstandsnorm).tenMinste(0))

/** Lid 3: what the spouse without a right earns counts only above the norm for spouses. */
const inkomenBijSamenLeven = (rechthebbende: Bedrag<'maand'>, ander: Bedrag<'maand'>) =>
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
    )

const metInkomenNietRechthebbende = (rechthebbende: Bedrag<'maand'>, ander: Bedrag<'maand'>) =>
  rechthebbende.vermeerderdMet(
    als(isApartLevend('partner').en(isGehuwd('partner')))
      .dan(inkomenBijApartLeven(ander))
      .anders(inkomenBijSamenLeven(rechthebbende, ander)),
  )

/** The savings of article 33 lid 4 and the pension of both stand with the one who has the right: the sources do not split them. */
const gezamenlijkInkomen = pensioenInAanmerking.vermeerderdMet(besparingInAanmerking)

const gezinsinkomen = (van: (p: PersonRef) => Bedrag<'maand'>) =>
  als(heeftAlleenAanvragerRecht)
    .dan(metInkomenNietRechthebbende(van('aanvrager').vermeerderdMet(gezamenlijkInkomen), van('partner')))
    .anders(
      als(heeftAlleenPartnerRecht)
        .dan(metInkomenNietRechthebbende(van('partner').vermeerderdMet(gezamenlijkInkomen), van('aanvrager')))
        .anders(
          van('aanvrager')
            .vermeerderdMet(alsEchtgenoot(van('partner')))
            .vermeerderdMet(gezamenlijkInkomen),
        ),
    )

/** "As far as he receives algemene bijstand": the disregards hold when there is a right without them. */
const ontvangtAlgemeneBijstand = gezinsinkomen(inkomenVan).isLagerDan(bijstandsnorm)

const geldendeVrijlating = (p: PersonRef) => als(vanaf('2027-01-01')).dan(vrijlating34a(p)).anders(vrijlating(p))

const inkomenNaVrijlating = perPersoon((p: PersonRef) =>
  inkomenVan(p)
    .verminderdMet(als(ontvangtAlgemeneBijstand).dan(geldendeVrijlating(p)).anders(nihil('maand')))
    .tenMinste(0),
)

export const inAanmerkingTeNemenInkomen = artikel('32', { lid: 1 })
  .zegt(
    'Dit inkomen telt mee voor de bijstand, nadat is afgehaald wat u mag houden.',
    'This income counts, after taking off what you may keep.',
  )
  .bedrag('inAanmerkingTeNemenInkomen', 'maand', gezinsinkomen(inkomenNaVrijlating))
