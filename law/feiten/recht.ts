import type { PersonRef } from '../kernel/node.ts'
import { feitGetal, feitWaarheid } from '../kernel/words.ts'
import { gegevenOverPersoon, oordeelOverHuishouden, oordeelOverPersoon } from './feit.ts'

const nederlander = gegevenOverPersoon('nederlander', 'waarheid', {
  waarvoor: 'Pw 11 lid 1',
  nl: 'Heeft deze persoon de Nederlandse nationaliteit?',
  en: 'Is this person a Dutch national?',
  u: { nl: 'Heeft u de Nederlandse nationaliteit?', en: 'Are you a Dutch national?' },
})
const rechtmatigVerblijf = gegevenOverPersoon('rechtmatigVerblijf', 'waarheid', {
  waarvoor: 'Pw 11 lid 2',
  nl: 'Heeft deze persoon een verblijfsrecht als bedoeld in de Vreemdelingenwet artikel 8 onder a tot en met e of l?',
  en: 'Does this person have a right of residence under Aliens Act article 8 a to e or l?',
  u: {
    nl: 'Heeft u een verblijfsrecht als bedoeld in de Vreemdelingenwet artikel 8 onder a tot en met e of l?',
    en: 'Do you have a right of residence under Aliens Act article 8 a to e or l?',
  },
})
const unieburgerZonderRecht = oordeelOverPersoon('unieburgerZonderRecht', 'waarheid', {
  waarvoor: 'Pw 11 lid 2',
  nl: 'Valt deze persoon onder de uitzondering voor EU-burgers (eerste drie maanden, of werk zoeken)?',
  en: 'Does the exception for EU citizens apply (first three months, or looking for work)?',
  u: {
    nl: 'Valt u onder de uitzondering voor EU-burgers (eerste drie maanden, of werk zoeken)?',
    en: 'Does the exception for EU citizens apply to you (first three months, or looking for work)?',
  },
  onderwerp: { nl: 'uw verblijfsrecht', en: 'your right of residence' },
})
const unieburger = gegevenOverPersoon('unieburger', 'waarheid', {
  waarvoor: 'Pw 11 lid 2',
  nl: 'Is deze persoon burger van een ander EU-land, of familie daarvan?',
  en: 'Is this person a citizen of another EU country, or family of one?',
  u: {
    nl: 'Bent u burger van een ander EU-land, of familie daarvan?',
    en: 'Are you a citizen of another EU country, or family of one?',
  },
})
const gelijkgesteld = oordeelOverPersoon('gelijkgesteldBijBesluit', 'waarheid', {
  waarvoor: 'Pw 11 lid 3',
  nl: 'Is deze persoon bij algemene maatregel van bestuur gelijkgesteld met een Nederlander?',
  en: 'Has this person been put on a par with Dutch nationals by decree?',
  u: {
    nl: 'Bent u bij algemene maatregel van bestuur gelijkgesteld met een Nederlander?',
    en: 'Have you been put on a par with Dutch nationals by decree?',
  },
  onderwerp: { nl: 'uw verblijfsrecht', en: 'your right of residence' },
})
const gedetineerd = gegevenOverPersoon('gedetineerd', 'waarheid', {
  waarvoor: 'Pw 13 lid 1 onderdeel a en lid 3',
  nl: 'Zit deze persoon vast (en niet buiten de gevangenis of onder een wet voor gedwongen zorg)?',
  en: 'Is this person detained (and not outside prison or under a compulsory care act)?',
  u: {
    nl: 'Zit u vast (en niet buiten de gevangenis of onder een wet voor gedwongen zorg)?',
    en: 'Are you detained (and not outside prison or under a compulsory care act)?',
  },
})
const onttrektZichAanStraf = gegevenOverPersoon('onttrektZichAanStraf', 'waarheid', {
  waarvoor: 'Pw 13 lid 1 onderdeel b',
  nl: 'Moet deze persoon nog een straf uitzitten en ontloopt hij die?',
  en: 'Is this person evading a sentence?',
  u: { nl: 'Moet u nog een straf uitzitten en ontloopt u die?', en: 'Are you evading a sentence?' },
})
const dienstplicht = gegevenOverPersoon('vervultDienstplicht', 'waarheid', {
  waarvoor: 'Pw 13 lid 1 onderdeel c',
  nl: 'Vervult deze persoon zijn dienstplicht?',
  en: 'Is this person doing military service?',
  u: { nl: 'Vervult u uw dienstplicht?', en: 'Are you doing military service?' },
})
const staking = gegevenOverPersoon('staaktOfUitgesloten', 'waarheid', {
  waarvoor: 'Pw 13 lid 1 onderdeel d',
  nl: 'Is er geen geld doordat deze persoon staakt of door de werkgever is uitgesloten?',
  en: 'Is there no money because this person is on strike or locked out?',
  u: {
    nl: 'Is er geen geld doordat u staakt of door uw werkgever bent uitgesloten?',
    en: 'Is there no money because you are on strike or locked out?',
  },
})
const nuBuitenNederland = gegevenOverPersoon('nuBuitenNederland', 'waarheid', {
  waarvoor: 'Pw 13 lid 1 onderdeel e',
  nl: 'Is deze persoon nu in het buitenland?',
  en: 'Is this person abroad now?',
  u: { nl: 'Bent u nu in het buitenland?', en: 'Are you abroad now?' },
})
const dagenBuitenNederland = gegevenOverPersoon('dagenBuitenNederland', 'aantal', {
  waarvoor: 'Pw 13 lid 1 onderdeel e en lid 4',
  nl: 'Hoeveel dagen is deze persoon dit jaar (of nu aan een stuk) in het buitenland?',
  en: 'How many days has this person been abroad this year (or now in one stretch)?',
  vanaf: [29, 92],
  u: {
    nl: 'Hoeveel dagen bent u dit jaar (of nu aan een stuk) in het buitenland?',
    en: 'How many days have you been abroad this year (or now in one stretch)?',
  },
})
const schulden = gegevenOverPersoon('vraagtVoorSchulden', 'waarheid', {
  waarvoor: 'Pw 13 lid 1 onderdeel g',
  nl: 'Is de bijstand bedoeld om schulden af te lossen?',
  en: 'Is the benefit meant to pay off debts?',
})
const hadMiddelen = oordeelOverPersoon('hadMiddelenBijSchulden', 'waarheid', {
  waarvoor: 'Pw 13 lid 1 onderdeel g',
  nl: 'Had deze persoon genoeg om van te leven toen de schulden ontstonden, of daarna?',
  en: 'Did this person have enough to live on when the debts arose, or after?',
  u: {
    nl: 'Had u genoeg om van te leven toen de schulden ontstonden, of daarna?',
    en: 'Did you have enough to live on when the debts arose, or after?',
  },
  onderwerp: { nl: 'hoe de schulden zijn ontstaan', en: 'how the debts arose' },
})
const uitreiziger = gegevenOverPersoon('uitreiziger', 'waarheid', {
  waarvoor: 'Pw 13 lid 1 onderdeel h',
  nl: 'Heeft de politie of een andere dienst gemeld dat deze persoon is vertrokken naar een strijdgroep die op de lijst van de overheid staat?',
  en: 'Have the authorities reported this person as having left to join a listed organisation?',
  u: {
    nl: 'Heeft de politie of een andere dienst gemeld dat u bent vertrokken naar een strijdgroep die op de lijst van de overheid staat?',
    en: 'Have the authorities reported you as having left to join a listed organisation?',
  },
})
const onbetaaldVerlof = gegevenOverPersoon('onbetaaldVerlof', 'waarheid', {
  waarvoor: 'Pw 13 lid 2 onderdeel b',
  nl: 'Heeft deze persoon onbetaald verlof en is er daardoor geen geld?',
  en: 'Is this person on unpaid leave, and is that why there is no money?',
  u: {
    nl: 'Heeft u onbetaald verlof en is er daardoor geen geld?',
    en: 'Are you on unpaid leave, and is that why there is no money?',
  },
})
const ouderschapsverlof = gegevenOverPersoon('ouderschapsverlof', 'waarheid', {
  waarvoor: 'Pw 13 lid 2 onderdeel b',
  nl: 'Is dit ouderschapsverlof?',
  en: 'Is this parental leave?',
})
const kanOnderwijsVolgen = oordeelOverPersoon('kanOnderwijsVolgen', 'waarheid', {
  waarvoor: 'Pw 13 lid 2 onderdeel c',
  nl: 'Kan deze persoon onderwijs volgen dat het Rijk betaalt?',
  en: 'Can this person follow education paid by the state?',
  u: { nl: 'Kunt u onderwijs volgen dat het Rijk betaalt?', en: 'Can you follow education paid by the state?' },
  onderwerp: { nl: 'of u naar school kunt', en: 'whether you can go to school' },
})
const aanspraakStudiefinanciering = gegevenOverPersoon('aanspraakStudiefinanciering', 'waarheid', {
  waarvoor: 'Pw 13 lid 2 onderdeel c onder 1',
  nl: 'Kan deze persoon daarvoor studiefinanciering krijgen?',
  en: 'Can this person get student finance for it?',
  u: { nl: 'Kunt u daarvoor studiefinanciering krijgen?', en: 'Can you get student finance for it?' },
})
const volgtOnderwijs = gegevenOverPersoon('volgtOnderwijs', 'waarheid', {
  waarvoor: 'Pw 13 lid 2 onderdeel c onder 2',
  nl: 'Volgt deze persoon dat onderwijs nu?',
  en: 'Is this person following that education now?',
  u: { nl: 'Volgt u dat onderwijs nu?', en: 'Are you following that education now?' },
})
const wilNietMeewerken = oordeelOverPersoon('wilVerplichtingenNietNakomen', 'waarheid', {
  waarvoor: 'Pw 13 lid 2 onderdeel d',
  nl: 'Blijkt zonder twijfel dat deze persoon de verplichtingen niet wil nakomen?',
  en: 'Is it beyond doubt that this person does not want to meet the obligations?',
  u: {
    nl: 'Blijkt zonder twijfel dat u de verplichtingen niet wilt nakomen?',
    en: 'Is it beyond doubt that you do not want to meet the obligations?',
  },
  onderwerp: { nl: 'uw afspraken over werk en meewerken', en: 'what is agreed about work and taking part' },
})
const voorliggendeVoorziening = oordeelOverHuishouden('voorliggendeVoorziening', 'waarheid', {
  waarvoor: 'Pw 15 lid 1',
  nl: 'Is er een andere regeling die genoeg is en past?',
  en: 'Is there another provision that is enough and fits?',
  onderwerp: { nl: 'of een andere regeling voorgaat', en: 'whether another provision comes first' },
})
const zeerDringendeRedenen = oordeelOverHuishouden('zeerDringendeRedenen', 'waarheid', {
  waarvoor: 'Pw 16 lid 1',
  uitweg: true,
  nl: 'Zijn er zeer dringende redenen om toch bijstand te geven?',
  en: 'Are there very pressing reasons to grant it all the same?',
  onderwerp: { nl: 'of er een noodsituatie is', en: 'whether there is an emergency' },
})

