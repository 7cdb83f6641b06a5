import type { PersonRef } from '../kernel/node.ts'
import { feitGetal, feitWaarheid } from '../kernel/words.ts'
import { gegevenOverHuishouden, gegevenOverPersoon, oordeelOverHuishouden, oordeelOverPersoon } from './feit.ts'

const bijzondereInkomsten = gegevenOverHuishouden('bijzondereInkomsten', 'waarheid', {
  waarvoor: 'Pw 31 lid 2 en 4, en 33',
  nl: 'Krijgt u of uw partner een van deze: studiefinanciering, een uitkering of AOW met vakantiegeld apart, een premie voor werk, een vergoeding als vrijwilliger, jonggehandicaptenkorting, geld van ouders (jonger dan 21), of huur of kostgeld van iemand in huis?',
  en: 'Do you or your partner get one of these: student finance, a benefit or state pension with separate holiday pay, a premium for work, a volunteer allowance, the credit for young disabled people, money from parents (under 21), or rent or board from someone in your home?',
})
const studiefinanciering = gegevenOverPersoon('normbedragStudiefinanciering', 'bedrag/maand', {
  waarvoor: 'Pw 33 lid 2',
  nl: 'Welk normbedrag voor levensonderhoud hoort bij de studiefinanciering, met de toeslag als die er is? Geen: 0.',
  en: 'Which standard amount for living costs goes with the student finance, with the supplement if any? None: 0.',
})
const tegemoetkoming = gegevenOverPersoon('normbedragTegemoetkomingSchool', 'bedrag/maand', {
  waarvoor: 'Pw 33 lid 3',
  nl: 'Welk normbedrag voor de basistoelage hoort bij de tegemoetkoming voor scholieren? Geen: 0.',
  en: 'Which standard amount for the basic allowance goes with the allowance for pupils? None: 0.',
})
const vroegereArbeid = gegevenOverPersoon('uitkeringMetVakantiegeldApart', 'bedrag/maand', {
  waarvoor: 'Pw 31 lid 4 en Regeling 12',
  nl: 'Hoeveel uitkering na werk (WW, WIA) krijgt deze persoon per maand, netto, met het vakantiegeld apart? Geen: 0.',
  en: 'How much benefit after work (WW, WIA) does this person get per month, net, with holiday pay apart? None: 0.',
})
const zonderHeffingskorting = gegevenOverPersoon('uitkeringZonderHeffingskorting', 'waarheid', {
  waarvoor: 'Regeling 13',
  nl: 'Is bij die uitkering geen algemene heffingskorting toegepast?',
  en: 'Is that benefit paid without the general tax credit?',
})
const gekorteAow = gegevenOverPersoon('gekorteAow', 'bedrag/maand', {
  waarvoor: 'Pw 31 lid 4 en Regeling 14',
  nl: 'Hoeveel AOW (niet volledig) krijgt deze persoon per maand, netto, met de vakantie-uitkering apart? Geen: 0.',
  en: 'How much state pension (not in full) does this person get per month, net, with holiday pay apart? None: 0.',
})
const premie = gegevenOverPersoon('premieArbeidsinschakeling', 'bedrag/eenmalig', {
  waarvoor: 'Pw 31 lid 2 onderdeel j',
  nl: 'Hoeveel premie voor werk kreeg deze persoon deze maand?',
  en: 'How much premium for work did this person get this month?',
})
const premieEerder = gegevenOverPersoon('premieEerderDitJaar', 'bedrag/eenmalig', {
  waarvoor: 'Pw 31 lid 2 onderdeel j',
  nl: 'Hoeveel premie voor werk kreeg deze persoon eerder dit kalenderjaar?',
  en: 'How much premium for work did this person get earlier this calendar year?',
})
const premiesEerder = gegevenOverPersoon('aantalPremiesEerderDitJaar', 'aantal', {
  waarvoor: 'Pw 31 lid 2 onderdeel j',
  nl: 'Hoe vaak kreeg deze persoon dit kalenderjaar al een premie voor werk?',
  en: 'How often has this person had a premium for work already this calendar year?',
  vanaf: [2],
})
const premieHelpt = oordeelOverPersoon('premieDraagtBij', 'waarheid', {
  waarvoor: 'Pw 31 lid 2 onderdeel j',
  nl: 'Draagt de premie bij aan werk?',
  en: 'Does the premium help towards work?',
  onderwerp: { nl: 'of de premie u verder helpt naar werk', en: 'whether the premium helps you towards work' },
})
const vrijwilliger = gegevenOverPersoon('vrijwilligersvergoeding', 'bedrag/eenmalig', {
  waarvoor: 'Pw 31 lid 2 onderdeel k',
  nl: 'Hoeveel vergoeding voor vrijwilligerswerk kreeg deze persoon deze maand?',
  en: 'How much allowance for volunteering did this person get this month?',
})
const vrijwilligerEerder = gegevenOverPersoon('vrijwilligersvergoedingEerderDitJaar', 'bedrag/eenmalig', {
  waarvoor: 'Pw 31 lid 2 onderdeel k',
  nl: 'Hoeveel vergoeding voor vrijwilligerswerk kreeg deze persoon eerder dit kalenderjaar?',
  en: 'How much allowance for volunteering did this person get earlier this calendar year?',
})
const vrijwilligerVrij = gegevenOverPersoon('vrijwilligersvergoedingBinnenMaximum', 'bedrag/eenmalig', {
  waarvoor: 'Pw 31 lid 2 onderdeel k (maximum vanaf 1 juli 2026 niet in de bronnen)',
  nl: 'Hoeveel van de vergoeding voor vrijwilligerswerk van deze maand blijft binnen het maximum van de regeling?',
  en: "How much of this month's volunteer allowance stays within the maximum of the regulation?",
})
const jonggehandicapt = gegevenOverPersoon('jonggehandicaptenkorting', 'bedrag/maand', {
  waarvoor: 'Pw 31 lid 2 onderdeel c en lid 5',
  nl: 'Hoeveel jonggehandicaptenkorting heeft deze persoon per maand? Geen: 0.',
  en: 'How much credit for young disabled people does this person get per month? None: 0.',
})
const vanOuders = gegevenOverPersoon('onderhoudVanOuders', 'bedrag/maand', {
  waarvoor: 'Pw 31 lid 2 onderdeel v',
  nl: 'Hoeveel geld voor levensonderhoud krijgt deze persoon per maand van de ouders? Geen: 0.',
  en: 'How much does this person get from the parents per month to live on? None: 0.',
})
const besparing = oordeelOverHuishouden('besparingDoorHuurders', 'bedrag/maand', {
  waarvoor: 'Pw 33 lid 4',
  nl: 'Hoeveel lager zijn de kosten per maand door huurders of kostgangers, voor zover de norm daar nog geen rekening mee houdt?',
  en: 'How much lower are the costs per month because of tenants or boarders, as far as the norm does not reflect it yet?',
  onderwerp: { nl: 'wat u bespaart door een huurder of kostganger', en: 'what you save by a tenant or boarder' },
})
export const zijnErBijzondereInkomsten = feitWaarheid(bijzondereInkomsten, 'huishouden')
export const normbedragStudie = (p: PersonRef) => feitGetal('bedrag/maand', studiefinanciering, p)
export const normbedragSchool = (p: PersonRef) => feitGetal('bedrag/maand', tegemoetkoming, p)
export const uitkeringNaArbeid = (p: PersonRef) => feitGetal('bedrag/maand', vroegereArbeid, p)
export const isZonderHeffingskorting = (p: PersonRef) => feitWaarheid(zonderHeffingskorting, p)
export const aowGekort = (p: PersonRef) => feitGetal('bedrag/maand', gekorteAow, p)
export const premieDezeMaand = (p: PersonRef) => feitGetal('bedrag/eenmalig', premie, p)
export const premieEerderDitJaar = (p: PersonRef) => feitGetal('bedrag/eenmalig', premieEerder, p)
export const aantalPremiesEerder = (p: PersonRef) => feitGetal('aantal', premiesEerder, p)
export const draagtPremieBij = (p: PersonRef) => feitWaarheid(premieHelpt, p)
export const vergoedingVrijwilliger = (p: PersonRef) => feitGetal('bedrag/eenmalig', vrijwilliger, p)
export const vergoedingVrijwilligerEerder = (p: PersonRef) => feitGetal('bedrag/eenmalig', vrijwilligerEerder, p)
export const vergoedingBinnenMaximum = (p: PersonRef) => feitGetal('bedrag/eenmalig', vrijwilligerVrij, p)
export const kortingJonggehandicapt = (p: PersonRef) => feitGetal('bedrag/maand', jonggehandicapt, p)
export const onderhoudDoorOuders = (p: PersonRef) => feitGetal('bedrag/maand', vanOuders, p)
export const besparingVolgensOordeel = feitGetal('bedrag/maand', besparing, 'huishouden')
