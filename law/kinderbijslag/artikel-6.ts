import { everyoneNamed, heeftHoofdverblijfInWoning, isWoonachtigInNederland } from '../feiten/gezin.ts'
import { isLoonbelastingInNederland } from '../feiten/kinderbijslag.ts'
import { heeftRechtmatigVerblijf, isNederlander, isUitreiziger } from '../feiten/recht.ts'
import type { PersonRef } from '../kernel/node.ts'
import { partnerBestaat, perPersoon } from '../kernel/words.ts'
import { artikel } from './wet.ts'

/** Lid 1 en 2; who has left to join a listed organisation has no right (7d lid 1). */
export const isVerzekerdeVolgensAkw = perPersoon((p: PersonRef) =>
  artikel('6', { lid: 1 })
    .voor(p)
    .zegt(
      'Kinderbijslag is er voor wie in Nederland woont of hier in loondienst werkt, met een verblijfsrecht dat telt.',
      'Child benefit is for people who live in the Netherlands or are employed here, with a right of residence that counts.',
    )
    .waarheid(
      'verzekerde',
      isWoonachtigInNederland(p)
        .of(isLoonbelastingInNederland(p))
        .en(isNederlander(p).of(heeftRechtmatigVerblijf(p)), isUitreiziger(p).niet()),
    ),
)

/** Article 18 lid 2: two people who share a household; one of them is paid. */
export const isEenVanBeidenVerzekerd = artikel('18', { lid: 2 })
  .zegt('U of wie met u het huishouden deelt, is verzekerd.', 'You or the person sharing your household is insured.')
  .waarheid(
    'eenVanBeidenVerzekerd',
    isVerzekerdeVolgensAkw('aanvrager').of(
      partnerBestaat(everyoneNamed).en(heeftHoofdverblijfInWoning('partner'), isVerzekerdeVolgensAkw('partner')),
    ),
  )
