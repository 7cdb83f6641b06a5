import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CanGetFrom, canGetFrom } from './can-get.ts'

const names = {
  'algemene-bijstand': { naam: { nl: 'bijstand', en: 'social assistance' }, named: /^bijstand$/i },
  'bijzondere-bijstand': { naam: { nl: 'bijzondere bijstand', en: 'special costs' }, named: /^bijzondere bijstand$/ },
  'individuele-inkomenstoeslag': { naam: { nl: 'inkomenstoeslag', en: 'long low' }, named: /^inkomenstoeslag$/ },
  minimabeleid: { naam: { nl: 'regelingen', en: 'schemes' }, named: /^regelingen$/ },
  rijkstoeslagen: {
    naam: { nl: 'toeslagen van het Rijk', en: 'national' },
    named: /^(andere )?toeslagen van het Rijk$/,
  },
} as const
type Soort = keyof typeof names
type Probable = CanGetFrom['probable'][number]
type Outcome = CanGetFrom['outcomes'][number]

const text = { nl: 'Zin een. Zin twee.', en: 'One. Two.' }
const uitkomsten = [
  'nog-niet-bekeken',
  'aangeboden',
  'aangevraagd',
  'toegekend',
  'geen-recht',
  'afgezien',
  'onbekend',
] as const
const states = ['exact', 'begrensd', 'oordeel-nodig', 'niet-gedekt'] as const

const outcome = (soort: Soort, uitkomst: Outcome['uitkomst']): Outcome => ({
  soort,
  uitkomst,
  naam: names[soort].naam,
  reden: null,
  apply: { nl: 'U mag altijd aanvragen.', en: 'You may always apply.' },
})
const probable = (voorziening: Probable['voorziening'], state: Probable['state']): Probable => ({
  voorziening,
  kind: voorziening === 'zorgtoeslag' ? 'rijkstoeslagen' : voorziening,
  state,
  amount: state === 'niet-gedekt' ? null : { low: 100_00, high: 200_00 },
  sentence: text,
})
const soorten: readonly Soort[] = [
  'algemene-bijstand',
  'bijzondere-bijstand',
  'individuele-inkomenstoeslag',
  'minimabeleid',
  'rijkstoeslagen',
]

/** Every name on the sheet: of an entry of its own, or in the line of what nobody looked at. */
const named = (from: CanGetFrom): readonly string[] =>
  canGetFrom(from).flatMap(({ what, why }) => (/^Andere hulp/.test(what.nl) ? why.nl.split('; ') : [what.nl]))

test('N14: whatever was computed and judged, all five kinds stand on the sheet, each once', () => {
  const state = fc.option(fc.constantFrom(...states), { nil: undefined })
  const judged = fc.tuple(...soorten.map(() => fc.constantFrom(...uitkomsten)))
  fc.assert(
    fc.property(state, state, judged, (bijstand, zorg, five) => {
      const from = {
        probable: [
          ...(bijstand ? [probable('algemene-bijstand', bijstand)] : []),
          ...(zorg ? [probable('zorgtoeslag', zorg)] : []),
        ],
        outcomes: soorten.map((soort, at) => outcome(soort, five[at] ?? 'onbekend')),
      }
      const found = named(from)
      for (const soort of soorten) expect(found.filter((name) => names[soort].named.test(name))).toHaveLength(1)
    }),
    { numRuns: 1000 },
  )
})

test('N14: beside zorgtoeslag the other national allowances stand as not looked at, or as they were judged', () => {
  const from = (uitkomst: Outcome['uitkomst']) => ({
    probable: [probable('zorgtoeslag', 'exact')],
    outcomes: soorten.map((soort) => outcome(soort, soort === 'rijkstoeslagen' ? uitkomst : 'nog-niet-bekeken')),
  })
  const rest = canGetFrom(from('nog-niet-bekeken')).at(-1)
  expect(rest?.standing.nl).toBe('nog niet bekeken')
  expect(rest?.why.nl).toMatch(/; andere toeslagen van het Rijk$/)
  expect(rest?.why.en).toMatch(/; other national allowances$/)
  const judged = canGetFrom(from('toegekend')).find(({ what }) => what.nl === 'toeslagen van het Rijk')
  expect(judged?.standing.nl).toBe('u krijgt dit al')
})
