import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { bouw } from '../testing/bouw.ts'
import { run, type Wereld } from './run.ts'

const here = dirname(fileURLToPath(import.meta.url))
const voorbeeld = (naam: string) => join(here, '..', 'voorbeelden', `${naam}.json`)
const s08 = voorbeeld('s08-alleenstaande-ouder')

/** A world with files, someone who answers from a list, and what was kept. */
function wereld(antwoorden: readonly string[] = [], lees = (path: string) => readFileSync(path, 'utf8')) {
  const rest = [...antwoorden]
  const gesteld: string[] = []
  const bewaard = new Map<string, string>()
  const made: Wereld = {
    lees,
    bewaar: (path, tekst) => bewaard.set(path, tekst),
    vraag: async (tekst) => {
      gesteld.push(tekst)
      return rest.shift()
    },
  }
  return { ...made, gesteld, bewaard }
}

const bereken = (...argumenten: readonly string[]) => run(['bereken', ...argumenten], wereld())
const uitleg = (...argumenten: readonly string[]) => run(['uitleg', ...argumenten], wereld())

describe('rodedraad bereken', () => {
  test('S08: single parent with debts and earnings', async () => {
    const { uit, fout } = await bereken(s08)
    expect(fout).toBe('')
    // 1.419,46 less 600 pay and 48 holiday allowance, of which 150 is left out.
    expect(uit).toContain('U kunt waarschijnlijk bijstand krijgen: € 921,46 per maand.')
    expect(uit).toContain('U kunt waarschijnlijk zorgtoeslag krijgen: € 129 per maand.')
  })

  test('S01: someone of 18 gets the questions that a professional must judge, with their article', async () => {
    const { uit } = await bereken(voorbeeld('s01-achttien-jaar'))
    expect(uit).toContain('tot € 1.112,66 per maand. Een medewerker kijkt nog naar: of uw ouders kunnen bijdragen')
    expect(uit).toMatch(/\[joris\] \(oordeel\) Pw 20 lid 3/)
  })

  test('S14: a couple with a grown-up son who counts', async () => {
    // Two times 878,71, less 412,50 of other income.
    expect((await bereken(voorbeeld('s14-echtpaar-met-zoon'))).uit).toContain('€ 1.344,92 per maand')
  })

  test('--json gives the whole outcome, --uitleg the steps, --taal en English', async () => {
    const json: unknown = JSON.parse((await bereken(s08, '--json')).uit)
    expect(json).toContainEqual(expect.objectContaining({ voorziening: 'algemene-bijstand', bedragInCenten: 92_146 }))
    const { uit } = await bereken(s08, '--uitleg', '--taal=en')
    expect(uit).toMatch(/€150 {2}artikel 31 lid 2 Participatiewet \[samira\]: This part of the pay does not count\./)
  })

  test('a day on which nothing is covered is refused with exit code 1', async () => {
    const { code, uit } = await bereken(s08, '--peildatum', '2023-06-01')
    expect(code).toBe(1)
    expect(uit).toContain('Wij missen:')
    expect(uit).toContain('Participatiewet')
  })

  test.each([
    ['{ "peildatum": "2026-10-05",\n "huishouden": }', /is geen goede JSON: bij regel 2/],
    ['{ "peildatum": "2026-10-05" }', /huishouden\.personen: hier moet een lijst/],
  ])('a bad file %#: exit code 2, the place and the reason', async (tekst, verwacht) => {
    for (const opdracht of ['bereken', 'uitleg', 'vragen']) {
      const { code, fout, uit } = await run(
        [opdracht, 'x.json'],
        wereld([], () => tekst),
      )
      expect({ code, uit }).toEqual({ code: 2, uit: '' })
      expect(fout).toMatch(verwacht)
    }
  })

  test.each([
    [['bereken'], /Noem het bestand/],
    [['uitleg'], /Noem het bestand/],
    [['reken', 'x'], /De opdracht "reken" kennen wij niet/],
    [['bereken', 'x', '--kleur'], /--kleur kennen wij niet/],
    [['uitleg', 'x', '--json'], /--json kennen wij niet bij uitleg/],
    [['uitleg', 'x', '--vorm', 'pdf'], /De vorm "pdf" kennen wij niet; kies een van: tekst/],
    [['uitleg', s08, '--voorziening', 'wia'], /De voorziening "wia" kennen wij niet; kies: algemene-bijstand/],
    [['bereken', 'x', '--taal', 'fr'], /De taal "fr"/],
    [['bereken', 'x', 'y'], /een te veel: y/],
    [['bereken', 'x', '--peildatum'], /Achter --peildatum hoort een waarde/],
    [['bereken', join(here, 'is-er-niet.json')], /bestaat niet/],
  ])('a bad command %#: exit code 2 and why', async (argumenten, verwacht) => {
    const { code, fout } = await run(argumenten, wereld())
    expect(code).toBe(2)
    expect(fout).toMatch(verwacht)
  })

  test('--help and no arguments explain the commands, and --help behind one explains that one', async () => {
    const algemeen = await run(['--help'], wereld())
    expect(algemeen).toMatchObject({ code: 0, uit: expect.stringContaining('bereken | vragen | uitleg') })
    expect((await run([], wereld())).uit).toBe(algemeen.uit)
    for (const naam of ['bereken', 'vragen', 'uitleg']) {
      const { code, uit } = await run([naam, '--help'], wereld())
      expect(code).toBe(0)
      expect(uit.startsWith(`rodedraad ${naam} `)).toBe(true)
    }
  })
})

