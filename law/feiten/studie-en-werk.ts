import type { PersonRef } from '../kernel/node.ts'
import { feitGetal, feitWaarheid } from '../kernel/words.ts'
import { gegevenOverPersoon, oordeelOverPersoon } from './feit.ts'

const studiefinanciering = gegevenOverPersoon('ontvangtStudiefinanciering', 'waarheid', {
  waarvoor: 'Pw 36b lid 3 onderdeel a',
  nl: 'Krijgt deze persoon studiefinanciering (geen levenlanglerenkrediet) of een tegemoetkoming scholieren?',
  en: 'Does this person get student finance (not the lifelong learning credit) or the allowance for pupils?',
  u: {
    nl: 'Krijgt u studiefinanciering (geen levenlanglerenkrediet) of een tegemoetkoming scholieren?',
    en: 'Do you get student finance (not the lifelong learning credit) or the allowance for pupils?',
  },
})
const wajong = gegevenOverPersoon('rechtOpWajong', 'waarheid', {
  waarvoor: 'Pw 36b lid 3 onderdeel b',
  nl: 'Heeft deze persoon recht op een Wajong-uitkering?',
  en: 'Is this person entitled to a Wajong benefit?',
  u: { nl: 'Heeft u recht op een Wajong-uitkering?', en: 'Are you entitled to a Wajong benefit?' },
})
const structureel = oordeelOverPersoon('kanNietBijverdienenDoorZiekte', 'waarheid', {
  waarvoor: 'Pw 36b lid 1 en 2',
  nl: 'Kan deze persoon door een ziekte of gebrek structureel niet bijverdienen naast de studie?',
  en: 'Is this person, because of an illness or disability, structurally unable to earn besides studying?',
  u: {
    nl: 'Kunt u door een ziekte of gebrek structureel niet bijverdienen naast de studie?',
    en: 'Are you, because of an illness or disability, structurally unable to earn besides studying?',
  },
  onderwerp: {
    nl: 'of u naast uw studie kunt werken (meestal met advies van een arts)',
    en: 'whether you can work besides studying (mostly with advice of a doctor)',
  },
})
const stage = gegevenOverPersoon('stagevergoeding', 'bedrag/maand', {
  waarvoor: 'Pw 36b lid 5',
  nl: 'Hoeveel stagevergoeding krijgt deze persoon per maand?',
  en: 'What internship allowance does this person get per month?',
  u: { nl: 'Hoeveel stagevergoeding krijgt u per maand?', en: 'What internship allowance do you get per month?' },
})
const baan = gegevenOverPersoon('heeftDienstbetrekking', 'waarheid', {
  waarvoor: 'Pw 10d lid 1',
  nl: 'Heeft of krijgt deze persoon een baan bij een werkgever?',
  en: 'Does this person have a job with an employer, or a firm prospect of one?',
  u: { nl: 'Heeft of krijgt u een baan bij een werkgever?', en: 'Do you have a job, or a firm prospect of one?' },
})
const wsw = gegevenOverPersoon('werktInSocialeWerkvoorziening', 'waarheid', {
  waarvoor: 'Pw 10d lid 3',
  nl: 'Is dat werk in de sociale werkvoorziening (Wsw)?',
  en: 'Is that job in sheltered employment (Wsw)?',
})
const zonderLoonwaarde = gegevenOverPersoon('loonwaardeBlijftAchterwege', 'waarheid', {
  waarvoor: 'Pw 10d lid 1 onderdeel b en lid 5',
  nl: 'Is afgesproken dat de loonwaarde de eerste maanden niet wordt gemeten?',
  en: 'Has it been agreed not to measure the wage value in the first months?',
})
const maandenInDienst = gegevenOverPersoon('maandenInDienst', 'aantal', {
  waarvoor: 'Pw 10d lid 5',
  nl: 'Hoeveel maanden duurt deze baan al?',
  en: 'How many months has this job lasted?',
  vanaf: [6],
})
const loonwaarde = gegevenOverPersoon('loonwaarde', 'aantal', {
  waarvoor: 'Pw 6 lid 1 onderdeel g en 10d lid 4',
  nl: 'Welke loonwaarde is vastgesteld, in procenten van het minimumloon?',
  en: 'Which wage value was established, as a percentage of the minimum wage?',
  tot: 100,
})
const contracturen = gegevenOverPersoon('urenPerWeek', 'aantal', {
  waarvoor: 'Pw 10d lid 4',
  nl: 'Hoeveel uur per week is het contract?',
  en: 'How many hours a week is the contract?',
  tot: 60,
})
const voltijduren = gegevenOverPersoon('voltijdUrenPerWeek', 'aantal', {
  waarvoor: 'Pw 10d lid 4',
  nl: 'Hoeveel uur per week is daar een volledige baan?',
  en: 'How many hours a week is a full-time job there?',
  tot: 60,
})

export const ontvangtStudiefinanciering = (p: PersonRef) => feitWaarheid(studiefinanciering, p)
export const heeftRechtOpWajong = (p: PersonRef) => feitWaarheid(wajong, p)
export const kanNietBijverdienen = (p: PersonRef) => feitWaarheid(structureel, p)
export const stagevergoedingVan = (p: PersonRef) => feitGetal('bedrag/maand', stage, p)
export const heeftDienstbetrekking = (p: PersonRef) => feitWaarheid(baan, p)
export const isInSocialeWerkvoorziening = (p: PersonRef) => feitWaarheid(wsw, p)
export const isLoonwaardeAchterwege = (p: PersonRef) => feitWaarheid(zonderLoonwaarde, p)
export const aantalMaandenInDienst = (p: PersonRef) => feitGetal('aantal', maandenInDienst, p)
export const loonwaardeVan = (p: PersonRef) => feitGetal('aantal', loonwaarde, p)
export const contracturenVan = (p: PersonRef) => feitGetal('aantal', contracturen, p)
export const voltijdurenVan = (p: PersonRef) => feitGetal('aantal', voltijduren, p)
