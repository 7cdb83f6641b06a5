import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { boundsOf } from '../kernel/bounds.ts'
import { compileColumns, toColumns } from '../kernel/columns.ts'
import { Evaluation } from '../kernel/evaluate.ts'
import { explain } from '../kernel/explain.ts'
import { Household } from '../kernel/household.ts'
import { aantal, vastBedrag } from '../kernel/words.ts'
import { algemeneBijstand } from '../participatiewet/artikel-19.ts'
import { kostendelersnorm, normMetKostendelers } from '../participatiewet/artikel-22a.ts'
import { bijstandsnorm } from '../participatiewet/normen.ts'
import type { Invoer } from '../uitkomst/soorten.ts'
import { zorgtoeslagPerMaand } from '../zorgtoeslag/zorgtoeslag.ts'
import { bouw, geborenVoor, type Waarden, waardeVan } from './bouw.ts'
import { stappenDieNietKloppen } from './naloop.ts'
import { gezinnen, invoeren, vergeet } from './willekeurig.ts'

const bedragen = { bijstand: algemeneBijstand, zorgtoeslag: zorgtoeslagPerMaand }
const household = (invoer: Invoer) => new Household(invoer.huishouden.personen, invoer.feiten)
const grenzen = (invoer: Invoer, welk: keyof typeof bedragen) => {
  const { low, high } = boundsOf(bedragen[welk].node, household(invoer), invoer.peildatum)
  return { low: Number(low), high: Number(high) }
}
const welke = fc.constantFrom('bijstand' as const, 'zorgtoeslag' as const)
/** For each fact in order: keep it or not, the same way for every household of the run. */
const keuzes = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 60, maxLength: 60 })
const kies = (keuze: readonly number[], at: number) => keuze[at % keuze.length] ?? 0

