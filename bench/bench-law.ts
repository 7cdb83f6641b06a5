import { artikelVan } from '../law/kernel/article.ts'
import { perJaar, perMaand } from '../law/kernel/expression.ts'
import type { FactDefinition } from '../law/kernel/fact.ts'
import {
  aantal,
  aantalVan,
  als,
  deel,
  feitGetal,
  jaar,
  nihil,
  partnerBestaat,
  somOver,
  vastBedrag,
} from '../law/kernel/words.ts'

/** A law of fixed figures for measuring, not a law in force: three benefits, each of which leans on the first. */
const wet = { code: 'bench', naam: 'Bench law', gedekt: { vanaf: '2026-01-01', tot: '2027-01-01' } }
const artikel = artikelVan(wet)

function fact(naam: string, soort: FactDefinition['soort'], tot: number): FactDefinition {
  const text = { nl: naam, en: naam }
  const over = naam === 'assets' || naam === 'other' || naam === 'allNamed' ? 'huishouden' : 'persoon'
  const rest = { aard: 'gegeven', uitweg: false, van: 0, vraag: text, vraagAanU: text, onderwerp: text } as const
  return { naam, soort, tot, over, ...rest, waarvoor: 'bench', klassen: [] }
}

export const facts = {
  age: fact('age', 'aantal', 255),
  earned: fact('earned', 'bedrag/jaar', 50_000_000),
  other: fact('other', 'bedrag/jaar', 5_000_000),
  assets: fact('assets', 'bedrag/eenmalig', 500_000_000),
  allNamed: fact('allNamed', 'waarheid', 1),
}

const year = (euros: number) => vastBedrag('jaar', euros * 100)
const month = (cents: number) => vastBedrag('maand', cents)
const couple = partnerBestaat(facts.allNamed)
const age1 = feitGetal('leeftijd', facts.age, 'aanvrager')
const age2 = feitGetal('leeftijd', facts.age, 'partner')
const assets = feitGetal('bedrag/eenmalig', facts.assets, 'huishouden')
const ownable = (euros: number) => vastBedrag('eenmalig', euros * 100)
const earned2 = als(couple)
  .dan(feitGetal('bedrag/jaar', facts.earned, 'partner'))
  .anders(nihil('jaar'))
const w = feitGetal('bedrag/jaar', facts.earned, 'aanvrager').vermeerderdMet(earned2)
const other = feitGetal('bedrag/jaar', facts.other, 'huishouden')

const minors = aantalVan('kinderen', (kind) => feitGetal('leeftijd', facts.age, kind).isLagerDan(jaar(18)))
const hasMinor = minors.isHogerDan(aantal(0))
const [old1, old2] = [age1.isTenMinste(jaar(67)), couple.en(age2.isTenMinste(jaar(67)))]
const [young1, young2] = [age1.isLagerDan(jaar(21)), age2.isLagerDan(jaar(21))]

const earnedMonth = perMaand(w)
const disregard = earnedMonth.maal(deel(25, 100)).tenHoogste(month(27_600))
const means = earnedMonth.verminderdMet(disregard).vermeerderdMet(perMaand(other))
const normCouple = als(old1.of(old2))
  .dan(month(213_113))
  .anders(
    als(young1.en(young2))
      .dan(month(70_430))
      .anders(als(young1.of(young2)).dan(month(105_322)).anders(month(200_213))),
  )
const normSingle = als(old1)
  .dan(month(156_444))
  .anders(
    als(young1)
      .dan(als(hasMinor).dan(month(68_510)).anders(month(35_215)))
      .anders(month(140_150)),
  )
const norm = artikel('1').bedrag('norm', 'maand', als(couple).dan(normCouple).anders(normSingle))

const limit = als(couple.of(hasMinor)).dan(ownable(15_150)).anders(ownable(7_575))
export const assistance = artikel('2').bedrag(
  'assistance',
  'jaar',
  als(assets.isTenHoogste(limit))
    .dan(perJaar(norm.verminderdMet(means).tenMinste(0)))
    .anders(nihil('jaar')),
)

const income = artikel('3').bedrag('income', 'jaar', w.vermeerderdMet(other).vermeerderdMet(assistance))
const ownableWide = als(couple).dan(ownable(179_429)).anders(ownable(141_896))
const premium = income
  .tenHoogste(year(28_406))
  .maal(deel(1_896, 100_000))
  .vermeerderdMet(income.verminderdMet(year(28_406)).tenMinste(0).maal(deel(137, 1_000)))
const standard = als(couple).dan(year(4_224)).anders(year(2_112))
const incomeLimit = als(couple).dan(year(50_206)).anders(year(39_719))
export const care = artikel('4').bedrag(
  'care',
  'jaar',
  als(age1.isTenMinste(jaar(18)).en(assets.isTenHoogste(ownableWide), income.isTenHoogste(incomeLimit)))
    .dan(standard.verminderdMet(premium).tenMinste(0))
    .anders(nihil('jaar')),
)

const perChild = somOver('kinderen', (kind) => {
  const age = feitGetal('leeftijd', facts.age, kind)
  const from16 = als(age.isLagerDan(jaar(18)))
    .dan(year(3_447))
    .anders(nihil('jaar'))
  const from12 = als(age.isLagerDan(jaar(16)))
    .dan(year(3_214))
    .anders(from16)
  return als(age.isLagerDan(jaar(12)))
    .dan(year(2_511))
    .anders(from12)
})
const single = als(hasMinor.en(couple.niet())).dan(year(3_480)).anders(nihil('jaar'))
const threshold = als(couple).dan(year(37_545)).anders(year(28_406))
const reduction = income.verminderdMet(threshold).tenMinste(0).maal(deel(71, 1_000))
export const children = artikel('5').bedrag(
  'children',
  'jaar',
  als(assets.isTenHoogste(ownableWide))
    .dan(perChild.vermeerderdMet(single).verminderdMet(reduction).tenMinste(0))
    .anders(nihil('jaar')),
)
