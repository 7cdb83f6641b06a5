import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { run } from './run.ts'

const here = dirname(fileURLToPath(import.meta.url))
const voorbeeld = (naam: string) => join(here, '..', 'voorbeelden', `${naam}.json`)
const lees = (path: string) => readFileSync(path, 'utf8')
const bereken = (...argumenten: readonly string[]) => run(['bereken', ...argumenten], lees)

describe('rodedraad bereken', () => {
  test('S08: single parent with debts and earnings', () => {
    const { code, uit, fout } = bereken(voorbeeld('s08-alleenstaande-ouder'))
    expect({ code, fout }).toEqual({ code: 0, fout: '' })
    // 1.419,46 less 600 pay and 48 holiday allowance, of which 150 is left out.
    expect(uit).toContain('U kunt waarschijnlijk bijstand krijgen: € 921,46 per maand.')
    expect(uit).toContain('U kunt waarschijnlijk zorgtoeslag krijgen: € 129 per maand.')
  })

  test('S01: someone of 18 gets the questions that a professional must judge, with their article', () => {
    const { code, uit } = bereken(voorbeeld('s01-achttien-jaar'))
    expect(code).toBe(0)
    expect(uit).toContain('tot € 1.112,66 per maand. Een medewerker kijkt nog naar: of uw ouders kunnen bijdragen')
    expect(uit).toMatch(/\[joris\] \(oordeel\) Pw 20 lid 3/)
  })

  test('S14: a couple with a grown-up son who counts', () => {
    // Two times 878,71, less 412,50 of other income.
    expect(bereken(voorbeeld('s14-echtpaar-met-zoon')).uit).toContain('€ 1.344,92 per maand')
  })

  test('--json gives the whole outcome, --uitleg the steps, --taal en English', () => {
    const json: unknown = JSON.parse(bereken(voorbeeld('s08-alleenstaande-ouder'), '--json').uit)
    expect(json).toMatchObject(
      expect.arrayContaining([
        expect.objectContaining({ voorziening: 'algemene-bijstand', bedragInCenten: 92_146 }),
        expect.objectContaining({ voorziening: 'zorgtoeslag' }),
      ]),
    )
    const { uit } = bereken(voorbeeld('s08-alleenstaande-ouder'), '--uitleg', '--taal=en')
    expect(uit).toMatch(/€150 {2}artikel 31 lid 2 Participatiewet \[samira\]: This part of the pay does not count\./)
  })

  test('a day that is not covered is refused with exit code 1', () => {
    const { code, uit } = bereken(voorbeeld('s08-alleenstaande-ouder'), '--peildatum', '2027-03-01')
    expect(code).toBe(1)
    expect(uit).toContain('Wij missen:')
    expect(uit).toContain('norm artikel 21 onderdeel a')
  })

  test.each([
    ['{ "peildatum": "2026-10-05",\n "huishouden": }', /is geen goede JSON: bij regel 2/],
    ['{ "peildatum": "2026-10-05" }', /huishouden\.personen: hier moet een lijst/],
  ])('a bad file %#: exit code 2, the place and the reason', (tekst, verwacht) => {
    const { code, fout, uit } = run(['bereken', 'x.json'], () => tekst)
    expect({ code, uit }).toEqual({ code: 2, uit: '' })
    expect(fout).toMatch(verwacht)
  })

  test.each([
    [['bereken'], /Noem het bestand/],
    [['reken', 'x'], /De opdracht "reken" kennen wij niet/],
    [['bereken', 'x', '--kleur'], /--kleur kennen wij niet/],
    [['bereken', 'x', '--taal', 'fr'], /De taal "fr"/],
    [['bereken', 'x', 'y'], /een te veel: y/],
    [['bereken', 'x', '--peildatum'], /Achter --peildatum hoort een waarde/],
    [['bereken', join(here, 'is-er-niet.json')], /bestaat niet/],
  ])('a bad command %#: exit code 2 and why', (argumenten, verwacht) => {
    const { code, fout } = run(argumenten, lees)
    expect(code).toBe(2)
    expect(fout).toMatch(verwacht)
  })

  test('--help and no arguments explain the command', () => {
    expect(run(['--help'], lees)).toMatchObject({ code: 0, uit: expect.stringContaining('rodedraad bereken') })
    expect(run([], lees).uit).toBe(run(['--help'], lees).uit)
  })

  test('the command itself starts, passes on its exit code, and works from another folder', () => {
    const start = (...argumenten: readonly string[]) =>
      spawnSync(process.execPath, [join(here, 'rodedraad.mjs'), ...argumenten], { cwd: '/', encoding: 'utf8' })
    expect(start('bereken', voorbeeld('s08-alleenstaande-ouder'))).toMatchObject({ status: 0, stderr: '' })
    expect(start('bereken', voorbeeld('s08-alleenstaande-ouder'), '--peildatum', '2023-10-05').status).toBe(1)
    expect(start('bereken', 'nergens.json').status).toBe(2)
  })
})
