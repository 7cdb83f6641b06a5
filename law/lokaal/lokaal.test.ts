import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rotterdam } from '../gevallen/rotterdam.ts'
import { boundsOf } from '../kernel/bounds.ts'
import { compileColumns, toColumns } from '../kernel/columns.ts'
import { Evaluation } from '../kernel/evaluate.ts'
import { explain } from '../kernel/explain.ts'
import { bijzondereBijstand, draagkracht } from '../participatiewet/artikel-35.ts'
import { bijdrageZorgverzekering } from '../participatiewet/artikel-35-zorgverzekering.ts'
import { individueleInkomenstoeslag } from '../participatiewet/artikel-36.ts'
import { bouw, type Gezin, type Waarden, waardeVan } from '../testing/bouw.ts'
import { stappenDieNietKloppen } from '../testing/naloop.ts'
import { gezinnen, rondes, vergeet, zaad } from '../testing/willekeurig.ts'
import { bereken } from '../uitkomst/bereken.ts'
import { feitenlijst } from '../uitkomst/feitenlijst.ts'
import { huishoudenVan } from '../uitkomst/huishouden.ts'
import { leesInvoer } from '../uitkomst/lees-invoer.ts'
import type { Uitkomst } from '../uitkomst/soorten.ts'
import { soorten } from '../uitkomst/voorziening.ts'
import { minimaregeling } from './minimaregeling.ts'
import type { LokaleRegel } from './regel.ts'
import { lokaleRegels } from './regels.ts'

const numRuns = Math.min(rondes, 25)
const opties = { seed: zaad, numRuns }

const waardeVoor = (naam: string): fc.Arbitrary<boolean | number> => {
  const soort = lokaleRegels.get(naam)?.soort
  if (soort === 'waarheid') return fc.boolean()
  if (soort === 'aantal') return fc.integer({ min: 0, max: 200 })
  return fc.integer({ min: 0, max: 100_000 })
}
const alleRegels = fc
  .tuple(
    ...[...lokaleRegels.keys()].map((naam) =>
      waardeVoor(naam).map((waarde): LokaleRegel => ({ naam, waarde, vanaf: '2025-01-01', bron: 'proef' })),
    ),
  )
  .map((regels) => ({ gemeente: 'Proefstad', regels }))

const situatie = fc.record({
  maandenLaagInkomen: fc.integer({ min: 0, max: 80 }),
  hoogsteInkomenProcent: fc.integer({ min: 0, max: 200 }),
  bijzondereKosten: fc.integer({ min: 0, max: 300_000 }),
  eerdereBijzondereKosten: fc.integer({ min: 0, max: 30_000 }),
  gebruikteDraagkracht: fc.integer({ min: 0, max: 30_000 }),
  inSchuldregeling: fc.boolean(),
  kostenZijnNoodzakelijkEnBijzonder: fc.constant(true),
  andereRegelingVoorKosten: fc.boolean(),
})
const mens = fc.record({
  geenUitzichtOpInkomensverbetering: fc.boolean(),
  inkomenstoeslagAfgelopenJaar: fc.boolean(),
  collectiefAanvullendVerzekerd: fc.boolean(),
})
const invoeren = fc
  .tuple(gezinnen, alleRegels, situatie, mens)
  .map(([gezin, regels, samen, over]: readonly [Gezin, Gezin['regels'], Waarden, Waarden]) =>
    bouw({
      ...gezin,
      ...(regels === undefined ? {} : { regels }),
      aanvrager: { ...gezin.aanvrager, ...over },
      samen: { ...gezin.samen, ...samen },
    }),
  )

/** The stand and the money of an outcome, without what stands beside it. */
const geldVan = (een: Uitkomst | undefined) => [
  een?.uitkomst,
  een !== undefined && 'bedragInCenten' in een ? een.bedragInCenten : undefined,
]

const bedragen = { individueleInkomenstoeslag, bijzondereBijstand, bijdrageZorgverzekering, minimaregeling } as const
const welke = fc.constantFrom(...(Object.keys(bedragen) as (keyof typeof bedragen)[]))

