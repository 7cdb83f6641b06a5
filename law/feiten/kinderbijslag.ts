import { ageOnFirstOfQuarter } from '../kernel/fact.ts'
import type { PersonRef } from '../kernel/node.ts'
import { afgeleid, feitWaarheid } from '../kernel/words.ts'
import { gegevenOverPersoon, oordeelOverPersoon } from './feit.ts'
import { geboortedatum } from './gezin.ts'

const loonbelasting = gegevenOverPersoon('loonbelastingInNederland', 'waarheid', {
  waarvoor: 'AKW 6 lid 1 onderdeel b',
  nl: 'Werkt deze persoon in loondienst in Nederland en betaalt hij hier loonbelasting?',
  en: 'Is this person employed in the Netherlands and paying wage tax here?',
  u: {
    nl: 'Werkt u in loondienst in Nederland en betaalt u hier loonbelasting?',
    en: 'Are you employed in the Netherlands and paying wage tax here?',
  },
})
const onderhouden = oordeelOverPersoon('kindWordtOnderhouden', 'waarheid', {
  waarvoor: 'AKW 7 lid 1 onderdeel b',
  nl: 'Betaalt u genoeg aan dit kind, dat niet bij u woont, om het te onderhouden?',
  en: 'Do you pay enough for this child, who does not live with you, to maintain it?',
  onderwerp: {
    nl: 'of u een kind onderhoudt dat niet bij u woont',
    en: 'whether you maintain a child living elsewhere',
  },
})
const school = gegevenOverPersoon('schoolOfStartkwalificatie', 'waarheid', {
  waarvoor: 'AKW 7 lid 2',
  nl: 'Gaat dit kind van 16 of 17 naar school (of hoeft dat niet), of heeft het al een startkwalificatie?',
  en: 'Does this child of 16 or 17 go to school (or need not), or have a basic qualification already?',
})
const dubbelVerblijfElders = oordeelOverPersoon('dubbeleKinderbijslagVerblijfElders', 'waarheid', {
  waarvoor: 'AKW 7 lid 6',
  nl: 'Woont dit kind om ziekte of onderwijs ergens anders, niet bij een ander gezin, en draagt u genoeg bij?',
  en: 'Does this child live elsewhere for illness or education, not with another family, and do you contribute enough?',
  onderwerp: {
    nl: 'of u dubbele kinderbijslag krijgt voor een kind dat ergens anders woont',
    en: 'whether double child benefit holds for a child living elsewhere',
  },
})
const veelZorg = gegevenOverPersoon('veelZorgNodig', 'waarheid', {
  waarvoor: 'AKW 7a lid 1',
  nl: 'Heeft dit kind door ziekte of een beperking veel meer zorg nodig dan andere kinderen?',
  en: 'Does this child need far more care than other children, through illness or disability?',
})
const intensieveZorg = oordeelOverPersoon('intensieveZorg', 'waarheid', {
  waarvoor: 'AKW 7a lid 1',
  nl: 'Is dit kind aangewezen op intensieve zorg (advies van het Centrum indicatiestelling zorg)?',
  en: 'Does this child depend on intensive care (advice of the Centrum indicatiestelling zorg)?',
  onderwerp: { nl: 'of uw kind intensieve zorg nodig heeft', en: 'whether your child needs intensive care' },
})
const rechtBuitenNederland = oordeelOverPersoon('kindRechtBuitenNederland', 'waarheid', {
  waarvoor: 'AKW 7b lid 2 tot en met 4',
  nl: 'Is er recht voor dit kind dat niet in Nederland woont (Europese regels, of langer dan drie maanden hier)?',
  en: 'Is there a right for this child who does not live in the Netherlands (European rules, or here over three months)?',
  onderwerp: {
    nl: 'of er recht is voor een kind in het buitenland',
    en: 'whether there is a right for a child abroad',
  },
})
const anderHeeftRecht = gegevenOverPersoon('anderHeeftRechtOpKinderbijslag', 'waarheid', {
  waarvoor: 'AKW 18 lid 4 en 5',
  nl: 'Heeft iemand buiten uw huis, zoals de andere ouder, ook recht op kinderbijslag voor dit kind?',
  en: 'Does someone outside your home, such as the other parent, also have a right to child benefit for this child?',
})
const anderHuishouden = gegevenOverPersoon('hoortBijAnderHuishouden', 'waarheid', {
  waarvoor: 'AKW 18 lid 4',
  nl: 'Woont dit kind ook (of alleen) bij die ander?',
  en: 'Does this child live with that person too (or only)?',
})
const meesteBijdrage = oordeelOverPersoon('draagtMeesteBij', 'waarheid', {
  waarvoor: 'AKW 18 lid 5',
  nl: 'Draagt u het meest bij aan het onderhoud van dit kind?',
  en: 'Do you contribute most to the maintenance of this child?',
  onderwerp: { nl: 'wie het meest bijdraagt aan uw kind', en: 'who contributes most to your child' },
})

const waar = (feit: Parameters<typeof feitWaarheid>[0]) => (p: PersonRef) => feitWaarheid(feit, p)

export const leeftijdBeginKwartaal = (p: PersonRef) => afgeleid('leeftijd', geboortedatum, [ageOnFirstOfQuarter, p])
export const isLoonbelastingInNederland = waar(loonbelasting)
export const isKindOnderhouden = waar(onderhouden)
export const isOpSchoolOfGekwalificeerd = waar(school)
export const isDubbelVerblijfElders = waar(dubbelVerblijfElders)
export const isVeelZorgNodig = waar(veelZorg)
export const isIntensieveZorg = waar(intensieveZorg)
export const isRechtBuitenNederland = waar(rechtBuitenNederland)
export const isAnderRechthebbend = waar(anderHeeftRecht)
export const isInAnderHuishouden = waar(anderHuishouden)
export const isMeesteBijdrage = waar(meesteBijdrage)
