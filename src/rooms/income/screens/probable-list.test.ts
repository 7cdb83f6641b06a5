import { expect, test } from 'vitest'
import { inGroups } from './ProbableList.tsx'
import type { ProbableShown } from './view.ts'

const states = ['exact', 'geen-recht', 'begrensd', 'oordeel-nodig', 'niet-gedekt'] as const
const amounts = [null, { low: 0, high: 0 }, { low: 0, high: 100 }, { low: 50, high: 100 }]

const every: readonly ProbableShown[] = states.flatMap((state) =>
  amounts.map((amount, place) => ({
    voorziening: `${state}-${place}`,
    naam: { nl: state, en: state },
    per: 'maand' as const,
    kind: 'algemene-bijstand',
    state,
    sentence: { nl: '', en: '' },
    amount,
    questions: [],
    leftOut: [],
    steps: [],
    explained: false,
  })),
)

test('N14: whatever state and amount a provision has, it is named exactly once', () => {
  const { money, folded } = inGroups(every)
  const shown = [...money, ...folded.flatMap(({ members }) => members)].map(({ voorziening }) => voorziening)
  expect(shown.sort()).toEqual(every.map(({ voorziening }) => voorziening).sort())
})

test('what surely brings money stands first, and a group of nobody is not there', () => {
  const some = every.filter(({ voorziening }) => ['exact-3', 'begrensd-3', 'begrensd-2'].includes(voorziening))
  const { money, folded } = inGroups(some)
  expect(money.map(({ voorziening }) => voorziening)).toEqual(['exact-3', 'begrensd-3'])
  expect(folded.map(({ heading }) => heading.nl)).toEqual(['Misschien ook'])
})

test('each folded group says that one may always apply', () => {
  for (const { intro } of inGroups(every).folded) expect(intro.nl).toMatch(/U mag (dit )?altijd aanvragen/)
})
