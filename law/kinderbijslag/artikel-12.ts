import { kinderbijslagTot6, kinderbijslagTot12, kinderbijslagTot18 } from '../bedragen/kinderbijslag.ts'
import { everyoneNamed } from '../feiten/gezin.ts'
import { leeftijdBeginKwartaal } from '../feiten/kinderbijslag.ts'
import type { PersonRef } from '../kernel/node.ts'
import { aantal, als, jaar, nihil, ongenoemden, perPersoon, somOver } from '../kernel/words.ts'
import { isEenVanBeidenVerzekerd } from './artikel-6.ts'
import { isDubbel, isRechtgevendKind } from './artikel-7.ts'
import { isBetaaldAanHuishouden } from './artikel-18.ts'
import { artikel } from './wet.ts'

/** Lid 3: by the age on the first day of the quarter. */
const bedragVoorKind = perPersoon((kind: PersonRef) =>
  artikel('12', { lid: 3 })
    .voor(kind)
    .zegt('Het bedrag hangt af van de leeftijd van het kind.', "The amount depends on the child's age.")
    .bedrag(
      'bedragNaarLeeftijd',
      'kwartaal',
      als(leeftijdBeginKwartaal(kind).isLagerDan(jaar(6)))
        .dan(kinderbijslagTot6)
        .anders(
          als(leeftijdBeginKwartaal(kind).isLagerDan(jaar(12)))
            .dan(kinderbijslagTot12)
            .anders(kinderbijslagTot18),
        ),
    ),
)

export const kinderbijslagVoorKind = perPersoon((kind: PersonRef) =>
  artikel('12', { lid: 3 })
    .voor(kind)
    .zegt('De kinderbijslag voor dit kind.', 'The child benefit for this child.')
    .bedrag(
      'kinderbijslagVoorKind',
      'kwartaal',
      als(isRechtgevendKind(kind).en(isBetaaldAanHuishouden(kind)))
        .dan(bedragVoorKind(kind).maal(als(isDubbel(kind)).dan(aantal(2)).anders(aantal(1))))
        .anders(nihil('kwartaal')),
    ),
)

/** Children who have not been named yet may each bring twice the highest amount; with everyone named there are none. */
const voorOngenoemden = kinderbijslagTot18.maal(ongenoemden(everyoneNamed)).maal(aantal(2))

export const heeftKindMetKinderbijslag = artikel('7', { lid: 1 })
  .zegt('Er is een kind voor wie kinderbijslag bestaat.', 'There is a child for whom child benefit exists.')
  .waarheid(
    'kindMetKinderbijslag',
    somOver('kinderen', kinderbijslagVoorKind).vermeerderdMet(voorOngenoemden).isHogerDan(nihil('kwartaal')),
  )

export const kinderbijslagPerKwartaal = artikel('12', { lid: 3 })
  .zegt(
    'De kinderbijslag voor al uw kinderen samen, per kwartaal.',
    'Child benefit for all your children, per quarter.',
  )
  .bedrag(
    'kinderbijslag',
    'kwartaal',
    als(isEenVanBeidenVerzekerd)
      .dan(somOver('kinderen', kinderbijslagVoorKind).vermeerderdMet(voorOngenoemden))
      .anders(nihil('kwartaal')),
  )
