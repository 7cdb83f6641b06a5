import type { PersonRef } from '../kernel/node.ts'
import { feitGetal, feitWaarheid } from '../kernel/words.ts'
import { gegevenOverHuishouden, gegevenOverPersoon } from './feit.ts'

const zorgverzekerd = gegevenOverPersoon('zorgverzekerd', 'waarheid', {
  waarvoor: 'Wzt 1 lid 1 onderdeel c',
  nl: 'Heeft deze persoon een Nederlandse zorgverzekering?',
  en: 'Does this person have Dutch health insurance?',
  u: { nl: 'Heeft u een Nederlandse zorgverzekering?', en: 'Do you have Dutch health insurance?' },
})
const toeslagpartner = gegevenOverPersoon('toeslagpartner', 'waarheid', {
  waarvoor: 'Wzt 2 lid 1, Wkb 2 lid 6 en Awir 3',
  nl: 'Is deze persoon uw toeslagpartner? Dat ziet u in Mijn toeslagen.',
  en: 'Is this person your benefit partner? You can see it in Mijn toeslagen.',
})
const heleJaar = gegevenOverPersoon('heleJaarToeslagpartner', 'waarheid', {
  waarvoor: 'Wzt 3 lid 1 en Wkb 1 lid 4',
  nl: 'Is deze persoon het hele jaar uw toeslagpartner?',
  en: 'Is this person your benefit partner for the whole year?',
})
const toetsingsinkomen = gegevenOverPersoon('toetsingsinkomen', 'bedrag/jaar', {
  waarvoor: 'Wzt 2 lid 2, Wkb 2 lid 7 en 8 en Awir 8',
  nl: 'Welk inkomen heeft deze persoon dit hele jaar, bruto, voor de Belastingdienst?',
  en: "What is this person's gross income over this whole year for the tax office?",
  van: -1_000_000_000_000,
  u: {
    nl: 'Welk inkomen heeft u dit hele jaar, bruto, voor de Belastingdienst?',
    en: 'What is your gross income over this whole year for the tax office?',
  },
})
const maandenErbij = gegevenOverHuishouden('maandenBijstandErbij', 'aantal', {
  waarvoor: 'Awir 8',
  nl: 'Hoeveel maanden bijstand komen er dit jaar nog bij, die u niet bij uw jaarinkomen hebt geteld?',
  en: 'How many months of social assistance still come this year that you did not count in your yearly income?',
  vanaf: [1],
  tot: 12,
})
const rendementsgrondslag = gegevenOverPersoon('rendementsgrondslag', 'bedrag/eenmalig', {
  waarvoor: 'Wzt 3 lid 1 en Wkb 1 lid 4',
  nl: 'Hoeveel vermogen had deze persoon op 1 januari (spaargeld en beleggingen)?',
  en: 'How much wealth did this person have on 1 January (savings and investments)?',
  u: {
    nl: 'Hoeveel vermogen had u op 1 januari (spaargeld en beleggingen)?',
    en: 'How much wealth did you have on 1 January (savings and investments)?',
  },
})

export const isZorgverzekerd = (p: PersonRef) => feitWaarheid(zorgverzekerd, p)
export const isToeslagpartner = (p: PersonRef) => feitWaarheid(toeslagpartner, p)
export const isHeleJaarToeslagpartner = (p: PersonRef) => feitWaarheid(heleJaar, p)
export const toetsingsinkomenVan = (p: PersonRef) => feitGetal('bedrag/jaar', toetsingsinkomen, p)
export const rendementsgrondslagVan = (p: PersonRef) => feitGetal('bedrag/eenmalig', rendementsgrondslag, p)
export const maandenBijstandErbij = feitGetal('aantal', maandenErbij, 'huishouden')
