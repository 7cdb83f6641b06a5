import type { PersonRef } from '../kernel/node.ts'
import { perPersoon } from '../kernel/words.ts'
import { heeftEchtgenoot } from './artikel-3.ts'
import { isRechthebbende } from './artikel-11.ts'
import { heeftVerlofZonderInkomen, isUitgesloten, isUitgeslotenVanAlgemeneBijstand } from './artikel-13.ts'
import { artikel } from './wet.ts'

const isAnderePersoonMetVerlof = (p: PersonRef) =>
  p === 'partner' ? heeftVerlofZonderInkomen('aanvrager') : heeftEchtgenoot.en(heeftVerlofZonderInkomen('partner'))

/** Artikelen 11 en 13 together, for one person. */
export const heeftPersoonlijkRecht = perPersoon((p: PersonRef) =>
  artikel('11', { lid: 4 })
    .voor(p)
    .zegt(
      'Deze persoon hoort bij de mensen voor wie algemene bijstand er is, en is niet uitgesloten.',
      'This person is among those for whom general assistance exists, and is not excluded.',
    )
    .waarheid(
      'persoonlijkRecht',
      isRechthebbende(p).en(
        isUitgesloten(p).niet(),
        isUitgeslotenVanAlgemeneBijstand(p).niet(),
        heeftVerlofZonderInkomen(p).of(isAnderePersoonMetVerlof(p)).niet(),
      ),
    ),
)

const aanvragerHeeftRecht = heeftPersoonlijkRecht('aanvrager')
const partnerHeeftRecht = heeftPersoonlijkRecht('partner')

/**
 * One of the spouses has a right and the other has none (artikelen 11 lid 4, 24 en 32 lid 3). When neither has one, only
 * article 16 can help, and then both.
 */
export const heeftAlleenAanvragerRecht = heeftEchtgenoot.en(aanvragerHeeftRecht, partnerHeeftRecht.niet())
export const heeftAlleenPartnerRecht = heeftEchtgenoot.en(aanvragerHeeftRecht.niet(), partnerHeeftRecht)
