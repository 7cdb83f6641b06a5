import type { PersonRef } from '../kernel/node.ts'
import { feitGetal, feitWaarheid } from '../kernel/words.ts'
import { gegevenOverHuishouden, gegevenOverPersoon, oordeelOverHuishouden, oordeelOverPersoon } from './feit.ts'

const inkomenUitArbeid = gegevenOverPersoon('inkomenUitArbeid', 'bedrag/maand', {
  waarvoor: 'Pw 31 en 32',
  nl: 'Hoeveel loon krijgt deze persoon per maand op de rekening?',
  en: 'How much pay does this person receive per month, net?',
  u: { nl: 'Hoeveel loon krijgt u per maand op de rekening?', en: 'How much pay do you receive per month, net?' },
})
const vakantietoeslagApart = gegevenOverPersoon('vakantietoeslagApart', 'waarheid', {
  waarvoor: 'Pw 31 lid 4',
  nl: 'Wordt de vakantietoeslag over dit loon later apart betaald?',
  en: 'Is the holiday allowance on this pay paid separately later?',
})
const andereInkomsten = gegevenOverPersoon('andereInkomsten', 'bedrag/maand', {
  waarvoor: 'Pw 32 lid 1',
  nl: 'Welke andere inkomsten heeft deze persoon per maand, netto (uitkering, alimentatie, huur, heffingskorting), zonder toeslagen en kinderbijslag?',
  en: 'What other net income does this person have per month (benefit, maintenance, rent, tax credit), without allowances and child benefit?',
  u: {
    nl: 'Welke andere inkomsten heeft u per maand, netto (uitkering, alimentatie, huur, heffingskorting), zonder toeslagen en kinderbijslag?',
    en: 'What other net income do you have per month (benefit, maintenance, rent, tax credit), without allowances and child benefit?',
  },
})
const particulierePensioen = gegevenOverPersoon('particulierPensioen', 'bedrag/maand', {
  waarvoor: 'Pw 33 lid 5',
  nl: 'Hoeveel eigen pensioen (geen AOW) krijgt deze persoon per maand, netto?',
  en: 'How much private pension (not AOW) does this person get per month, net?',
  u: {
    nl: 'Hoeveel eigen pensioen (geen AOW) krijgt u per maand, netto?',
    en: 'How much private pension (not AOW) do you get per month, net?',
  },
})
const maandenN = gegevenOverPersoon('maandenVrijlatingN', 'aantal', {
  waarvoor: 'Pw 31 lid 2 onderdeel n',
  nl: 'Hoeveel maanden is een deel van het loon al vrijgelaten (25 procent)?',
  en: 'For how many months has part of the pay already been disregarded (25 percent)?',
  vanaf: [6],
})
const maandenR = gegevenOverPersoon('maandenVrijlatingR', 'aantal', {
  waarvoor: 'Pw 31 lid 2 onderdeel r',
  nl: 'Hoeveel maanden geleden begon de vrijlating voor alleenstaande ouders (ook maanden zonder loon tellen)? Nog niet: 0.',
  en: 'How many months ago did the disregard for single parents begin (months without pay count as well)? Not yet: 0.',
  vanaf: [30],
})
const maandenZ = gegevenOverPersoon('maandenVrijlatingZ', 'aantal', {
  waarvoor: 'Pw 31 lid 2 onderdeel z',
  nl: 'Hoeveel maanden geleden begon de vrijlating bij loonkostensubsidie? Nog niet: 0.',
  en: 'How many months ago did the disregard with wage cost subsidy begin? Not yet: 0.',
  vanaf: [12],
})
const draagtBij = oordeelOverPersoon('draagtBijAanArbeidsinschakeling', 'waarheid', {
  waarvoor: 'Pw 31 lid 2 onderdelen n en r',
  nl: 'Helpt dit werk deze persoon verder naar betaald werk?',
  en: 'Does this work bring this person closer to paid work?',
  u: { nl: 'Helpt dit werk u verder naar betaald werk?', en: 'Does this work bring you closer to paid work?' },
  onderwerp: { nl: 'of dit werk u verder helpt', en: 'whether this work helps you on' },
})
const medischUrenbeperkt = gegevenOverPersoon('medischUrenbeperkt', 'waarheid', {
  waarvoor: 'Pw 6b en 31 lid 2 onderdeel y',
  nl: 'Is vastgesteld dat deze persoon om medische redenen minder uren kan werken?',
  en: 'Has it been established that this person can work fewer hours for medical reasons?',
  u: {
    nl: 'Is vastgesteld dat u om medische redenen minder uren kunt werken?',
    en: 'Has it been established that you can work fewer hours for medical reasons?',
  },
})
const werktMetLks = gegevenOverPersoon('werktMetLoonkostensubsidie', 'waarheid', {
  waarvoor: 'Pw 31 lid 2 onderdelen z en aa',
  nl: 'Hoort deze persoon bij de doelgroep loonkostensubsidie en werkt hij in zo een baan?',
  en: 'Does this person belong to the wage cost subsidy group and work in such a job?',
  u: {
    nl: 'Hoort u bij de doelgroep loonkostensubsidie en werkt u in zo een baan?',
    en: 'Do you belong to the wage cost subsidy group and work in such a job?',
  },
})
const uitbreidingNietMogelijk = oordeelOverPersoon('uitbreidingNietMogelijk', 'waarheid', {
  waarvoor: 'Pw 31 lid 2 onderdeel aa',
  nl: 'Kan deze persoon echt niet meer uren werken?',
  en: 'Is it really impossible for this person to work more hours?',
  u: { nl: 'Kunt u echt niet meer uren werken?', en: 'Is it really impossible for you to work more hours?' },
  onderwerp: { nl: 'of u meer uren kunt werken', en: 'whether you can work more hours' },
})
const giften = gegevenOverHuishouden('giftenDitJaar', 'bedrag/eenmalig', {
  waarvoor: 'Pw 31 lid 2 onderdeel m',
  nl: 'Hoeveel geld kreeg u dit jaar als gift?',
  en: 'How much money have you been given as gifts this year?',
})
const bijdragen = gegevenOverHuishouden('kostenbesparendeBijdragenDitJaar', 'bedrag/eenmalig', {
  waarvoor: 'Pw 18 (tweede) lid 8',
  nl: 'Voor hoeveel geld kreeg u dit jaar boodschappen of andere hulp die geld scheelt (zonder voedselbank)?',
  en: 'What was the value of groceries or other help that saved you money this year (without food banks)?',
})
const giftenVerantwoord = oordeelOverHuishouden('overigeGiftenVerantwoord', 'waarheid', {
  waarvoor: 'Pw 31 lid 2 onderdeel s (vanaf 1 juli 2026)',
  nl: 'Zijn de giften boven de grens verantwoord?',
  en: 'Are the gifts above the limit responsible?',
  onderwerp: { nl: 'uw giften', en: 'your gifts' },
})
const afstemming = oordeelOverHuishouden('afstemmingBijdragen', 'bedrag/maand', {
  waarvoor: 'Pw 18 lid 1 en (tweede) lid 8',
  nl: 'Met welk bedrag per maand wordt de bijstand lager door bijdragen boven de grens?',
  en: 'By what amount per month is the benefit lowered for help above the limit?',
  onderwerp: { nl: 'de hulp die u krijgt', en: 'the help you receive' },
})
const bezittingen = gegevenOverHuishouden('bezittingen', 'bedrag/eenmalig', {
  waarvoor: 'Pw 34 lid 1',
  nl: 'Hoeveel is al uw geld en bezit samen waard (zonder eigen huis, gewone spullen, lijfrente, schadevergoeding en wat u van de bijstand spaarde)?',
  en: 'What are your money and possessions worth together (without own home, usual goods, annuity, compensation and savings from benefit)?',
})
const schulden = gegevenOverHuishouden('schulden', 'bedrag/eenmalig', {
  waarvoor: 'Pw 34 lid 1 onderdeel a',
  nl: 'Hoeveel schulden heeft u samen (zonder de hypotheek)?',
  en: 'How much debt do you have together (without the mortgage)?',
})
const overwaarde = gegevenOverHuishouden('overwaardeWoning', 'bedrag/eenmalig', {
  waarvoor: 'Pw 34 lid 2 onderdeel d',
  nl: 'Hoeveel is uw eigen huis meer waard dan de hypotheek? Geen eigen huis: 0.',
  en: 'How much more is your own home worth than the mortgage? No own home: 0.',
})
const tegeldemaking = oordeelOverHuishouden('tegeldemakingWoningVerlangd', 'waarheid', {
  waarvoor: 'Pw 50 lid 1',
  nl: 'Mag in redelijkheid worden gevraagd dat het huis wordt verkocht of belast?',
  en: 'Can it reasonably be asked that the home be sold or mortgaged?',
  onderwerp: { nl: 'uw huis', en: 'your home' },
})

