import { ageAtEndOfPreviousMonth, ageOnDay } from '../kernel/fact.ts'
import type { PersonRef } from '../kernel/node.ts'
import { afgeleid, feitWaarheid } from '../kernel/words.ts'
import { gegevenOverHuishouden, gegevenOverPersoon, oordeelOverPersoon } from './feit.ts'

export const geboortedatum = gegevenOverPersoon('geboortedatum', 'datum', {
  waarvoor: 'Pw 20 tot en met 22',
  nl: 'Wat is de geboortedatum?',
  en: 'What is the date of birth?',
  vanaf: [12, 18, 21, 27, 67],
  u: { nl: 'Wat is uw geboortedatum?', en: 'What is your date of birth?' },
})
const iedereenGenoemd = gegevenOverHuishouden('iedereenGenoemd', 'waarheid', {
  waarvoor: 'Pw 3, 4 en 19a',
  nl: 'Is iedereen genoemd: uw partner (ook als die ergens anders woont), uw kinderen en wie er bij u wonen?',
  en: 'Has everyone been named: your partner (also if living elsewhere), your children and who lives with you?',
})
const gehuwd = gegevenOverPersoon('gehuwd', 'waarheid', {
  waarvoor: 'Pw 3 lid 1',
  nl: 'Is deze persoon met u getrouwd, of uw geregistreerd partner?',
  en: 'Is this person married to you, or your registered partner?',
})
const duurzaamGescheiden = gegevenOverPersoon('duurzaamGescheiden', 'waarheid', {
  waarvoor: 'Pw 3 lid 2 onderdeel b',
  nl: 'Leeft u blijvend gescheiden van deze persoon?',
  en: 'Do you live apart from this person for good?',
})
const apartLevend = gegevenOverPersoon('apartLevend', 'waarheid', {
  waarvoor: 'Pw 32 lid 4',
  nl: 'Wonen u en deze persoon nu apart, maar niet blijvend?',
  en: 'Do you and this person live apart at the moment, but not for good?',
})
const hoofdverblijfInWoning = gegevenOverPersoon('hoofdverblijfInWoning', 'waarheid', {
  waarvoor: 'Pw 3 lid 3 en 19a lid 1',
  nl: 'Woont deze persoon echt bij u in huis (ook op een woonboot of in een woonwagen)?',
  en: 'Does this person really live in your home (also on a houseboat or in a caravan)?',
})
const eersteGraad = gegevenOverPersoon('eersteGraad', 'waarheid', {
  waarvoor: 'Pw 3 lid 2 onderdeel a',
  nl: 'Is deze persoon uw ouder, schoonouder, kind of schoonkind (ook als stiefkind of pleegkind)?',
  en: 'Is this person your parent, child, parent-in-law or child-in-law (also step or foster child)?',
})
const vermoedenGezamenlijk = gegevenOverPersoon('vermoedenGezamenlijk', 'waarheid', {
  waarvoor: 'Pw 3 lid 4 onderdelen a tot en met c',
  nl: 'Was u de laatste twee jaar getrouwd of samen in de bijstand, of heeft u samen een kind of een samenlevingscontract?',
  en: 'In the past two years were you married or on benefit together, or do you share a child or a cohabitation contract?',
})
const geregistreerdAlsStel = oordeelOverPersoon('geregistreerdAlsStel', 'waarheid', {
  waarvoor: 'Pw 3 lid 4 onderdeel d',
  nl: 'Staan zij ergens geregistreerd als gezamenlijke huishouding, en telt die registratie voor de bijstand?',
  en: 'Are they registered somewhere as sharing a household, and does that registration count for assistance?',
  onderwerp: { nl: 'of u ergens als stel geregistreerd staat', en: 'whether you are registered as a couple somewhere' },
})
const zorgbehoefte = oordeelOverPersoon('zorgbehoefteAanleiding', 'waarheid', {
  waarvoor: 'Pw 3 lid 2 onderdeel a',
  nl: 'Wonen zij samen omdat een van beiden zorg nodig heeft?',
  en: 'Do they live together because one of them needs care?',
  onderwerp: {
    nl: 'of u samenwoont om zorg te geven of te krijgen',
    en: 'whether you live together to give or get care',
  },
})
const gezamenlijk = oordeelOverPersoon('gezamenlijkeHuishouding', 'waarheid', {
  waarvoor: 'Pw 3 lid 3',
  nl: 'Zorgen zij voor elkaar, bijvoorbeeld door samen de kosten te betalen?',
  en: 'Do they take care of each other, for instance by sharing costs?',
  onderwerp: { nl: 'of u samen een huishouden heeft', en: 'whether you share a household' },
})
const kinderbijslag = gegevenOverPersoon('kinderbijslag', 'waarheid', {
  waarvoor: 'Pw 4 lid 1 onderdeel e',
  nl: 'Krijgt u kinderbijslag voor dit kind, of kunt u die krijgen?',
  en: 'Do you get child benefit for this child, or could you?',
})
const volledigeZorg = gegevenOverPersoon('volledigeZorg', 'waarheid', {
  waarvoor: 'Pw 4 lid 1 onderdeel b',
  nl: 'Heeft u alleen de volledige zorg voor dit kind?',
  en: 'Do you alone have the full care of this child?',
})
const woontInNederland = gegevenOverPersoon('woontInNederland', 'waarheid', {
  waarvoor: 'Pw 11 lid 1 en 4 lid 1 onderdeel d',
  nl: 'Woont deze persoon in Nederland?',
  en: 'Does this person live in the Netherlands?',
  u: { nl: 'Woont u in Nederland?', en: 'Do you live in the Netherlands?' },
})

export const everyoneNamed = iedereenGenoemd

export const leeftijd = (p: PersonRef) => afgeleid('leeftijd', geboortedatum, [ageOnDay, p])
export const leeftijdEindVorigeMaand = (p: PersonRef) =>
  afgeleid('leeftijd', geboortedatum, [ageAtEndOfPreviousMonth, p])
export const isGehuwd = (p: PersonRef) => feitWaarheid(gehuwd, p)
export const leeftDuurzaamGescheiden = (p: PersonRef) => feitWaarheid(duurzaamGescheiden, p)
export const isApartLevend = (p: PersonRef) => feitWaarheid(apartLevend, p)
export const heeftHoofdverblijfInWoning = (p: PersonRef) => feitWaarheid(hoofdverblijfInWoning, p)
export const isEersteGraad = (p: PersonRef) => feitWaarheid(eersteGraad, p)
export const heeftVermoedenGezamenlijk = (p: PersonRef) => feitWaarheid(vermoedenGezamenlijk, p)
export const isGeregistreerdAlsStel = (p: PersonRef) => feitWaarheid(geregistreerdAlsStel, p)
export const isZorgbehoefteAanleiding = (p: PersonRef) => feitWaarheid(zorgbehoefte, p)
export const voertGezamenlijkeHuishouding = (p: PersonRef) => feitWaarheid(gezamenlijk, p)
export const heeftKinderbijslag = (p: PersonRef) => feitWaarheid(kinderbijslag, p)
export const heeftVolledigeZorg = (p: PersonRef) => feitWaarheid(volledigeZorg, p)
export const isWoonachtigInNederland = (p: PersonRef) => feitWaarheid(woontInNederland, p)
