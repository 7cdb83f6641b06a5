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

/** The claimant counts as married and the spouse has no right of their own (artikelen 11 lid 4, 24 en 32 lid 3). */
export const heeftNietRechthebbendeEchtgenoot = heeftEchtgenoot.en(heeftPersoonlijkRecht('partner').niet())
