import { leeftijd } from '../feiten/gezin.ts'
import type { PersonRef } from '../kernel/node.ts'
import { jaar, perPersoon } from '../kernel/words.ts'
import { looptGemeenteVooruit } from '../lokaal/vooruitlopen.ts'
import { artikel } from './wet.ts'

/** Lid 5: onderdelen c, j, k, n and r are not for people under 27. */
export const is27OfOuder = perPersoon((p: PersonRef) =>
  artikel('31', { lid: 5 })
    .voor(p)
    .zegt('Deze vrijlating is er niet voor wie jonger is dan 27.', 'This disregard is not for people under 27.')
    .waarheid('is27OfOuder', leeftijd(p).isTenMinste(jaar(27))),
)

/**
 * In 2026 municipalities may run ahead of 1 January 2027 with the premium and the room to earn for people under 27. The
 * sources name no other part, so articles 24a, 34a and 34b have no such switch.
 */
export const loopt31lid5Vooruit = artikel('31', { lid: 5, aard: 'lokaal' })
  .zegt(
    'Uw gemeente past de ruimere regels van 2027 voor werkende jongeren al toe.',
    'Your municipality already applies the wider rules of 2027 for young people who work.',
  )
  .waarheid('gemeenteLooptVooruit', looptGemeenteVooruit)

/** For onderdelen n and r: from 27, or where the municipality runs ahead. */
export const magBijverdienen = (p: PersonRef) => is27OfOuder(p).of(loopt31lid5Vooruit)
