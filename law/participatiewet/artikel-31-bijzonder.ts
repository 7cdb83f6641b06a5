import { maximumJaar31k, maximumMaand31k, maximumPremie31j } from '../bedragen/participatiewet.ts'
import { hoortBijDoelgroepLoonkostensubsidie } from '../feiten/aanvraag.ts'
import {
  aantalPremiesEerder,
  draagtPremieBij,
  kortingJonggehandicapt,
  onderhoudDoorOuders,
  premieDezeMaand,
  premieEerderDitJaar,
  vergoedingBinnenMaximum,
  vergoedingVrijwilliger,
  vergoedingVrijwilligerEerder,
} from '../feiten/bijzonder-inkomen.ts'
import { leeftijd } from '../feiten/gezin.ts'
import { inDezeMaand } from '../kernel/expression.ts'
import type { PersonRef } from '../kernel/node.ts'
import { aantal, als, jaar, nihil, perPersoon, vanaf } from '../kernel/words.ts'
import { verhogingJongmeerderjarige } from './artikel-20.ts'
import { is27OfOuder, loopt31lid5Vooruit } from './artikel-31-lid-5.ts'
import { artikel } from './wet.ts'

/** Onderdeel j: once or twice per calendar year, up to the maximum together; what is above counts as income (32 lid 1). */
export const premieInAanmerking = perPersoon((p: PersonRef) =>
  artikel('31', { lid: 2, onderdeel: 'j' })
    .voor(p)
    .zegt(
      'Een premie die helpt naar werk, telt tot een jaarbedrag niet mee, hoogstens twee keer per jaar.',
      'A premium that helps towards work does not count up to a yearly amount, at most twice a year.',
    )
    .bedrag(
      'premieInAanmerking',
      'maand',
      inDezeMaand(
        als(
          is27OfOuder(p)
            .of(hoortBijDoelgroepLoonkostensubsidie(p), loopt31lid5Vooruit)
            .en(aantalPremiesEerder(p).isLagerDan(aantal(2)), draagtPremieBij(p)),
        )
          .dan(
            premieDezeMaand(p)
              .verminderdMet(maximumPremie31j.verminderdMet(premieEerderDitJaar(p)).tenMinste(0))
              .tenMinste(0),
          )
          .anders(premieDezeMaand(p)),
      ),
    ),
)

/** The maximum of the regulation is sourced for the first half year only; after that the part within it is asked. */
const vrijeVergoeding = (p: PersonRef) =>
  als(vanaf('2026-07-01'))
    .dan(vergoedingBinnenMaximum(p))
    .anders(maximumMaand31k.tenHoogste(maximumJaar31k.verminderdMet(vergoedingVrijwilligerEerder(p)).tenMinste(0)))

/** Onderdeel k; not under 27 (lid 5). */
export const vrijwilligersvergoedingInAanmerking = perPersoon((p: PersonRef) =>
  artikel('31', { lid: 2, onderdeel: 'k' })
    .voor(p)
    .zegt(
      'Een vergoeding voor vrijwilligerswerk telt tot een maximum niet mee, vanaf 27 jaar.',
      'An allowance for volunteering does not count up to a maximum, from the age of 27.',
    )
    .bedrag(
      'vrijwilligersvergoedingInAanmerking',
      'maand',
      inDezeMaand(
        als(is27OfOuder(p))
          .dan(vergoedingVrijwilliger(p).verminderdMet(vrijeVergoeding(p)).tenMinste(0))
          .anders(vergoedingVrijwilliger(p)),
      ),
    ),
)

/** Onderdeel c and lid 5: it counts only under 27. */
export const jonggehandicaptenkortingInAanmerking = perPersoon((p: PersonRef) =>
  artikel('31', { lid: 2, onderdeel: 'c' })
    .voor(p)
    .zegt(
      'De jonggehandicaptenkorting telt niet mee vanaf 27 jaar.',
      'The credit for young disabled people does not count from the age of 27.',
    )
    .bedrag(
      'jonggehandicaptenkortingInAanmerking',
      'maand',
      als(is27OfOuder(p)).dan(nihil('maand')).anders(kortingJonggehandicapt(p)),
    ),
)

/** Onderdeel v: already reckoned with when the raise of article 20 lid 3 was not given. */
export const onderhoudVanOudersInAanmerking = perPersoon((p: PersonRef) =>
  artikel('31', { lid: 2, onderdeel: 'v' })
    .voor(p)
    .zegt(
      'Geld van de ouders telt niet mee voor wie jonger is dan 21 en daarom geen verhoging krijgt.',
      'Money from the parents does not count for someone under 21 who for that reason gets no raise.',
    )
    .bedrag(
      'onderhoudVanOudersInAanmerking',
      'maand',
      als(
        leeftijd(p)
          .isLagerDan(jaar(21))
          .en(verhogingJongmeerderjarige(p).isTenHoogste(nihil('maand'))),
      )
        .dan(nihil('maand'))
        .anders(onderhoudDoorOuders(p)),
    ),
)
