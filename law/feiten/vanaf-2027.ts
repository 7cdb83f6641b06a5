import type { PersonRef } from '../kernel/node.ts'
import { feitGetal, feitWaarheid } from '../kernel/words.ts'
import { gegevenOverPersoon, oordeelOverHuishouden, oordeelOverPersoon } from './feit.ts'

const maanden34a = gegevenOverPersoon('maandenVrijlating34a', 'aantal', {
  waarvoor: 'Pw 34a lid 1 onderdeel a (vanaf 2027)',
  nl: 'Hoeveel maanden geleden begon de vrijlating van 15 procent? Nog niet: 0.',
  en: 'How many months ago did the disregard of 15 percent begin? Not yet: 0.',
  vanaf: [12],
})
const verlengd34a = oordeelOverPersoon('verlengdeVrijlating34a', 'waarheid', {
  waarvoor: 'Pw 34a lid 2 en 3 (vanaf 2027)',
  nl: 'Is de vrijlating van 15 procent verlengd, of opnieuw toegekend bij een nieuwe baan?',
  en: 'Was the disregard of 15 percent extended, or granted again for a new job?',
  onderwerp: { nl: 'of u langer een deel van uw loon mag houden', en: 'whether you may keep part of your pay longer' },
})
const buffer = oordeelOverHuishouden('bufferbudget', 'bedrag/jaar', {
  waarvoor: 'Pw 34b (vanaf 2027)',
  nl: 'Welk bufferbudget heeft de gemeente dit kalenderjaar gegeven?',
  en: 'Which buffer budget has the municipality granted this calendar year?',
  onderwerp: { nl: 'een buffer bij wisselend inkomen', en: 'a buffer for changing income' },
})

export const maandenSinds34a = (p: PersonRef) => feitGetal('aantal', maanden34a, p)
export const is34aVerlengd = (p: PersonRef) => feitWaarheid(verlengd34a, p)
export const bufferVolgensOordeel = feitGetal('bedrag/jaar', buffer, 'huishouden')
