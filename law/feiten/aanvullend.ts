import type { PersonRef } from '../kernel/node.ts'
import { feitGetal, feitWaarheid } from '../kernel/words.ts'
import { gegevenOverHuishouden, gegevenOverPersoon, oordeelOverHuishouden, oordeelOverPersoon } from './feit.ts'

const maandenLaagInkomen = gegevenOverHuishouden('maandenLaagInkomen', 'aantal', {
  waarvoor: 'Pw 36 lid 1',
  nl: 'Hoeveel maanden achter elkaar heeft u al een laag inkomen?',
  en: 'For how many months in a row have you had a low income?',
})
const hoogsteProcent = gegevenOverHuishouden('hoogsteInkomenProcent', 'aantal', {
  waarvoor: 'Pw 36 lid 1',
  nl: 'Hoeveel procent van de bijstandsnorm was het inkomen in die maanden, in de hoogste maand?',
  en: 'What percentage of the assistance norm was the income in those months, in the highest month?',
})
const eerderToegekend = gegevenOverPersoon('inkomenstoeslagAfgelopenJaar', 'waarheid', {
  waarvoor: 'Pw 36 lid 3',
  nl: 'Kreeg deze persoon in de afgelopen 12 maanden al een individuele inkomenstoeslag?',
  en: 'Did this person get an individual income supplement in the past 12 months?',
  u: {
    nl: 'Kreeg u in de afgelopen 12 maanden al een individuele inkomenstoeslag?',
    en: 'Did you get an individual income supplement in the past 12 months?',
  },
})
const geenUitzicht = oordeelOverPersoon('geenUitzichtOpInkomensverbetering', 'waarheid', {
  waarvoor: 'Pw 36 lid 1 en 2',
  nl: 'Heeft deze persoon geen uitzicht op een hoger inkomen, gelet op wat hij kan en wat hij heeft geprobeerd?',
  en: 'Is there no prospect of a higher income, given what this person can do and has tried?',
  u: {
    nl: 'Heeft u geen uitzicht op een hoger inkomen, gelet op wat u kunt en wat u heeft geprobeerd?',
    en: 'Do you have no prospect of a higher income, given what you can do and have tried?',
  },
  onderwerp: { nl: 'of uw inkomen hoger kan worden', en: 'whether your income can rise' },
})

const bijzondereKosten = gegevenOverHuishouden('bijzondereKosten', 'bedrag/eenmalig', {
  waarvoor: 'Pw 35 lid 1',
  nl: 'Hoe hoog zijn de bijzondere kosten waar u hulp bij vraagt?',
  en: 'How high are the special costs that you ask help with?',
  tot: 10_000_000,
})
const eerdereKosten = gegevenOverHuishouden('eerdereBijzondereKosten', 'bedrag/eenmalig', {
  waarvoor: 'Pw 35 lid 2',
  nl: 'Hoeveel andere bijzondere kosten had u in deze twaalf maanden?',
  en: 'What other special costs did you have in these twelve months?',
})
const gebruikteDraagkracht = gegevenOverHuishouden('gebruikteDraagkracht', 'bedrag/eenmalig', {
  waarvoor: 'Pw 35 lid 1',
  nl: 'Hoeveel heeft u in deze periode al zelf betaald aan bijzondere kosten?',
  en: 'How much have you already paid yourself towards special costs in this period?',
})
const inSchuldregeling = gegevenOverHuishouden('inSchuldregeling', 'waarheid', {
  waarvoor: 'Pw 35 lid 1',
  nl: 'Zit u in een schuldregeling?',
  en: 'Are you in a debt scheme?',
})
const noodzakelijk = oordeelOverHuishouden('kostenZijnNoodzakelijkEnBijzonder', 'waarheid', {
  waarvoor: 'Pw 35 lid 1',
  nl: 'Zijn de kosten noodzakelijk, komen zij uit bijzondere omstandigheden en kunnen zij niet uit het gewone inkomen?',
  en: 'Are the costs needed, do they come from special circumstances, and can regular income not cover them?',
  onderwerp: { nl: 'of de kosten nodig en bijzonder zijn', en: 'whether the costs are needed and special' },
})
const andereRegeling = oordeelOverHuishouden('andereRegelingVoorKosten', 'waarheid', {
  waarvoor: 'Pw 15 lid 1',
  nl: 'Is er voor deze kosten een andere regeling die genoeg is en past?',
  en: 'Is there another provision for these costs that is enough and fits?',
  onderwerp: { nl: 'of een andere regeling deze kosten betaalt', en: 'whether another provision pays these costs' },
})
const collectiefVerzekerd = gegevenOverPersoon('collectiefAanvullendVerzekerd', 'waarheid', {
  waarvoor: 'Pw 35 lid 3',
  nl: 'Heeft deze persoon de aanvullende zorgverzekering van de gemeente, of wil hij die?',
  en: 'Does this person have the additional health insurance of the municipality, or want it?',
  u: {
    nl: 'Heeft u de aanvullende zorgverzekering van de gemeente, of wilt u die?',
    en: 'Do you have the additional health insurance of the municipality, or want it?',
  },
})

export const aantalMaandenLaagInkomen = feitGetal('aantal', maandenLaagInkomen, 'huishouden')
export const hoogsteInkomenInProcenten = feitGetal('aantal', hoogsteProcent, 'huishouden')
export const kreegInkomenstoeslagAfgelopenJaar = (p: PersonRef) => feitWaarheid(eerderToegekend, p)
export const heeftGeenUitzicht = (p: PersonRef) => feitWaarheid(geenUitzicht, p)
export const gevraagdeKosten = feitGetal('bedrag/eenmalig', bijzondereKosten, 'huishouden')
export const andereKostenInTwaalfMaanden = feitGetal('bedrag/eenmalig', eerdereKosten, 'huishouden')
export const zelfBetaaldInPeriode = feitGetal('bedrag/eenmalig', gebruikteDraagkracht, 'huishouden')
export const zitInSchuldregeling = feitWaarheid(inSchuldregeling, 'huishouden')
export const zijnKostenNoodzakelijk = feitWaarheid(noodzakelijk, 'huishouden')
export const isAndereRegelingVoorKosten = feitWaarheid(andereRegeling, 'huishouden')
export const isCollectiefVerzekerd = (p: PersonRef) => feitWaarheid(collectiefVerzekerd, p)
