import { describe, expect, test } from 'vitest'
import { grondslagIoaw, grondslagIoaz } from '../ioaw/grondslag.ts'
import { nodesBelow } from '../kernel/node.ts'
import { loonkostensubsidie } from '../participatiewet/artikel-10d.ts'
import { bijzondereBijstand } from '../participatiewet/artikel-35.ts'
import { studietoeslag } from '../participatiewet/artikel-36b.ts'
import { bouw, type Gezin, geborenVoor, waardeVan } from '../testing/bouw.ts'
import { gedeeldeMap, leesBron, waaromOvergeslagen } from './gedeelde-map.ts'
import { rotterdamZonderVermogen } from './rotterdam.ts'

const dagen = ['2025-08-15', '2026-03-15'] as const
const student = { ontvangtStudiefinanciering: true, kanNietBijverdienenDoorZiekte: true }

describe('studietoeslag, both columns of the table of amounts', () => {
  test.each([
    [30, 37_622, 38_514],
    [21, 37_622, 38_514],
    [20, 30_098, 30_812],
    [19, 22_574, 23_109],
    [18, 18_811, 19_257],
    [17, 14_861, 15_214],
    [16, 12_980, 13_288],
    [15, 11_287, 11_555],
    [14, 0, 0],
  ])('%i years: %i, then %i', (leeftijd, ...verwacht) => {
    const op = dagen.map((peildatum) => {
      const geboortedatum = `${Number(peildatum.slice(0, 4)) - leeftijd}-01-01`
      return waardeVan(studietoeslag, bouw({ peildatum, aanvrager: { ...student, geboortedatum } }))
    })
    expect(op).toEqual(verwacht)
  })

  test.each([
    [dagen[0], 22_574],
    [dagen[1], 23_109],
  ] as const)(
    'on %s an internship allowance of %i leaves the whole, and a cent more takes a cent',
    (peildatum, vrij) => {
      const bij = (stagevergoeding: number) =>
        waardeVan(studietoeslag, bouw({ peildatum, aanvrager: { ...student, stagevergoeding } }))
      expect(bij(vrij)).toBe(bij(0))
      expect(bij(vrij + 1)).toBe(bij(0) - 1)
      expect(bij(9_000_000)).toBe(0)
    },
  )
})

const alleen: Gezin = {}
const metHuisgenoot: Gezin = { medebewoners: [{ geboortedatum: geborenVoor(40) }] }

describe('IOAW and IOAZ: the bases of both columns', () => {
  test.each([
    ['samen', { partner: {} }, 224_880, 230_312],
    ['met huisgenoot', metHuisgenoot, 112_440, 115_156],
    ['alleen', alleen, 173_322, 177_611],
  ] as const)('%s: %i, then %i', (_, gezin, ...verwacht) => {
    for (const grondslag of [grondslagIoaw, grondslagIoaz]) {
      expect(dagen.map((peildatum) => waardeVan(grondslag, bouw({ ...gezin, peildatum })))).toEqual(verwacht)
    }
  })
})

test('artikel 35 lid 2: a threshold of 176, used only where the municipality chose to', () => {
  const bij = (bijzondereKosten: number, drempelBijzondereBijstand: boolean) => {
    const regels = {
      ...rotterdamZonderVermogen,
      regels: rotterdamZonderVermogen.regels.map((een) =>
        een.naam === 'drempelBijzondereBijstand' ? { ...een, waarde: drempelBijzondereBijstand } : een,
      ),
    }
    const samen = { bijzondereKosten, kostenZijnNoodzakelijkEnBijzonder: true }
    return waardeVan(bijzondereBijstand, bouw({ regels, samen }))
  }
  expect([bij(17_600, true), bij(17_601, true), bij(17_600, false)]).toEqual([0, 17_601, 17_600])
})

describe.skipIf(gedeeldeMap === undefined)(`the sources (skipped: ${waaromOvergeslagen})`, () => {
  test('every amount stands in the letter of the ministry, in the column of its day', () => {
    const brief = leesBron('normenbrief-2026-01-01.txt')
    const wortels = [studietoeslag, grondslagIoaw, grondslagIoaz, loonkostensubsidie].map(({ node }) => node)
    const reeksen = nodesBelow(wortels).flatMap((node) => (node.op === 'series' ? [node.series] : []))
    const geld = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 2 })
    const eigen = reeksen.filter(({ naam }) =>
      /^(minimumbedrag|vrijlating stage|grondslag|wettelijk minimumloon)/.test(naam),
    )
    const rijen = brief.split('\n').map((rij) => rij.match(/\d{1,3}(\.\d{3})*,\d{2}/g) ?? [])
    const onvindbaar = eigen.filter(({ waarden }) => {
      const kolommen = waarden.map(({ waarde }) => geld.format(waarde / 100))
      return !rijen.some((rij) => kolommen.every((kolom, at) => rij[at] === kolom))
    })
    expect(onvindbaar.map(({ naam }) => naam)).toEqual([])
    expect(eigen).toHaveLength(15)
  })
})
