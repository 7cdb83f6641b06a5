import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { boundsOf } from '../kernel/bounds.ts'
import { compileColumns, toColumns } from '../kernel/columns.ts'
import { Evaluation } from '../kernel/evaluate.ts'
import { explain } from '../kernel/explain.ts'
import { kinderbijslagPerKwartaal } from '../kinderbijslag/artikel-12.ts'
import {
  kindgebondenBudgetOnafgerond,
  kindgebondenBudgetPerJaar,
  kindgebondenBudgetPerMaand,
} from '../kindgebonden-budget/kindgebonden-budget.ts'
import { bouw, type Gezin, type Waarden, waardeVan } from '../testing/bouw.ts'
import { stappenDieNietKloppen } from '../testing/naloop.ts'
import { gezinnen, rondes, vergeet, zaad } from '../testing/willekeurig.ts'
import { bereken } from '../uitkomst/bereken.ts'
import { huishoudenVan } from '../uitkomst/huishouden.ts'
import type { Geldbedrag, Invoer } from '../uitkomst/soorten.ts'
import { berekenToeslagjaar } from '../uitkomst/toeslagjaar.ts'
import { zorgtoeslagOnafgerond, zorgtoeslagPerJaar, zorgtoeslagPerMaand } from '../zorgtoeslag/zorgtoeslag.ts'

const peildatum = '2026-03-15'
const bedragen = {
  zorgtoeslag: zorgtoeslagPerMaand,
  kindgebondenBudget: kindgebondenBudgetPerMaand,
  kinderbijslag: kinderbijslagPerKwartaal,
}
const welke = fc.constantFrom('zorgtoeslag' as const, 'kindgebondenBudget' as const, 'kinderbijslag' as const)
const keuzes = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 60, maxLength: 60 })
const kind = fc.record({
  geboortedatum: fc
    .record({
      leeftijd: fc.integer({ min: 0, max: 20 }),
      maand: fc.integer({ min: 1, max: 12 }),
      dag: fc.integer({ min: 1, max: 28 }),
    })
    .map(
      ({ leeftijd, maand, dag }) =>
        `${2025 - leeftijd}-${String(maand).padStart(2, '0')}-${String(dag).padStart(2, '0')}`,
    ),
  hoofdverblijfInWoning: fc.boolean(),
  woontInNederland: fc.boolean(),
  kindWordtOnderhouden: fc.boolean(),
  schoolOfStartkwalificatie: fc.boolean(),
  dubbeleKinderbijslagVerblijfElders: fc.boolean(),
  veelZorgNodig: fc.boolean(),
  intensieveZorg: fc.boolean(),
  kindRechtBuitenNederland: fc.boolean(),
  anderHeeftRechtOpKinderbijslag: fc.boolean(),
  hoortBijAnderHuishouden: fc.boolean(),
  draagtMeesteBij: fc.boolean(),
})
const toeslaggezinnen: fc.Arbitrary<Gezin> = fc
  .record({
    gezin: gezinnen,
    kinderen: fc.array(kind, { maxLength: 4 }),
    maanden: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 12 })),
  })
  .map(({ gezin, kinderen, maanden }) => ({
    ...gezin,
    peildatum,
    kinderen,
    samen: { ...gezin.samen, maandenBijstandErbij: maanden },
  }))

const instelling = { seed: zaad, numRuns: rondes }
const grenzen = (invoer: Invoer, welk: keyof typeof bedragen) => {
  const { low, high } = boundsOf(bedragen[welk].node, huishoudenVan(invoer), invoer.peildatum)
  return { low: Number(low), high: Number(high) }
}
const blijft = (keuze: readonly number[], deel: number) => (_: unknown, at: number) =>
  (keuze[at % keuze.length] ?? 0) >= deel
const meerInkomen = (gezin: Gezin, wie: 'aanvrager' | 'partner', erbij: number): Gezin => ({
  ...gezin,
  [wie]: { ...gezin[wie], toetsingsinkomen: Number(gezin[wie]?.toetsingsinkomen ?? 0) + erbij },
})

