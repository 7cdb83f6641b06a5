import { bereken, type Step } from '@rodedraad/law'
import { expect, test } from 'vitest'
import { type ShownStep, toShownSteps } from './explanation.ts'
import { aloneWithNothing } from './testing.ts'

const feiten = aloneWithNothing.map(({ soort, waarde }) => ({
  ...([
    'iedereenGenoemd',
    'bezittingen',
    'schulden',
    'overwaardeWoning',
    'giftenDitJaar',
    'kostenbesparendeBijdragenDitJaar',
    'geenOfLageWoonkosten',
    'pasVanSchool',
    'bijzondereInkomsten',
    'bijzonderVermogen',
  ].includes(soort)
    ? {}
    : { persoon: 'p1' }),
  naam: soort,
  waarde,
  herkomst: 'opgegeven',
  dag: '2026-10-05',
}))
const [outcome] = bereken({
  peildatum: '2026-10-05',
  huishouden: { personen: [{ id: 'p1', relatie: 'aanvrager' }] },
  feiten,
})
const uitleg: Step | undefined = outcome && outcome.uitkomst !== 'niet-gedekt' ? outcome.uitleg : undefined
const steps = uitleg ? toShownSteps(uitleg) : []

const all = (some: readonly ShownStep[]): readonly ShownStep[] => some.flatMap((step) => [step, ...all(step.parts)])
const rules = (step: Step): number =>
  (step.bewerking === 'regel' ? 1 : 0) + step.delen.reduce((sum, one) => sum + rules(one), 0)

test('every rule of the reasoning is shown, with its sentence and its article', () => {
  const shown = all(steps).filter(({ kind }) => kind === 'regel')
  expect(shown.length).toBe(uitleg && rules(uitleg))
  expect(shown.length).toBeGreaterThan(10)
  for (const { sentence, artikel } of shown) {
    expect(sentence.nl).toMatch(/\w/)
    expect(artikel?.text).toMatch(/artikel/)
  }
})

test('every known fact says where it comes from and when; an unknown one has no origin and is not known', () => {
  const facts = all(steps).filter(({ kind }) => kind === 'feit')
  expect(facts.some(({ known }) => known)).toBe(true)
  for (const { origin, known, sentence } of facts) {
    if (sentence.nl === 'Is er een partner?') continue
    if (origin?.herkomst === 'geen besluit bekend') continue
    if (origin === null) expect(known).toBe(false)
    else expect(origin).toMatchObject({ herkomst: 'opgegeven', dag: '2026-10-05' })
  }
})

test('operators are told by the formula of their rule, not as steps', () => {
  expect(new Set(all(steps).map(({ kind }) => kind))).toEqual(new Set(['regel', 'bedrag', 'feit']))
  expect(steps).toHaveLength(1)
  expect(steps[0]?.formula).toContain('bijstandsnorm')
})
