import { describe, expect, test } from 'vitest'
import { daysAfter } from '../kernel/day.ts'
import type { Fact } from '../kernel/household.ts'
import { bouw, type Gezin, geborenVoor } from '../testing/bouw.ts'
import { bereken } from '../uitkomst/bereken.ts'
import type { Gepland } from './toekomst.ts'
import { veranderingen } from './veranderingen.ts'

const centen = (stand: { readonly bedrag?: object }) =>
  stand.bedrag !== undefined && 'bedragInCenten' in stand.bedrag ? stand.bedrag.bedragInCenten : undefined

function vanBijstand(gezin: Gezin, tot: string, gepland: readonly Gepland[] = []) {
  const invoer = bouw({ peildatum: '2026-03-15', ...gezin })
  return veranderingen({ ...invoer, gepland }, invoer.peildatum, tot)
    .filter(({ voorziening }) => voorziening === 'algemene-bijstand')
    .map(({ dag, voor, na }) => [dag, centen(voor), centen(na)])
}

const feit = (naam: string, waarde: Fact['waarde'], persoon?: string): Fact => ({
  naam,
  waarde,
  herkomst: 'gepland',
  dag: '2026-03-15',
  ...(persoon === undefined ? {} : { persoon }),
})

describe('what changes on a date', () => {
  test('1 July: new amounts; a day that is not covered is said to be so', () => {
    expect(vanBijstand({}, '2026-12-31')).toEqual([['2026-07-01', 140_150, 141_946]])
    expect(vanBijstand({}, '2027-01-31').at(-1)).toEqual(['2027-01-01', 141_946, undefined])
  })

  test('a count of months that runs into a year that is not covered is unknown from there, and the year can be asked', () => {
    const werkt = { aanvrager: { inkomenUitArbeid: 60_000, maandenVrijlatingN: 0 } }
    expect(vanBijstand(werkt, '2027-10-05').at(-1)).toEqual(['2027-01-01', expect.any(Number), undefined])
  })

  test('a housemate of 27, someone of 21 and of 67, and a child of 18', () => {
    const jarig = (leeftijd: number) => ({ geboortedatum: `${2026 - leeftijd}-05-20` })
    expect(vanBijstand({ medebewoners: [jarig(27)] }, '2026-06-30')).toEqual([['2026-05-20', 140_150, 100_107]])
    expect(vanBijstand({ aanvrager: jarig(21) }, '2026-06-30')).toEqual([['2026-05-20', 34_599, 140_150]])
    expect(vanBijstand({ aanvrager: jarig(67) }, '2026-06-30')).toEqual([['2026-05-20', 140_150, 156_469]])
    const kind = {
      aanvrager: { geboortedatum: geborenVoor(20) },
      partner: { geboortedatum: geborenVoor(20) },
      kinderen: [jarig(18)],
    }
    expect(vanBijstand(kind, '2026-06-30')).toEqual([['2026-05-20', 109_241, 69_198]])
  })

  test('artikel 31: a child of 12 and six months of onderdeel n run out, and r begins', () => {
    const loon = { inkomenUitArbeid: 60_000, draagtBijAanArbeidsinschakeling: true }
    expect(vanBijstand({ aanvrager: { ...loon, maandenVrijlatingN: 4 } }, '2026-06-30')).toEqual([
      ['2026-05-01', 95_150, 80_150],
    ])
    const ouder = { aanvrager: { ...loon, maandenVrijlatingN: 5 }, kinderen: [{ geboortedatum: '2014-06-10' }] }
    expect(vanBijstand(ouder, '2026-06-30')).toEqual([
      ['2026-04-01', 95_150, 87_650],
      ['2026-06-10', 87_650, 80_150],
    ])
  })

  test('a partner who leaves, as planned', () => {
    const weg: Gepland = {
      vanaf: '2026-04-10',
      feiten: [feit('duurzaamGescheiden', true, 'p'), feit('hoofdverblijfInWoning', false, 'p')],
    }
    expect(vanBijstand({ partner: {} }, '2026-06-30', [weg])).toEqual([['2026-04-10', 200_213, 140_150]])
  })

  test('artikel 13 lid 1 e: the days abroad go on counting', () => {
    expect(vanBijstand({ aanvrager: { nuBuitenNederland: true, dagenBuitenNederland: 20 } }, '2026-04-30')).toEqual([
      ['2026-03-24', 140_150, 0],
    ])
  })

  test('no day is missed: the same days as when every day is worked out', () => {
    const gezin: Gezin = {
      peildatum: '2026-06-01',
      aanvrager: { geboortedatum: '2005-06-11' },
      partner: { geboortedatum: '1959-06-25' },
      kinderen: [{ geboortedatum: '2014-07-03' }],
      medebewoners: [{ geboortedatum: '1999-06-19' }],
    }
    const invoer = bouw(gezin)
    const sleutel = (dag: string) =>
      JSON.stringify(bereken({ ...invoer, peildatum: dag }).map((een) => ({ ...een, ...kaal })))
    const kaal = { uitleg: 0, peildatum: 0, inGewoneTaal: 0, bijkomend: 0 }
    const anders: string[] = []
    for (let dag = '2026-06-02'; dag <= '2026-07-10'; dag = daysAfter(dag, 1))
      if (sleutel(dag) !== sleutel(daysAfter(dag, -1))) anders.push(dag)
    const gevonden = veranderingen(invoer, '2026-06-01', '2026-07-10').map(({ dag }) => dag)
    expect([...new Set(gevonden)]).toEqual(anders)
    expect(anders.length).toBeGreaterThan(2)
  })

  test('a day before the one of the input cannot be asked', () => {
    expect(() => veranderingen(bouw({}), '2026-01-01', '2026-12-31')).toThrow('2026-10-05')
  })
})
