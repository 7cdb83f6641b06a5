import {
  everyoneNamed,
  heeftHoofdverblijfInWoning,
  heeftVermoedenGezamenlijk,
  isEersteGraad,
  isGehuwd,
  isGeregistreerdAlsStel,
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

/**
 * Lid 4 and 5: four cases in which a shared household is taken as given. Which registrations count (onderdeel d) stands
 * in a decree that the sources do not give: a person judges. Whether the cases can be rebutted is left to jurists.
 */
const vermoeden = artikel('3', { lid: 4 })
  .zegt(
    'Was u de laatste twee jaar getrouwd of samen in de bijstand, heeft u samen een kind, een samenlevingscontract of een registratie als stel, dan staat het gezamenlijke huishouden vast.',
    'If in the past two years you were married or on benefit together, or you share a child, a cohabitation contract or a registration as a couple, the shared household is taken as given.',
  )
  .waarheid(
    'vermoedenGezamenlijkeHuishouding',
    heeftVermoedenGezamenlijk('partner').of(isGeregistreerdAlsStel('partner')),
  )

/** Lid 3: same main residence (a caravan or boat is a home as well: lid 6) and care for each other. */
const gezamenlijkeHuishouding = artikel('3', { lid: 3 })
  .zegt(
    'Twee mensen voeren samen een huishouden als zij op hetzelfde adres wonen en voor elkaar zorgen.',
    'Two people share a household when they live at the same address and take care of each other.',
  )
  .waarheid(
    'gezamenlijkeHuishouding',
    heeftHoofdverblijfInWoning('partner').en(voertGezamenlijkeHuishouding('partner').of(vermoeden)),
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
