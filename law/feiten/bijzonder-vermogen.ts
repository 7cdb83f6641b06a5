import { feitGetal, feitWaarheid } from '../kernel/words.ts'
import { gegevenOverHuishouden, oordeelOverHuishouden } from './feit.ts'

const bijzonderVermogen = gegevenOverHuishouden('bijzonderVermogen', 'waarheid', {
  waarvoor: 'Pw 15 lid 2, 31 lid 6 en 34 lid 1 en 2',
  nl: 'Heeft u een lijfrente, een schadevergoeding, of kreeg u tijdens de bijstand eenmalig geld, zoals een erfenis?',
  en: 'Do you have an annuity or compensation for damage, or did you get a lump sum while on benefit, such as an inheritance?',
})
const waardeLijfrente = gegevenOverHuishouden('waardeLijfrente', 'bedrag/eenmalig', {
  waarvoor: 'Pw 15 lid 2 onderdeel b onder 2',
  nl: 'Hoeveel zijn uw lijfrentes samen waard? Geen: 0.',
  en: 'What are your annuities worth together? None: 0.',
})
const lijfrenteUitgesteld = gegevenOverHuishouden('lijfrenteUitgesteld', 'waarheid', {
  waarvoor: 'Pw 15 lid 2 onderdeel b onder 1',
  nl: 'Is de begindag van de lijfrente in de vijf jaar voor de aanvraag uitgesteld?',
  en: 'Was the first day of the annuity put off in the five years before the application?',
})
const hoogsteInleg = gegevenOverHuishouden('hoogsteJaarinlegLijfrente', 'bedrag/eenmalig', {
  waarvoor: 'Pw 15 lid 2 onderdeel b onder 3',
  nl: 'Hoeveel legde u in die vijf jaar in het hoogste jaar in de lijfrente in? Niets: 0.',
  en: 'How much did you put into the annuity in the highest of those five years? Nothing: 0.',
})
const elkJaarIngelegd = gegevenOverHuishouden('elkJaarLijfrenteIngelegd', 'waarheid', {
  waarvoor: 'Pw 15 lid 2 onderdeel b onder 3',
  nl: 'Legde u in elk van die vijf jaren iets in?',
  en: 'Did you put in something in each of those five years?',
})
const beschermdDeel = oordeelOverHuishouden('beschermdDeelLijfrente', 'bedrag/eenmalig', {
  waarvoor: 'Pw 15 lid 2 onderdeel b onder 3 en lid 4',
  nl: 'Welk deel van de lijfrente is beschermd, nu niet alle inleg aan de voorwaarden voldoet?',
  en: 'Which part of the annuity is protected, given that not all deposits meet the conditions?',
  onderwerp: { nl: 'uw lijfrente', en: 'your annuity' },
})
const ontvangen = gegevenOverHuishouden('ontvangenTijdensBijstand', 'bedrag/eenmalig', {
  waarvoor: 'Pw 34 lid 1 onderdeel b',
  nl: 'Hoeveel eenmalig geld (geen inkomen, gift of schadevergoeding) kreeg u tijdens de bijstand en heeft u nog niet bij uw bezit geteld?',
  en: 'How much money (no income, gift or compensation) did you get while on benefit that you have not counted among your possessions?',
})
const schadevergoeding = gegevenOverHuishouden('schadevergoeding', 'bedrag/eenmalig', {
  waarvoor: 'Pw 31 lid 2 onderdeel l en 34 lid 2 onderdeel e',
  nl: 'Hoeveel schadevergoeding heeft u die nog niet bij uw bezit is geteld? Geen: 0.',
  en: 'How much compensation for damage do you have that is not counted among your possessions? None: 0.',
})
const vrijeSchadevergoeding = oordeelOverHuishouden('vrijeSchadevergoeding', 'bedrag/eenmalig', {
  waarvoor: 'Pw 31 lid 2 onderdeel l (ministeriële regeling) en 34 lid 2 onderdeel e',
  nl: 'Hoeveel van de schadevergoeding telt niet mee (aangewezen, of voor immateriële schade)?',
  en: 'How much of the compensation does not count (designated, or for immaterial damage)?',
  onderwerp: { nl: 'uw schadevergoeding', en: 'your compensation' },
})
const bovenMinimumloon = oordeelOverHuishouden('bijstandBovenNettoMinimumloon', 'waarheid', {
  waarvoor: 'Pw 50 lid 2 onderdeel a',
  nl: 'Is de bijstand over een jaar naar verwachting meer dan het netto minimumloon van artikel 37?',
  en: 'Is the benefit over a year expected to be more than the net minimum wage of article 37?',
  onderwerp: {
    nl: 'of de bijstand een lening op uw huis wordt',
    en: 'whether the benefit becomes a loan on your home',
  },
})

export const isErBijzonderVermogen = feitWaarheid(bijzonderVermogen, 'huishouden')
export const waardeVanLijfrente = feitGetal('bedrag/eenmalig', waardeLijfrente, 'huishouden')
export const isLijfrenteUitgesteld = feitWaarheid(lijfrenteUitgesteld, 'huishouden')
export const hoogsteJaarinleg = feitGetal('bedrag/eenmalig', hoogsteInleg, 'huishouden')
export const isElkJaarIngelegd = feitWaarheid(elkJaarIngelegd, 'huishouden')
export const beschermdDeelVolgensOordeel = feitGetal('bedrag/eenmalig', beschermdDeel, 'huishouden')
export const ontvangenMiddelen = feitGetal('bedrag/eenmalig', ontvangen, 'huishouden')
export const ontvangenSchadevergoeding = feitGetal('bedrag/eenmalig', schadevergoeding, 'huishouden')
export const vrijeSchadevergoedingVolgensOordeel = feitGetal('bedrag/eenmalig', vrijeSchadevergoeding, 'huishouden')
export const isBijstandBovenNettoMinimumloon = feitWaarheid(bovenMinimumloon, 'huishouden')