describe('what hangs on local rules', () => {
  test('every step of the explanation follows from its parts', () => {
    fc.assert(
      fc.property(invoeren, welke, (invoer, welk) => {
        const uitleg = explain(bedragen[welk].node, new Evaluation(huishoudenVan(invoer), invoer.peildatum))
        expect(stappenDieNietKloppen(uitleg)).toEqual([])
      }),
      opties,
    )
  }, 120_000)

  test('bounds hold what comes out, whatever facts are forgotten', () => {
    const vergeten = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 40, maxLength: 40 })
    fc.assert(
      fc.property(invoeren, welke, vergeten, (invoer, welk, keuze) => {
        const { node } = bedragen[welk]
        const minder = vergeet(invoer, (_, at) => (keuze[at % keuze.length] ?? 0) > 1)
        const { low, high } = boundsOf(node, huishoudenVan(minder), invoer.peildatum)
        const exact = waardeVan(bedragen[welk], invoer)
        expect(Number(low) / node.denominator).toBeLessThanOrEqual(exact)
        expect(Number(high) / node.denominator).toBeGreaterThanOrEqual(exact)
      }),
      opties,
    )
  }, 120_000)

  test('columns agree with the scalar value to the cent', () => {
    const rijen = fc.sample(invoeren, { seed: zaad, numRuns: 60 }).map((een) => ({ ...een, peildatum: '2026-10-05' }))
    for (const bedrag of Object.values(bedragen)) {
      const program = compileColumns(bedrag.node, '2026-10-05')
      const uit = program.run(toColumns(program, rijen.map(huishoudenVan), '2026-10-05'))
      expect([...uit].map((een) => een / bedrag.node.denominator)).toEqual(rijen.map((een) => waardeVan(bedrag, een)))
    }
  }, 120_000)

  test('more income never raises what the municipality pays for special costs, and what one pays makes up the rest', () => {
    fc.assert(
      fc.property(invoeren, fc.integer({ min: 1, max: 100_000 }), (invoer, meer) => {
        const rijker = {
          ...invoer,
          feiten: invoer.feiten.map((een) =>
            een.naam === 'andereInkomsten' && een.persoon === 'a' ? { ...een, waarde: Number(een.waarde) + meer } : een,
          ),
        }
        expect(waardeVan(bijzondereBijstand, rijker)).toBeLessThanOrEqual(waardeVan(bijzondereBijstand, invoer))
        const [krijgt, zelf] = [waardeVan(bijzondereBijstand, invoer), waardeVan(draagkracht, invoer)]
        const kosten = Number(invoer.feiten.find(({ naam }) => naam === 'bijzondereKosten')?.waarde)
        if (krijgt > 0) expect(krijgt + zelf).toBe(kosten)
      }),
      opties,
    )
  }, 120_000)

  test('without a rule nothing is filled in: the outcome is the same as with it, or refused with the name of what lacks', () => {
    fc.assert(
      fc.property(invoeren, fc.constantFrom(...lokaleRegels.keys()), (invoer, weg) => {
        const regels = invoer.regels?.regels.filter(({ naam }) => naam !== weg) ?? []
        const zonder = bereken({ ...invoer, regels: { gemeente: 'Proefstad', regels } })
        const met = bereken(invoer)
        for (const [at, een] of zonder.entries()) {
          const ander = met[at]
          if (een.uitkomst === 'niet-gedekt' && ander?.uitkomst !== 'niet-gedekt') {
            expect(een.mist).toEqual([{ soort: 'lokale regel', naam: lokaleRegels.get(weg)?.onderwerp.nl }])
          } else if (weg !== 'gemeenteLooptVooruit') {
            expect(geldVan(een)).toEqual(geldVan(ander))
          }
        }
      }),
      { seed: zaad, numRuns: Math.min(rondes, 12) },
    )
  }, 120_000)

  test('N14: each of the five kinds has an outcome that ends with the right to apply, with and without local rules', () => {
    fc.assert(
      fc.property(invoeren, fc.boolean(), (invoer, zonder) => {
        const { regels: _, ...kaal } = invoer
        const uitkomsten = bereken(zonder ? kaal : invoer)
        for (const soort of soorten) expect(uitkomsten.some((een) => een.soort === soort)).toBe(true)
        for (const { inGewoneTaal } of uitkomsten) {
          expect(inGewoneTaal.nl).toContain('U mag altijd aanvragen')
          expect(inGewoneTaal.en).toContain('You may always apply')
        }
      }),
      { seed: zaad, numRuns: Math.min(rondes, 12) },
    )
  }, 120_000)
})

