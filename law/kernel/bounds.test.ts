import { describe, expect, test } from 'vitest'
import { artikelVan } from './article.ts'
import { boundsOf } from './bounds.ts'
import { compileColumns, toColumns } from './columns.ts'
import { Evaluation } from './evaluate.ts'
import type { Bedrag } from './expression.ts'
import { ageAtEndOfPreviousMonth, type FactDefinition } from './fact.ts'
import { type Fact, Household } from './household.ts'
import { aantal, als, deel, feitGetal, feitWaarheid, nihil, vastBedrag } from './words.ts'

const dag = '2026-10-05'
const text = { nl: '', en: '' }
const maak = (
  naam: string,
  soort: 'waarheid' | 'aantal' | 'bedrag/maand',
  klassen: FactDefinition['klassen'],
): FactDefinition => ({
  naam,
  soort,
  klassen,
  aard: 'gegeven',
  uitweg: false,
  over: 'huishouden',
  van: 0,
  tot: soort === 'waarheid' ? 1 : 1000,
  vraag: text,
  vraagAanU: text,
  onderwerp: text,
  waarvoor: 'proef',
})
const warm = maak('warm', 'waarheid', [
  [0, 0],
  [1, 1],
])
const mensen = maak('mensen', 'aantal', [])
const geld = maak('geld', 'bedrag/maand', [])
const isWarm = feitWaarheid(warm, 'huishouden')
const volgens = artikelVan({ code: 'p', naam: 'Proefwet', gedekt: { vanaf: '2026-01-01', tot: '2027-01-01' } })(
  '1',
).vindplaats
const centen = { op: 'hele centen', wijze: 'rekenkundig', volgens } as const
const euro = (cents: number) => vastBedrag('maand', cents)

const gezin = (feiten: Readonly<Record<string, number | boolean>> = {}) =>
  new Household(
    [{ id: 'a', relatie: 'aanvrager' }],
    Object.entries(feiten).map(([naam, waarde]): Fact => ({ naam, waarde, herkomst: 'opgegeven', dag })),
  )
const grenzen = (uitdrukking: Bedrag<'maand'>, feiten = {}) => boundsOf(uitdrukking.node, gezin(feiten), dag)

describe('bounds', () => {
  test('what depends on an unknown fact twice and yet not at all is exact, and the fact no longer matters', () => {
    const heen = als(isWarm).dan(euro(100)).anders(euro(200))
    const terug = als(isWarm).dan(euro(200)).anders(euro(100))
    expect(grenzen(heen.vermeerderdMet(terug))).toEqual({ low: 300, high: 300, matters: [] })
  })

  test('the most decisive fact comes first', () => {
    const veel = als(isWarm).dan(euro(90_000)).anders(nihil('maand'))
    const weinig = feitGetal('bedrag/maand', geld, 'huishouden')
    const { low, high, matters } = grenzen(veel.vermeerderdMet(weinig))
    expect([low, high]).toEqual([0, 91_000])
    expect(matters.map(({ definition }) => definition.naam)).toEqual(['warm', 'geld'])
  })

  test('an unknown divisor: widest on the side of the sign', () => {
    const door = (bedrag: Bedrag<'maand'>) =>
      bedrag.gedeeldDoor(feitGetal('aantal', mensen, 'huishouden')).afgerond(centen)
    expect(grenzen(door(euro(5_000)))).toMatchObject({ low: 5, high: 5_000 })
    expect(grenzen(door(nihil('maand').verminderdMet(euro(5_000))))).toMatchObject({ low: -5_000, high: -5 })
    expect(grenzen(door(euro(5_000)), { mensen: 4 })).toMatchObject({ low: 1_250, high: 1_250 })
  })

  test('someone of 18 may have been 17 at the end of last month', () => {
    expect(ageAtEndOfPreviousMonth.between([18, 20])).toEqual([17, 20])
  })
})

describe('columns', () => {
  test('fractions, negative amounts and every way of rounding agree with the scalar value', () => {
    const x = feitGetal('bedrag/maand', geld, 'huishouden')
    const derde = x.verminderdMet(euro(333)).maal(deel(1, 3))
    const uitdrukking = als(derde.isLagerDan(euro(50)).of(isWarm, derde.isHogerDan(euro(200))))
      .dan(derde.afgerond(centen).vermeerderdMet(derde.afgerond({ ...centen, wijze: 'naar boven' })))
      .anders(
        derde
          .afgerond({ ...centen, wijze: 'naar beneden' })
          .gedeeldDoor(aantal(7))
          .afgerond({ ...centen, op: 'hele euro' }),
      )
      .tenHoogste(euro(900))
    const program = compileColumns(uitdrukking.node, dag)
    const gezinnen = Array.from({ length: 1000 }, (_, at) => gezin({ geld: at, warm: at % 5 === 0 }))
    const uit = program.run(toColumns(program, gezinnen, dag))
    const scalair = gezinnen.map((een) => Number(new Evaluation(een, dag).range(uitdrukking.node).low))
    expect([...uit]).toEqual(scalair)
    expect(program.source).toContain('for(let i=from;i<to;i++)')
  })

  test('a graph that could pass 2^53 is refused', () => {
    const x = feitGetal('bedrag/maand', geld, 'huishouden')
    const groot = [1, 2, 3, 4, 5].reduce((tot) => tot.maal(deel(999, 1000)), x)
    expect(() => compileColumns(groot.isLagerDan(euro(1)).node, dag)).toThrow(/Too large for columns/)
  })
})