const perPersoonWaarheid = (feit: Parameters<typeof feitWaarheid>[0]) => (p: PersonRef) => feitWaarheid(feit, p)

export const isNederlander = perPersoonWaarheid(nederlander)
export const heeftRechtmatigVerblijf = perPersoonWaarheid(rechtmatigVerblijf)
export const isUnieburger = perPersoonWaarheid(unieburger)
export const isUnieburgerZonderRecht = perPersoonWaarheid(unieburgerZonderRecht)
export const isGelijkgesteldBijBesluit = perPersoonWaarheid(gelijkgesteld)
export const isGedetineerd = perPersoonWaarheid(gedetineerd)
export const heeftStrafOntlopen = perPersoonWaarheid(onttrektZichAanStraf)
export const isInDienstplicht = perPersoonWaarheid(dienstplicht)
export const isInStaking = perPersoonWaarheid(staking)
export const isNuBuitenNederland = perPersoonWaarheid(nuBuitenNederland)
export const aantalDagenBuitenNederland = (p: PersonRef) => feitGetal('aantal', dagenBuitenNederland, p)
export const isVraagVoorSchulden = perPersoonWaarheid(schulden)
export const hadVoldoendeMiddelen = perPersoonWaarheid(hadMiddelen)
export const isUitreiziger = perPersoonWaarheid(uitreiziger)
export const heeftOnbetaaldVerlof = perPersoonWaarheid(onbetaaldVerlof)
export const isOuderschapsverlof = perPersoonWaarheid(ouderschapsverlof)
export const isInStaatOnderwijsTeVolgen = perPersoonWaarheid(kanOnderwijsVolgen)
export const heeftAanspraakStudiefinanciering = perPersoonWaarheid(aanspraakStudiefinanciering)
export const isOnderwijsVolgend = perPersoonWaarheid(volgtOnderwijs)
export const isOnwilligBijVerplichtingen = perPersoonWaarheid(wilNietMeewerken)
export const isVoorliggendeVoorziening = feitWaarheid(voorliggendeVoorziening, 'huishouden')
export const zijnZeerDringendeRedenen = feitWaarheid(zeerDringendeRedenen, 'huishouden')
