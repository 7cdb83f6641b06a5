import {
  norm20lid1a,
  norm20lid1b,
  norm20lid1c,
  norm20lid2a,
  norm20lid2b,
  norm20lid2c,
  verhoging20lid3,
} from '../bedragen/participatiewet.ts'
import { heeftGeenBeroepOpOuders } from '../feiten/wonen.ts'
import type { Bedrag } from '../kernel/expression.ts'
import type { PersonRef } from '../kernel/node.ts'
import { als, nihil, perPersoon } from '../kernel/words.ts'
import { isAchttienTotEenentwintig } from './artikel-1.ts'
import { heeftKinderen } from './artikel-4.ts'
import { norm21Alleenstaande, norm21Gehuwden } from './artikel-21.ts'
import { artikel } from './wet.ts'

/**
 * Lid 3. The raise is taken per person ("die belanghebbende"): for a couple of two young people it can count twice.
 * The sources leave this reading open; the limit of lid 4 is literal.
 */
export const verhogingJongmeerderjarige = perPersoon((p: PersonRef) =>
  artikel('20', { lid: 3 })
    .voor(p)
    .zegt(
      'Wie 18, 19 of 20 is en niet bij de ouders kan aankloppen, krijgt een vast bedrag erbij.',
      'Whoever is 18, 19 or 20 and cannot turn to the parents gets a fixed amount on top.',
    )
    .bedrag(
      'verhogingJongmeerderjarige',
      'maand',
      als(isAchttienTotEenentwintig(p).en(heeftGeenBeroepOpOuders(p)))
        .dan(verhoging20lid3)
        .anders(nihil('maand')),
    ),
)

/** Lid 4: base norm and raise together are never more than the norm of article 21 in the same situation. */
export const metVerhogingTotGrens = (
  norm: Bedrag<'maand'>,
  verhoging: Bedrag<'maand'>,
  grens: Bedrag<'maand'>,
): Bedrag<'maand'> =>
  artikel('20', { lid: 4 })
    .zegt(
      'Samen met de verhoging is de norm nooit hoger dan die van iemand van 21 of ouder in dezelfde situatie.',
      'With the raise the norm is never more than that of someone of 21 or older in the same situation.',
    )
    .bedrag('normMetVerhoging', 'maand', norm.vermeerderdMet(verhoging).tenHoogste(norm.tenMinste(grens)))

const alleenstaande = artikel('20', { lid: 2, onderdeel: 'a' })
  .zegt('De norm voor wie 18, 19 of 20 is en alleen woont.', 'The norm for someone of 18, 19 or 20 on their own.')
  .bedrag('norm20Alleenstaande', 'maand', als(heeftKinderen).dan(norm20lid2a).anders(norm20lid1a))

export const normJongeAlleenstaande = perPersoon((p: PersonRef) =>
  metVerhogingTotGrens(alleenstaande, verhogingJongmeerderjarige(p), norm21Alleenstaande),
)

/** Both spouses 18, 19 or 20, before the raise of lid 3. */
export const norm20BeidenJong = artikel('20', { lid: 2, onderdeel: 'b' })
  .zegt('De norm voor twee gehuwden van 18, 19 of 20.', 'The norm for spouses who are both 18, 19 or 20.')
  .bedrag('norm20BeidenJong', 'maand', als(heeftKinderen).dan(norm20lid2b).anders(norm20lid1b))

const norm20EenJong = artikel('20', { lid: 2, onderdeel: 'c' })
  .zegt(
    'De norm voor gehuwden van wie er een 18, 19 of 20 is en de ander ouder.',
    'The norm for spouses of whom one is 18, 19 or 20 and the other older.',
  )
  .bedrag('norm20EenJong', 'maand', als(heeftKinderen).dan(norm20lid2c).anders(norm20lid1c))

export const verhogingenSamen = verhogingJongmeerderjarige('aanvrager').vermeerderdMet(
  verhogingJongmeerderjarige('partner'),
)

export const normBeidenJong = metVerhogingTotGrens(norm20BeidenJong, verhogingenSamen, norm21Gehuwden)
export const normEenJong = metVerhogingTotGrens(norm20EenJong, verhogingenSamen, norm21Gehuwden)