export const netto = (p: PersonRef) => feitGetal('bedrag/maand', inkomenUitArbeid, p)
export const heeftVakantietoeslagApart = (p: PersonRef) => feitWaarheid(vakantietoeslagApart, p)
export const overigeInkomsten = (p: PersonRef) => feitGetal('bedrag/maand', andereInkomsten, p)
export const eigenPensioen = (p: PersonRef) => feitGetal('bedrag/maand', particulierePensioen, p)
export const maandenVrijlatingN = (p: PersonRef) => feitGetal('aantal', maandenN, p)
export const maandenVrijlatingR = (p: PersonRef) => feitGetal('aantal', maandenR, p)
export const maandenVrijlatingZ = (p: PersonRef) => feitGetal('aantal', maandenZ, p)
export const draagtBijAanArbeidsinschakeling = (p: PersonRef) => feitWaarheid(draagtBij, p)
export const isMedischUrenbeperkt = (p: PersonRef) => feitWaarheid(medischUrenbeperkt, p)
export const isWerkendMetLoonkostensubsidie = (p: PersonRef) => feitWaarheid(werktMetLks, p)
export const isUitbreidingNietMogelijk = (p: PersonRef) => feitWaarheid(uitbreidingNietMogelijk, p)
export const giftenDitJaar = feitGetal('bedrag/eenmalig', giften, 'huishouden')
export const bijdragenDitJaar = feitGetal('bedrag/eenmalig', bijdragen, 'huishouden')
export const zijnGiftenVerantwoord = feitWaarheid(giftenVerantwoord, 'huishouden')
export const afstemmingWegensBijdragen = feitGetal('bedrag/maand', afstemming, 'huishouden')
export const waardeBezittingen = feitGetal('bedrag/eenmalig', bezittingen, 'huishouden')
export const aanwezigeSchulden = feitGetal('bedrag/eenmalig', schulden, 'huishouden')
export const overwaardeWoning = feitGetal('bedrag/eenmalig', overwaarde, 'huishouden')
export const isTegeldemakingVerlangd = feitWaarheid(tegeldemaking, 'huishouden')
