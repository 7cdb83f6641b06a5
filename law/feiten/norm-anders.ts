import { besluitGetal, feitGetal, feitWaarheid } from '../kernel/words.ts'
import { gegevenOverHuishouden, oordeelOverHuishouden } from './feit.ts'

const geenOfLageWoonkosten = gegevenOverHuishouden('geenOfLageWoonkosten', 'waarheid', {
  waarvoor: 'Pw 27',
  nl: 'Heeft u geen of heel lage woonkosten, of geen eigen plek om te wonen?',
  en: 'Do you have no or very low housing costs, or no home of your own?',
})
const verlagingWoonsituatie = oordeelOverHuishouden('verlagingWoonsituatie', 'bedrag/maand', {
  waarvoor: 'Pw 27',
  nl: 'Met welk bedrag per maand wordt de norm lager door de woonsituatie?',
  en: 'By what amount per month is the norm lowered because of the housing situation?',
  onderwerp: { nl: 'uw woonkosten', en: 'your housing costs' },
})
const pasVanSchool = gegevenOverHuishouden('pasVanSchool', 'waarheid', {
  waarvoor: 'Pw 28',
  nl: 'Bent u (of is uw partner) het laatste half jaar gestopt met een opleiding waarvoor u studiefinanciering of een tegemoetkoming kon krijgen?',
  en: 'Did you (or your partner) in the past half year leave an education that could give student finance or an allowance?',
})
const verlagingSchoolverlater = oordeelOverHuishouden('verlagingSchoolverlater', 'bedrag/maand', {
  waarvoor: 'Pw 28',
  nl: 'Met welk bedrag per maand wordt de norm lager omdat iemand net van school is?',
  en: 'By what amount per month is the norm lowered because someone has just left school?',
  onderwerp: { nl: 'dat u net van school bent', en: 'that you have just left school' },
})
const afstemmingOmstandigheden = oordeelOverHuishouden('afstemmingOmstandigheden', 'bedrag/maand', {
  waarvoor: 'Pw 18 lid 1',
  nl: 'Met welk bedrag per maand is de bijstand hoger (of met een min ervoor: lager) vastgesteld om de omstandigheden?',
  en: 'By what amount per month was the benefit set higher (or with a minus: lower) because of the circumstances?',
  onderwerp: { nl: 'uw persoonlijke omstandigheden', en: 'your personal circumstances' },
  van: -100_000_000,
})

export const heeftGeenOfLageWoonkosten = feitWaarheid(geenOfLageWoonkosten, 'huishouden')
export const verlagingVolgensWoonsituatie = feitGetal('bedrag/maand', verlagingWoonsituatie, 'huishouden')
export const isPasVanSchool = feitWaarheid(pasVanSchool, 'huishouden')
export const verlagingVolgensSchool = feitGetal('bedrag/maand', verlagingSchoolverlater, 'huishouden')
/** Counts only as a decision that was taken, with its reason. */
export const afstemmingVolgensBesluit = besluitGetal('bedrag/maand', afstemmingOmstandigheden, 'huishouden')
