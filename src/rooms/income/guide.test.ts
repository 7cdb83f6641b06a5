import { bereken, type Fact, feitenlijst, type Invoer } from '@rodedraad/law'
import { expect, test } from 'vitest'
import type { OutcomeView } from './contract.ts'
import { toGuide } from './guide.ts'
import { kinds, kindTexts } from './outcome.ts'
import { toProbables } from './probable.ts'
import { aloneWithNothing } from './testing.ts'

const peildatum = '2026-10-05'
const told = { herkomst: 'opgegeven', dag: peildatum }
const facts: readonly Fact[] = aloneWithNothing.map(({ soort, waarde }) => ({
  ...(feitenlijst.get(soort)?.over === 'persoon' ? { persoon: 'p1' } : {}),
  naam: soort,
  waarde,
  ...told,
}))
const invoerOf = (feiten: readonly Fact[]): Invoer => ({
  peildatum,
  huishouden: { personen: [{ id: 'p1', relatie: 'aanvrager' }] },
  feiten,
})

const outcome = (soort: OutcomeView['soort'], parts: Partial<OutcomeView> = {}): OutcomeView => ({
  soort,
  uitkomst: 'nog-niet-bekeken',
  reden: null,
  artikel: null,
  kenmerk: null,
  opnieuwOp: null,
  doorNaam: null,
  at: null,
  version: 1,
  ...kindTexts[soort],
  ...parts,
})
const blank = kinds.map((soort) => outcome(soort))

function guideOf(feiten: readonly Fact[], outcomes = blank, los: readonly string[] = []) {
  const invoer = invoerOf(feiten)
  const uitkomsten = bereken(invoer)
  return toGuide({ invoer, uitkomsten, probable: toProbables(uitkomsten), outcomes, los })
}

/** Every provision of the register that is money of the resident. */
const register = bereken(invoerOf([]))
  .filter(({ voorWie }) => voorWie !== 'werkgever')
  .map(({ voorziening }) => voorziening)
const codes = (guide: ReturnType<typeof guideOf>) => guide.voorzieningen.map(({ voorziening }) => voorziening)

/** The same facts in another order, always the same for a seed. */
function shuffled<T>(all: readonly T[], seed: number): readonly T[] {
  return all
    .map((one, at) => ({ one, key: (at * 7919 + seed * 104_729) % 1009 }))
    .sort((a, b) => a.key - b.key)
    .map(({ one }) => one)
}

test('N14: wherever the check is left, every provision of the register and all five kinds are there', () => {
  expect(register.length).toBeGreaterThan(10)
  for (let known = 0; known <= facts.length; known += 6) {
    const guide = guideOf(facts.slice(0, known))
    expect(codes(guide).toSorted(), `${known} facts known`).toEqual([...register].sort())
    expect(guide.kinds.map(({ soort }) => soort)).toEqual(kinds)
    for (const { apply } of guide.kinds) expect(apply.nl).toContain('U mag altijd aanvragen')
  }
})

test('N14: the order in which things were told changes nothing of what is there and where it stands', () => {
  const expected = guideOf(facts)
  for (let seed = 1; seed <= 4; seed++) {
    const guide = guideOf(shuffled(facts, seed))
    expect(guide.voorzieningen, `seed ${seed}`).toEqual(expected.voorzieningen)
    expect(guide.question).toEqual(expected.question)
    expect(guide.kinds.map(({ whyNot }) => whyNot)).toEqual(expected.kinds.map(({ whyNot }) => whyNot))
  }
})

test('N14: no outcome of a kind takes a provision away; what is arranged or declined stands there as well', () => {
  for (const uitkomst of ['aangeboden', 'aangevraagd', 'toegekend', 'geen-recht', 'afgezien', 'onbekend'] as const) {
    const guide = guideOf(
      facts,
      kinds.map((soort) => outcome(soort, { uitkomst })),
    )
    expect(codes(guide).toSorted(), uitkomst).toEqual([...register].sort())
    expect(guide.kinds).toHaveLength(5)
  }
})

test('S15: what is probably there and not used stands first; once it is applied for it is no longer "not used"', () => {
  const guide = guideOf(facts)
  const first = guide.voorzieningen.filter(({ place }) => place === 'unused')
  expect(first.map(({ voorziening }) => voorziening)).toContain('zorgtoeslag')
  expect(guide.voorzieningen.slice(0, first.length)).toEqual(first)
  const after = guideOf(
    facts,
    kinds.map((soort) => outcome(soort, { uitkomst: soort === 'rijkstoeslagen' ? 'aangevraagd' : 'nog-niet-bekeken' })),
  )
  expect(after.voorzieningen.find(({ voorziening }) => voorziening === 'zorgtoeslag')).toMatchObject({
    place: 'arranged',
  })
})

test('R022: "no right" comes with the reason and article of the law, and only when nothing of the kind is left', () => {
  const rich = facts.map((fact) => (fact.naam === 'bezittingen' ? { ...fact, waarde: 90_000_000 } : fact))
  const kindOf = (soort: string, feiten: readonly Fact[]) => guideOf(feiten).kinds.find((one) => one.soort === soort)
  expect(kindOf('rijkstoeslagen', rich)?.whyNot).toBeNull()
  for (const { soort, whyNot } of guideOf(rich).kinds) {
    const own = bereken(invoerOf(rich)).filter((one) => one.soort === soort && one.uitkomst !== 'niet-gedekt')
    expect(whyNot !== null, soort).toBe(own.length > 0 && own.every(({ uitkomst }) => uitkomst === 'geen-recht'))
    if (whyNot) expect(whyNot.artikel.length * whyNot.reden.length).toBeGreaterThan(0)
  }
})

test('what is seldom so is one question, until at least one of it is; what was told is not asked again', () => {
  const asked = new Set<string>()
  let known: readonly Fact[] = facts.slice(0, 3)
  for (let turn = 0; turn < 3; turn++) {
    const { question } = guideOf(known)
    if (!question) break
    for (const { naam } of question.facts) {
      const key = `${question.person}/${naam}`
      expect(asked.has(key), key).toBe(false)
      asked.add(key)
    }
    if (question.group) {
      expect(question.facts.length).toBeGreaterThan(1)
      const apart = guideOf(known, blank, [question.key]).question
      expect(apart?.group).toBe(false)
    }
    const about = question.person === null ? {} : { persoon: question.person }
    known = [...known, ...question.facts.map(({ naam }) => ({ ...about, naam, waarde: null, ...told }))]
  }
  expect(asked.size).toBeGreaterThan(2)
})
