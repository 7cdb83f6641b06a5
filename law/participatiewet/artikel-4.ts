import {
  everyoneNamed,
  heeftKinderbijslag,
  heeftVolledigeZorg,
  isWoonachtigInNederland,
  leeftijd,
} from '../feiten/gezin.ts'
import type { PersonRef } from '../kernel/node.ts'
import { aantal, aantalVan, jaar, ongenoemden, perPersoon } from '../kernel/words.ts'
import { heeftEchtgenoot } from './artikel-3.ts'
import { artikel } from './wet.ts'

/** Lid 1 onderdelen d en e. */
export const isTenLasteKomend = perPersoon((kind: PersonRef) =>
  artikel('4', { lid: 1, onderdeel: 'e' })
    .voor(kind)
    .zegt(
      'Een kind telt mee als het jonger is dan 18, in Nederland woont en er recht is op kinderbijslag.',
      'A child counts when under 18, living in the Netherlands and entitled to child benefit.',
    )
    .waarheid(
      'tenLasteKomendKind',
      leeftijd(kind).isLagerDan(jaar(18)).en(isWoonachtigInNederland(kind), heeftKinderbijslag(kind)),
    ),
)

export const aantalKinderen = artikel('4', { lid: 1, onderdeel: 'e' })
  .zegt('Zoveel kinderen komen te uwen laste.', 'This many children are dependent on you.')
  .aantal('aantalKinderen', aantalVan('kinderen', isTenLasteKomend).vermeerderdMet(ongenoemden(everyoneNamed)))

export const heeftKinderen = aantalKinderen.isHogerDan(aantal(0))

const kinderenMetVolledigeZorg = aantalVan('kinderen', (kind) => isTenLasteKomend(kind).en(heeftVolledigeZorg(kind)))

export const isAlleenstaandeOuder = artikel('4', { lid: 1, onderdeel: 'b' })
  .zegt(
    'U bent alleenstaande ouder als u niet als gehuwd telt en alleen de volledige zorg heeft voor een kind.',
    'You are a single parent when you do not count as married and alone have full care of a child.',
  )
  .waarheid(
    'alleenstaandeOuder',
    heeftEchtgenoot
      .niet()
      .en(kinderenMetVolledigeZorg.vermeerderdMet(ongenoemden(everyoneNamed)).isHogerDan(aantal(0))),
  )

const jongeKinderenMetZorg = aantalVan('kinderen', (kind) =>
  isTenLasteKomend(kind).en(heeftVolledigeZorg(kind), leeftijd(kind).isLagerDan(jaar(12))),
)

/** For article 31 lid 2 onderdeel r: full care of a dependent child under twelve. */
export const heeftKindTotTwaalf = artikel('31', { lid: 2, onderdeel: 'r' })
  .zegt('U heeft de volledige zorg voor een kind onder de 12.', 'You have full care of a child under twelve.')
  .waarheid('kindTotTwaalf', jongeKinderenMetZorg.vermeerderdMet(ongenoemden(everyoneNamed)).isHogerDan(aantal(0)))
