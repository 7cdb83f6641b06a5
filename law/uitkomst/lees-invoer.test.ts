import { describe, expect, test } from 'vitest'
import { bouw } from '../testing/bouw.ts'
import { leesInvoer } from './lees-invoer.ts'

const feit = { persoon: 'a', naam: 'nederlander', waarde: true, herkomst: 'opgegeven', dag: '2026-01-01' }
const goed = { peildatum: '2026-10-05', huishouden: { personen: [{ id: 'a', relatie: 'aanvrager' }] }, feiten: [feit] }
const fouten = (value: unknown) => {
  const gelezen = leesInvoer(value)
  return gelezen.goed ? [] : gelezen.fouten.map(({ plaats, reden }) => `${plaats}: ${reden}`)
}
const metFeit = (anders: Readonly<Record<string, unknown>>) => fouten({ ...goed, feiten: [{ ...feit, ...anders }] })

describe('an input file', () => {
  test('is read when it is good, unknown facts included', () => {
    expect(leesInvoer(goed)).toMatchObject({ goed: true })
    expect(metFeit({ waarde: null })).toEqual([])
    const heel = bouw({ partner: {}, kinderen: [{}], medebewoners: [{}] })
    expect(leesInvoer(JSON.parse(JSON.stringify(heel)))).toEqual({ goed: true, invoer: heel })
  })

  test.each([
    [{ naam: 'schoenmaat' }, /^feiten\[0\]\.naam: dit feit kennen wij niet: "schoenmaat"$/],
    [{ persoon: 'z' }, /^feiten\[0\]\.persoon: /],
    [{ waarde: 'ja' }, /^feiten\[0\]\.waarde: "nederlander" moet true of false zijn/],
    [{ herkomst: '' }, /^feiten\[0\]\.herkomst: /],
    [{ dag: '2026-02-30' }, /^feiten\[0\]\.dag: /],
    [{ naam: 'inkomenUitArbeid', waarde: 12.5 }, /een heel aantal centen per maand/],
    [{ naam: 'inkomenUitArbeid', waarde: -1 }, /een heel aantal centen per maand/],
    [{ naam: 'geboortedatum', waarde: '2027-01-01' }, /een bestaande dag/],
    [{ naam: 'geboortedatum', waarde: '1800-01-01' }, /een bestaande dag/],
    [{ naam: 'wilVerplichtingenNietNakomen' }, /^feiten\[0\]\.reden: .* is een oordeel van een mens/],
    [{ naam: 'bezittingen', waarde: 1 }, /^feiten\[0\]\.persoon: "bezittingen" gaat over het hele huishouden/],
  ])('fact with %j: place and reason in plain Dutch', (anders, verwacht) => {
    expect(metFeit(anders)).toEqual([expect.stringMatching(verwacht)])
  })

  test.each([
    ['tekst', /^bestand: dit moet een JSON-object zijn$/],
    [{ ...goed, peildatum: '5 oktober' }, /^peildatum: /],
    [{ ...goed, huishouden: {} }, /^huishouden\.personen: /],
    [
      { ...goed, huishouden: { personen: [{ id: 'a', relatie: 'buurman' }] } },
      /personen\[0\]\.relatie: kies een van: aanvrager/,
    ],
    [{ ...goed, feiten: {} }, /^feiten: hier moet een lijst/],
    [{ ...goed, feiten: [feit, feit] }, /^feiten: "nederlander" staat er twee keer in/],
    [{ ...goed, feiten: ['x'] }, /^feiten\[0\]: dit moet een feit zijn/],
  ])('bad file %#', (value, verwacht) => {
    expect(fouten(value)[0]).toMatch(verwacht)
  })

  test('two claimants, two partners and double ids are refused', () => {
    const personen = [
      { id: 'a', relatie: 'aanvrager' },
      { id: 'a', relatie: 'aanvrager' },
      { id: 'b', relatie: 'partner' },
      { id: 'c', relatie: 'partner' },
    ]
    expect(fouten({ ...goed, huishouden: { personen } })).toHaveLength(3)
  })
})