const codes = ['zorgtoeslag', 'kindgebonden-budget'] as const
const jaarbedragen = { zorgtoeslag: zorgtoeslagPerJaar, 'kindgebonden-budget': kindgebondenBudgetPerJaar }
const maandbedragen = { zorgtoeslag: zorgtoeslagPerMaand, 'kindgebonden-budget': kindgebondenBudgetPerMaand }
const onafgerond = { zorgtoeslag: zorgtoeslagOnafgerond, 'kindgebonden-budget': kindgebondenBudgetOnafgerond }
const exactIn = (geld: Geldbedrag): number => ('bedragInCenten' in geld ? geld.bedragInCenten : Number.NaN)

describe('national allowances and child benefit', () => {
  test('one more child never lowers them', () => {
    fc.assert(
      fc.property(toeslaggezinnen, kind, welke, (gezin, erbij, welk) => {
        const meer = { ...gezin, kinderen: [...(gezin.kinderen ?? []), erbij] }
        // A child can raise the norm of assistance, and with it the income, so none is still to come here.
        const zonder = (een: Gezin) => bouw({ ...een, samen: { ...een.samen, maandenBijstandErbij: 0 } })
        expect(waardeVan(bedragen[welk], zonder(meer))).toBeGreaterThanOrEqual(waardeVan(bedragen[welk], zonder(gezin)))
      }),
      instelling,
    )
  })

  test('more income in the year never raises them, whoever of the two has it', () => {
    fc.assert(
      fc.property(
        toeslaggezinnen,
        welke,
        fc.boolean(),
        fc.integer({ min: 1, max: 3_000_000 }),
        (gezin, welk, eigen, erbij) => {
          const wie = eigen || gezin.partner === undefined ? 'aanvrager' : 'partner'
          const na = waardeVan(bedragen[welk], bouw(meerInkomen(gezin, wie, erbij)))
          expect(na).toBeLessThanOrEqual(waardeVan(bedragen[welk], bouw(gezin)))
        },
      ),
      instelling,
    )
  })

  test('which of two benefit partners asks, and the order of people, do not matter', () => {
    const paren = toeslaggezinnen.filter(({ partner }) => partner !== undefined)
    fc.assert(
      fc.property(paren, welke, (gezin, welk) => {
        const band = {
          gehuwd: true,
          duurzaamGescheiden: false,
          toeslagpartner: true,
          heleJaarToeslagpartner: true,
          hoofdverblijfInWoning: true,
        }
        const [een, ander] = [
          { ...gezin.aanvrager, ...band },
          { ...gezin.partner, ...band },
        ]
        const vraagt = (aanvrager: Waarden, partner: Waarden) => bouw({ ...gezin, aanvrager, partner })
        const bedrag = waardeVan(bedragen[welk], vraagt(een, ander))
        expect(waardeVan(bedragen[welk], vraagt(ander, een))).toBe(bedrag)
        const invoer = vraagt(een, ander)
        const omgekeerd = {
          ...invoer,
          huishouden: { personen: invoer.huishouden.personen.toReversed() },
          feiten: invoer.feiten.toReversed(),
        }
        expect(waardeVan(bedragen[welk], omgekeerd)).toBe(bedrag)
      }),
      instelling,
    )
  })

  test('bounds contain the exact value and never widen; the explanation adds up', () => {
    fc.assert(
      fc.property(toeslaggezinnen, keuzes, welke, fc.nat(9), fc.nat(9), (gezin, keuze, welk, een, ander) => {
        const invoer = bouw(gezin)
        const exact = waardeVan(bedragen[welk], invoer)
        const nauw = grenzen(vergeet(invoer, blijft(keuze, Math.min(een, ander))), welk)
        const wijd = grenzen(vergeet(invoer, blijft(keuze, Math.max(een, ander))), welk)
        expect(nauw.low).toBeLessThanOrEqual(exact)
        expect(nauw.high).toBeGreaterThanOrEqual(exact)
        expect(nauw.low).toBeGreaterThanOrEqual(wijd.low)
        expect(nauw.high).toBeLessThanOrEqual(wijd.high)
        const uitleg = explain(bedragen[welk].node, new Evaluation(huishoudenVan(invoer), peildatum))
        expect(stappenDieNietKloppen(uitleg)).toEqual([])
      }),
      instelling,
    )
  })

  test('children and a partner who have not been named yet stay within the bounds', () => {
    fc.assert(
      fc.property(toeslaggezinnen, welke, (gezin, welk) => {
        const { aanvrager = {}, samen = {} } = gezin
        const onbekend = bouw({ peildatum, aanvrager, samen: { ...samen, iedereenGenoemd: null } })
        const { low, high } = grenzen(onbekend, welk)
        const exact = waardeVan(bedragen[welk], bouw(gezin))
        expect(exact).toBeGreaterThanOrEqual(low)
        expect(exact).toBeLessThanOrEqual(high)
      }),
      instelling,
    )
  })

  test.each(['zorgtoeslag', 'kindgebondenBudget', 'kinderbijslag'] as const)(
    '%s: columns agree to the cent',
    (welk) => {
      const rijen = fc.sample(toeslaggezinnen, { seed: zaad, numRuns: 300 }).map(bouw)
      const program = compileColumns(bedragen[welk].node, peildatum)
      const uit = program.run(toColumns(program, rijen.map(huishoudenVan), peildatum))
      expect([...uit]).toEqual(rijen.map((invoer) => waardeVan(bedragen[welk], invoer)))
    },
  )

  test('what has to be paid back is what the allowance falls by when the income is stated anew', () => {
    fc.assert(
      fc.property(toeslaggezinnen, fc.constantFrom(...codes), (gezin, code) => {
        const uitkomst = bereken(bouw(gezin)).find(({ voorziening }) => voorziening === code)
        if (uitkomst?.uitkomst !== 'exact') return
        const nu = waardeVan(jaarbedragen[code], bouw(gezin))
        expect(uitkomst.terugbetaling).toEqual(
          [100_000, 250_000, 500_000].map((meer) => ({
            meerInkomenInCenten: meer,
            per: 'jaar',
            bedragInCenten: nu - waardeVan(jaarbedragen[code], bouw(meerInkomen(gezin, 'aanvrager', meer))),
          })),
        )
      }),
      instelling,
    )
  })

  test('the months of a year add up to the year', () => {
    fc.assert(
      fc.property(toeslaggezinnen, fc.constantFrom(...codes), (gezin, code) => {
        const invoer = bouw(gezin)
        const jaar = berekenToeslagjaar(invoer, code)
        if (!jaar.gedekt) throw new Error('not covered')
        const perMaand = jaar.maanden.map(({ maand }) => ({ ...invoer, peildatum: `${maand}-01` }))
        const aanspraak = perMaand.reduce((som, maand) => som + waardeVan(onafgerond[code], maand) / 12, 0)
        const heel = exactIn(jaar.overHetJaar)
        if (aanspraak < 2_350) expect(heel).toBe(0)
        else if (aanspraak > 2_450) expect(Math.abs(heel - aanspraak)).toBeLessThanOrEqual(50)
        expect(jaar.maanden.map(exactIn)).toEqual(perMaand.map((maand) => waardeVan(maandbedragen[code], maand)))
      }),
      instelling,
    )
  })

  test('the oldest child counts by month: twelve, sixteen and eighteen', () => {
    const over = (geboortedatum: string) => {
      const jaar = berekenToeslagjaar(
        bouw({ peildatum: '2026-12-01', partner: {}, kinderen: [{ geboortedatum, schoolOfStartkwalificatie: true }] }),
        'kindgebonden-budget',
      )
      if (!jaar.gedekt) throw new Error('not covered')
      return exactIn(jaar.overHetJaar)
    }
    // 2.580 and three twelfths of 724, of 240 more, and eight twelfths of 2.580 + 964.
    expect(over('2014-09-15')).toBe(258_000 + 18_100)
    expect(over('2010-09-15')).toBe(258_000 + 72_400 + 6_000)
    expect(over('2008-08-31')).toBe(Math.round(((258_000 + 96_400) * 8) / 1200) * 100)
    expect(over('2026-09-01')).toBe(64_500)
  })
})
