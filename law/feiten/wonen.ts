import type { PersonRef } from '../kernel/node.ts'
import { feitWaarheid } from '../kernel/words.ts'
import { gegevenOverPersoon, oordeelOverPersoon } from './feit.ts'

const commercieleOvereenkomst = gegevenOverPersoon('commercieleOvereenkomst', 'waarheid', {
  waarvoor: 'Pw 19a lid 1 onderdeel b',
  nl: 'Betaalt deze persoon u (of u hem) een gewone marktprijs voor de kamer, met een contract op papier?',
  en: 'Is a market price paid for the room, under a written contract between you?',
})
const tweedeGraad = gegevenOverPersoon('familieTotTweedeGraad', 'waarheid', {
  waarvoor: 'Pw 19a lid 1 onderdeel b',
  nl: 'Is deze persoon uw ouder, kind, grootouder, kleinkind, broer of zus, of aangetrouwd?',
  en: 'Is this person your parent, child, grandparent, grandchild or sibling, or an in-law?',
})
const zelfdeVerhuurder = gegevenOverPersoon('huurtVanZelfdeDerde', 'waarheid', {
  waarvoor: 'Pw 19a lid 1 onderdeel c',
  nl: 'Huurt deze persoon van dezelfde verhuurder als u, ieder met een eigen contract en een gewone prijs?',
  en: 'Does this person rent from the same landlord as you, each under a contract at a market price?',
})
const studeert = gegevenOverPersoon('studeertVolgens19a', 'waarheid', {
  waarvoor: 'Pw 19a lid 1 onderdeel d',
  nl: 'Volgt deze persoon een opleiding waarvoor studiefinanciering, een tegemoetkoming of bbl mogelijk is?',
  en: 'Is this person in education that can give student finance or an allowance, or in work-based training?',
})
const mantelzorg = gegevenOverPersoon('tijdelijkEldersVoorMantelzorg', 'waarheid', {
  waarvoor: 'Pw 22a lid 4',
  nl: 'Woont deze persoon tijdelijk ergens anders om intensieve mantelzorg te geven?',
  en: 'Does this person live elsewhere for a time to give intensive care to someone?',
  u: {
    nl: 'Woont u tijdelijk ergens anders om intensieve mantelzorg te geven?',
    en: 'Do you live elsewhere for a time to give intensive care to someone?',
  },
})
const inrichting = gegevenOverPersoon('inInrichting', 'waarheid', {
  waarvoor: 'Pw 1 onderdeel f en 23',
  nl: 'Woont deze persoon in een instelling voor verpleging, verzorging of opvang, zoals een verpleeghuis?',
  en: 'Does this person stay in an institution for nursing, care or shelter?',
  u: {
    nl: 'Woont u in een instelling voor verpleging, verzorging of opvang, zoals een verpleeghuis?',
    en: 'Do you stay in an institution for nursing, care or shelter?',
  },
})
const geenBeroepOpOuders = oordeelOverPersoon('geenBeroepOpOuders', 'waarheid', {
  waarvoor: 'Pw 20 lid 3',
  nl: 'Kunnen de ouders niet bijdragen, of kan deze persoon dat in redelijkheid niet vragen?',
  en: 'Are the parents unable to contribute, or can this person not reasonably ask it of them?',
  u: {
    nl: 'Kunnen uw ouders niet bijdragen, of kunt u dat in redelijkheid niet vragen?',
    en: 'Are your parents unable to contribute, or can you not reasonably ask it of them?',
  },
  onderwerp: { nl: 'of uw ouders kunnen bijdragen', en: 'whether your parents can contribute' },
})

export const heeftCommercieleOvereenkomst = (p: PersonRef) => feitWaarheid(commercieleOvereenkomst, p)
export const isFamilieTotTweedeGraad = (p: PersonRef) => feitWaarheid(tweedeGraad, p)
export const isHuurderVanZelfdeDerde = (p: PersonRef) => feitWaarheid(zelfdeVerhuurder, p)
export const isStuderendVolgens19a = (p: PersonRef) => feitWaarheid(studeert, p)
export const isTijdelijkEldersVoorMantelzorg = (p: PersonRef) => feitWaarheid(mantelzorg, p)
export const isInInrichting = (p: PersonRef) => feitWaarheid(inrichting, p)
export const heeftGeenBeroepOpOuders = (p: PersonRef) => feitWaarheid(geenBeroepOpOuders, p)
