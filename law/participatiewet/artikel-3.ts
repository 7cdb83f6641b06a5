import {
  everyoneNamed,
  heeftHoofdverblijfInWoning,
  heeftVermoedenGezamenlijk,
  isEersteGraad,
  isGehuwd,
  isZorgbehoefteAanleiding,
  leeftDuurzaamGescheiden,
  voertGezamenlijkeHuishouding,
} from '../feiten/gezin.ts'
import { partnerBestaat } from '../kernel/words.ts'
import { artikel } from './wet.ts'

const partnerIsGenoemd = partnerBestaat(everyoneNamed)

/** Lid 1 en lid 2 onderdeel b: married or registered, and not living apart for good. */
const gehuwdEnNietGescheiden = artikel('3', { lid: 2, onderdeel: 'b' })
  .zegt(
    'Wie getrouwd is of geregistreerd partner, telt als gehuwd, behalve wie blijvend gescheiden leeft.',
    'Whoever is married or in a registered partnership counts as married, unless living apart for good.',
  )
  .waarheid('gehuwdEnNietGescheiden', isGehuwd('partner').en(leeftDuurzaamGescheiden('partner').niet()))

/** Lid 3 en 4: same main residence and care for each other, which lid 4 takes as given in four cases. */
const gezamenlijkeHuishouding = artikel('3', { lid: 3 })
  .zegt(
    'Twee mensen voeren samen een huishouden als zij op hetzelfde adres wonen en voor elkaar zorgen. In vier gevallen staat dat vast.',
    'Two people share a household when they live at the same address and take care of each other. In four cases that is taken as given.',
  )
  .waarheid(
    'gezamenlijkeHuishouding',
    heeftHoofdverblijfInWoning('partner').en(
      heeftVermoedenGezamenlijk('partner').of(voertGezamenlijkeHuishouding('partner')),
    ),
  )

const alsGehuwdAangemerkt = artikel('3', { lid: 2, onderdeel: 'a' })
  .zegt(
    'Wie ongehuwd samen een huishouden voert, telt als gehuwd. Niet bij familie in de eerste graad, en niet als zorg de reden is van het samenwonen.',
    'Unmarried people who share a household count as married. Not first-degree relatives, and not if care is the reason for living together.',
  )
  .waarheid(
    'alsGehuwdAangemerkt',
    isGehuwd('partner')
      .niet()
      .en(isEersteGraad('partner').niet(), gezamenlijkeHuishouding, isZorgbehoefteAanleiding('partner').niet()),
  )

/** The claimant counts as married to the partner. */
export const heeftEchtgenoot = artikel('3', { lid: 2 })
  .zegt('U telt voor de bijstand als gehuwd.', 'For social assistance you count as married.')
  .waarheid('heeftEchtgenoot', partnerIsGenoemd.en(gehuwdEnNietGescheiden.of(alsGehuwdAangemerkt)))

export const heeftPartnerZonderHuwelijk = partnerIsGenoemd.en(heeftEchtgenoot.niet())