/** The properties that hold for every household. Prints its seed when one fails; PROOF_SEED repeats a run. */
export function bewijsEigenschappen({ seed, numRuns }: { readonly seed: number; readonly numRuns: number }): void {
  describe('explanation', () => {
    test('every step of the explanation follows from its parts', () => {
      fc.assert(
        fc.property(invoeren, welke, (invoer, welk) => {
          const uitleg = explain(bedragen[welk].node, new Evaluation(household(invoer), invoer.peildatum))
          expect(stappenDieNietKloppen(uitleg)).toEqual([])
          expect(uitleg.waarde.onder).toBe(waardeVan(bedragen[welk], invoer))
        }),
        { seed, numRuns },
      )
    })
  })

  describe('bounds', () => {
    test('the exact value of any completion lies within the bounds', () => {
      fc.assert(
        fc.property(invoeren, keuzes, welke, fc.integer({ min: 0, max: 9 }), (invoer, keuze, welk, deel) => {
          const { low, high } = grenzen(
            vergeet(invoer, (_, at) => kies(keuze, at) >= deel),
            welk,
          )
          const exact = waardeVan(bedragen[welk], invoer)
          expect(exact).toBeGreaterThanOrEqual(low)
          expect(exact).toBeLessThanOrEqual(high)
        }),
        { seed, numRuns },
      )
    })

    test('people who have not been named yet stay within the bounds as well', () => {
      fc.assert(
        fc.property(gezinnen, welke, (gezin, welk) => {
          const bekend = bouw({
            peildatum: gezin.peildatum ?? '2026-10-05',
            aanvrager: gezin.aanvrager ?? {},
            samen: { ...gezin.samen, iedereenGenoemd: null },
          })
          const { low, high } = grenzen(bekend, welk)
          const exact = waardeVan(bedragen[welk], bouw(gezin))
          expect(exact).toBeGreaterThanOrEqual(low)
          expect(exact).toBeLessThanOrEqual(high)
        }),
        { seed, numRuns },
      )
    })

    test('bounds never widen as facts become known', () => {
      fc.assert(
        fc.property(invoeren, keuzes, welke, fc.nat(8), fc.nat(8), (invoer, keuze, welk, een, ander) => {
          const [minder, meer] = een > ander ? [een, ander] : [ander, een]
          const wijd = grenzen(
            vergeet(invoer, (_, at) => kies(keuze, at) >= minder),
            welk,
          )
          const nauw = grenzen(
            vergeet(invoer, (_, at) => kies(keuze, at) >= meer),
            welk,
          )
          expect(nauw.low).toBeGreaterThanOrEqual(wijd.low)
          expect(nauw.high).toBeLessThanOrEqual(wijd.high)
        }),
        { seed, numRuns },
      )
    })
  })

  describe('columns', () => {
    test.each(['bijstand', 'zorgtoeslag'] as const)('%s: columns agree with the scalar value to the cent', (welk) => {
      const invoerenInKolommen = fc.sample(invoeren, { seed, numRuns: Math.max(400, numRuns) })
      for (const dag of ['2026-03-15', '2026-10-05']) {
        const rijen = invoerenInKolommen.map((invoer) => ({ ...invoer, peildatum: dag }))
        const program = compileColumns(bedragen[welk].node, dag)
        const uit = program.run(toColumns(program, rijen.map(household), dag))
        expect([...uit]).toEqual(rijen.map((invoer) => waardeVan(bedragen[welk], invoer)))
      }
    })
  })

  describe('the norms', () => {
    test('artikel 22a: the norm per person falls as A rises, and the total rises', () => {
      fc.assert(
        fc.property(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 50_000, max: 400_000 }), (a, b) => {
          const leeg = bouw({})
          const norm = (hoeveel: number) => waardeVan(kostendelersnorm(aantal(hoeveel), vastBedrag('maand', b)), leeg)
          expect(norm(a + 1)).toBeLessThan(norm(a))
          expect(norm(a + 1) * (a + 1)).toBeGreaterThan(norm(a) * a)
        }),
        { seed, numRuns },
      )
    })

    test('artikel 22a lid 2: the norm of spouses is the sum of what each has', () => {
      const oud = fc.integer({ min: 21, max: 90 }).map((leeftijd) => ({ geboortedatum: geborenVoor(leeftijd) }))
      fc.assert(
        fc.property(oud, oud, fc.integer({ min: 1, max: 5 }), (aanvrager, partner, aantalHuisgenoten) => {
          const medebewoners = Array.from({ length: aantalHuisgenoten }, () => ({}))
          const invoer = bouw({ aanvrager, partner, medebewoners })
          const delen = (['aanvrager', 'partner'] as const).map((wie) => waardeVan(normMetKostendelers(wie), invoer))
          expect(waardeVan(bijstandsnorm, invoer)).toBe(delen.reduce((som, deel) => som + deel, 0))
        }),
        { seed, numRuns },
      )
    })

    test('more wage never lowers wage and benefit together, except where the right ends or a named step says so', () => {
      // Named: the end of the right takes the disregard along (31 lid 2: "as far as he receives algemene bijstand"),
      // and the pieces of the holiday table (Regeling 11) jump by up to € 21.
      const loon = fc.integer({ min: 0, max: 250_000 })
      fc.assert(
        fc.property(gezinnen, loon, fc.integer({ min: 1, max: 20_000 }), (gezin, laag, erbij) => {
          const met = (inkomenUitArbeid: number) => {
            const aanvrager = { ...gezin.aanvrager, inkomenUitArbeid, vakantietoeslagApart: false }
            return waardeVan(algemeneBijstand, bouw({ ...gezin, aanvrager }))
          }
          const [eerst, dan] = [met(laag), met(laag + erbij)]
          if (dan > 0) expect(laag + erbij + dan).toBeGreaterThanOrEqual(laag + eerst)
          expect(dan).toBeLessThanOrEqual(eerst)
        }),
        { seed, numRuns },
      )
    })

    test('which of two spouses asks does not matter', () => {
      const paren = gezinnen.filter(({ partner }) => partner !== undefined)
      fc.assert(
        fc.property(paren, welke, (gezin, welk) => {
          // What is between the two stands with the one who is called the partner, whoever that is.
          const apartLevend = gezin.partner?.apartLevend ?? false
          const samen = { gehuwd: true, duurzaamGescheiden: false, apartLevend }
          const band = { ...samen, toeslagpartner: true, heleJaarToeslagpartner: true }
          const een = { ...gezin.aanvrager, ...band }
          const ander = { ...gezin.partner, ...band }
          const vraagt = (aanvrager: Waarden, partner: Waarden) =>
            waardeVan(bedragen[welk], bouw({ ...gezin, aanvrager, partner }))
          expect(vraagt(een, ander)).toBe(vraagt(ander, een))
        }),
        { seed, numRuns },
      )
    })

    test('the order of people and facts does not matter', () => {
      fc.assert(
        fc.property(invoeren, welke, (invoer, welk) => {
          const omgekeerd: Invoer = {
            ...invoer,
            huishouden: { personen: invoer.huishouden.personen.toReversed() },
            feiten: invoer.feiten.toReversed(),
          }
          expect(waardeVan(bedragen[welk], omgekeerd)).toBe(waardeVan(bedragen[welk], invoer))
        }),
        { seed, numRuns },
      )
    })
  })
}