describe('rodedraad uitleg', () => {
  test('the whole account as text, a short one to read aloud, a page and JSON', async () => {
    const tekst = await uitleg(s08, '--voorziening', 'algemene-bijstand')
    expect(tekst.uit).toContain('Formule: pw.19.')
    expect(tekst.uit).not.toContain('Zorgtoeslag')
    expect((await uitleg(s08, '--vorm', 'voorlezen', '--taal', 'en')).uit).toContain('What would change it?')
    expect((await uitleg(s08, '--vorm', 'html')).uit).toMatch(/^<!doctype html>/)
    const json: unknown = JSON.parse((await uitleg(s08, '--vorm', 'json')).uit)
    expect(json).toContainEqual(expect.objectContaining({ voorziening: 'algemene-bijstand', uitkomst: 'exact' }))
  })
})

describe('rodedraad vragen', () => {
  test('asks from nothing, accepts "weet ik niet", asks again what it cannot read, and ends with the outcome', async () => {
    const met = wereld(['32-1-2026', '5-10-2026', 'nee', '0', '0'])
    const { code, uit } = await run(['vragen', '--bewaar', 'antwoorden.json'], {
      ...met,
      vraag: async (tekst, naarFout) => (await met.vraag(tekst, naarFout)) ?? 'weet ik niet',
    })
    expect(uit).toContain('U mag altijd aanvragen')
    expect(code).toBe(0)
    expect(met.gesteld.filter((tekst) => tekst.startsWith('Dat begrijpen wij niet.'))).toHaveLength(1)
    const bewaard = met.bewaard.get('antwoorden.json') ?? ''
    expect(
      (
        await run(
          ['bereken', 'a.json'],
          wereld([], () => bewaard),
        )
      ).code,
    ).toBe(code)
  })

  test('an end of answers leaves the rest unknown; --json keeps stdout for the outcome', async () => {
    const { uit } = await run(['vragen', '--peildatum', '2026-10-05', '--json'], wereld(['nee', '2', '0']))
    const json: unknown = JSON.parse(uit)
    expect(json).toContainEqual(expect.objectContaining({ voorziening: 'algemene-bijstand', uitkomst: 'begrensd' }))
  })

  test('a household of which all is known is asked nothing', async () => {
    const met = wereld([], () => JSON.stringify(bouw({ kinderen: [{}] })))
    await run(['vragen', 'alles.json', '--taal', 'en'], met)
    expect(met.gesteld).toEqual([])
  })
})

// Each start reads every module of the law anew.
describe('the command itself', { timeout: 120_000 }, () => {
  const start = (argumenten: readonly string[], input = '') =>
    spawnSync(process.execPath, [join(here, 'rodedraad.mjs'), ...argumenten], { cwd: '/', encoding: 'utf8', input })

  test('starts, passes on its exit code, and works from another folder', () => {
    expect(start(['bereken', s08]).stderr).toBe('')
    expect(start(['bereken', s08, '--peildatum', '2023-06-01']).status).toBe(1)
    expect(start(['bereken', 'nergens.json']).status).toBe(2)
  })

  test('answers may be piped in, and are kept', () => {
    const folder = mkdtempSync(join(tmpdir(), 'rodedraad-vragen-'))
    try {
      const bewaar = join(folder, 'antwoorden.json')
      const { stdout, stderr } = start(['vragen', '--bewaar', bewaar], '5-10-2026\nnee\n1\n0\n?\nonzin\n')
      expect(stderr).toBe('')
      expect(stdout).toContain('Hoeveel kinderen heeft u? (een getal, of: weet ik niet)\n> 1\n')
      expect(readFileSync(bewaar, 'utf8')).toContain('"relatie": "kind"')
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