describe('the rules of an input', () => {
  const met = (regel: object, ...meer: readonly object[]) =>
    leesInvoer({ ...bouw({}), regels: { gemeente: 'Proefstad', regels: [regel, ...meer] } })
  const goed = { naam: 'minimaKind', waarde: 100, vanaf: '2025-01-01', bron: 'Minimaregeling' }

  test.each([
    ['a name that is not known', { ...goed, naam: 'sterrenbeeld' }, 'naam'],
    ['a value of the wrong kind', { ...goed, waarde: true }, 'waarde'],
    ['half a cent', { ...goed, waarde: 0.5 }, 'waarde'],
    ['no day', { ...goed, vanaf: 'gisteren' }, 'vanaf'],
    ['an end before the beginning', { ...goed, tot: '2024-01-01' }, 'tot'],
    ['no source', { ...goed, bron: ' ' }, 'bron'],
  ])('%s is refused at its place', (_, regel, plaats) => {
    const gelezen = met(regel)
    expect(gelezen).toMatchObject({ goed: false, fouten: [{ plaats: `regels.regels[0].${plaats}` }] })
  })

  test('two values for one day are refused; one after the other is not', () => {
    expect(met(goed, { ...goed, waarde: 200, vanaf: '2026-01-01' }).goed).toBe(false)
    expect(met({ ...goed, tot: '2026-01-01' }, { ...goed, waarde: 200, vanaf: '2026-01-01' }).goed).toBe(true)
  })

  test('a local rule is nobody’s question and cannot be told as a fact', () => {
    for (const naam of lokaleRegels.keys()) expect(feitenlijst.has(naam)).toBe(false)
    const invoer = bouw({})
    const feit = { naam: 'minimaKind', waarde: 100, herkomst: 'opgegeven', dag: '2026-01-01' }
    expect(leesInvoer({ ...invoer, feiten: [...invoer.feiten, feit] }).goed).toBe(false)
  })

  test('a rule counts from its day, and the explanation names the source, the town and the day', () => {
    const samen = { maandenLaagInkomen: 40, hoogsteInkomenProcent: 100 }
    const aanvrager = { geenUitzichtOpInkomensverbetering: true }
    const op = (peildatum: string) =>
      bereken(bouw({ peildatum, regels: rotterdam, samen, aanvrager })).find(
        ({ voorziening }) => voorziening === 'individuele-inkomenstoeslag',
      )
    expect(op('2026-03-15')).toMatchObject({ uitkomst: 'exact', bedragInCenten: 20_000, per: 'jaar' })
    expect(JSON.stringify(op('2026-03-15'))).toContain('artikel 1 tot en met 4 (Rotterdam)","dag":"2025-07-01"')
    const totDieDag = rotterdam.regels.map((een) => ({ ...een, tot: '2026-03-15' }))
    const na = bereken(bouw({ peildatum: '2026-03-15', regels: { ...rotterdam, regels: totDieDag }, samen, aanvrager }))
    expect(na.find(({ voorziening }) => voorziening === 'individuele-inkomenstoeslag')?.uitkomst).toBe('niet-gedekt')
    const later = rotterdam.regels.map((een) => ({ ...een, vanaf: '2026-07-01' }))
    const voor = bereken(bouw({ peildatum: '2026-03-15', regels: { ...rotterdam, regels: later }, samen, aanvrager }))
    expect(voor.find(({ voorziening }) => voorziening === 'individuele-inkomenstoeslag')?.uitkomst).toBe('niet-gedekt')
  })
})
