import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CanGetFrom, canGetFrom } from './can-get.ts'

const names = {
  'algemene-bijstand': { nl: 'bijstand', en: 'social assistance' },
  'bijzondere-bijstand': { nl: 'bijzondere bijstand', en: 'special costs' },
  'individuele-inkomenstoeslag': { nl: 'inkomenstoeslag', en: 'long low' },
  minimabeleid: { nl: 'regelingen', en: 'schemes' },
  rijkstoeslagen: { nl: 'toeslagen van het Rijk', en: 'national' },
} as const
type Soort = keyof typeof names
type Probable = CanGetFrom['probable'][number]
type Outcome = CanGetFrom['outcomes'][number]

const uitkomsten = [
  'nog-niet-bekeken',
  'aangeboden',
  'aangevraagd',
  'toegekend',
  'geen-recht',
  'afgezien',
  'onbekend',
] as const
const states = ['exact', 'begrensd', 'oordeel-nodig', 'geen-recht', 'niet-gedekt'] as const

const outcome = (soort: Soort, uitkomst: Outcome['uitkomst']): Outcome => ({
  soort,
  uitkomst,
  naam: names[soort],
  reden: null,
  apply: { nl: 'U mag altijd aanvragen.', en: 'You may always apply.' },
})
const zorgtoeslag = { nl: 'zorgtoeslag', en: 'healthcare' }
const probable = (kind: Soort, state: Probable['state'], low = 100_00): Probable => ({
  naam: kind === 'rijkstoeslagen' ? zorgtoeslag : names[kind],
  per: 'maand',
  kind,
  state,
  amount: state === 'niet-gedekt' ? null : { low: state === 'geen-recht' ? 0 : low, high: 200_00 },
})
const soorten: readonly Soort[] = [
  'algemene-bijstand',
  'bijzondere-bijstand',
  'individuele-inkomenstoeslag',
  'minimabeleid',
  'rijkstoeslagen',
]

/** Every name on the sheet: of a line of its own, or in a line of several. */
const named = (from: CanGetFrom): readonly string[] =>
  canGetFrom(from).flatMap(({ what, why }) =>
    /^(Misschien ook|Nu waarschijnlijk niet|Andere hulp)/.test(what.nl)
      ? (why.nl.split('. ')[0] ?? '').split('; ')
      : [what.nl.charAt(0).toLowerCase() + what.nl.slice(1)],
  )

test('N14: whatever was computed and judged, all of it and all five kinds stand on the sheet, each once', () => {
  const state = fc.option(fc.tuple(fc.constantFrom(...states), fc.constantFrom(0, 100_00)), { nil: undefined })
  const judged = fc.tuple(...soorten.map(() => fc.constantFrom(...uitkomsten)))
  fc.assert(
    fc.property(state, state, judged, (bijstand, zorg, five) => {
      const from = {
        probable: [
          ...(bijstand ? [probable('algemene-bijstand', ...bijstand)] : []),
          ...(zorg ? [probable('rijkstoeslagen', ...zorg)] : []),
        ],
        outcomes: soorten.map((soort, at) => outcome(soort, five[at] ?? 'onbekend')),
      }
      const found = named(from)
      const times = (name: string) => found.filter((one) => one === name).length
      for (const soort of soorten.slice(1, 4)) expect(times(names[soort].nl)).toBe(1)
      expect(times('bijstand')).toBeGreaterThanOrEqual(1)
      expect(times('zorgtoeslag')).toBe(zorg ? 1 : 0)
      const blank = from.outcomes[4]?.uitkomst === 'nog-niet-bekeken'
      expect(times('toeslagen van het Rijk')).toBe(zorg && blank ? 0 : 1)
    }),
    { numRuns: 1000 },
  )
})

test('what was judged of the national allowances stands beside what was computed of one of them', () => {
  const outcomes = soorten.map((soort) => outcome(soort, soort === 'rijkstoeslagen' ? 'toegekend' : 'nog-niet-bekeken'))
  const found = canGetFrom({ probable: [probable('rijkstoeslagen', 'exact')], outcomes })
  expect(found.map(({ what, standing }) => [what.nl, standing.nl])).toContainEqual([
    'toeslagen van het Rijk',
    'u krijgt dit al',
  ])
})

test('what comes to nothing ends with the right to apply, and says no amount that would raise hopes', () => {
  const found = canGetFrom({
    probable: [probable('rijkstoeslagen', 'geen-recht'), probable('algemene-bijstand', 'begrensd', 0)],
    outcomes: [],
  })
  expect(found.find(({ what }) => what.nl === 'Nu waarschijnlijk niet')?.why.nl).toMatch(
    /U mag dit altijd aanvragen\.$/,
  )
  expect(JSON.stringify(found)).not.toContain('€')
})
