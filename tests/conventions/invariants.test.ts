import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { listRules } from './constraints.ts'
import { listAllPaths, listFiles, root } from './source.ts'

type Known = {
  readonly rules: ReadonlySet<string>
  readonly paths: readonly string[]
  readonly schemas: ReadonlySet<string>
}

/** What is wrong with the list: a number used twice, a rule or a test that does not exist. */
function wrongRows(text: string, { rules, paths, schemas }: Known): string[] {
  const rows = text.split('\n').filter((line) => /^\| I\d+ /.test(line))
  const numbers = rows.map((row) => row.match(/I\d+/)?.[0] ?? '')
  const twice = numbers.filter((number, index) => numbers.indexOf(number) !== index).map((number) => `${number} twice`)
  const wrong = rows.flatMap((row) => {
    const [, number = '', , held = '', test = ''] = row.split('|').map((cell) => cell.trim())
    const named = [...held.matchAll(/`([a-z]+_[a-z0-9_]+)`/g)].flatMap((match) => match[1] ?? [])
    const gone = named.filter((name) => schemas.has(name.split('_')[0] ?? '') && !rules.has(name))
    const tests = [...test.matchAll(/`([^`]+)`/g)].flatMap((match) => match[1] ?? [])
    const lost = tests.filter((path) => !paths.includes(path))
    const untold = tests.length === 0 && test !== 'not yet' ? [`${number}: no test and not said so`] : []
    return [
      ...gone.map((name) => `${number}: no rule ${name}`),
      ...lost.map((path) => `${number}: no test ${path}`),
      ...untold,
    ]
  })
  return [...twice, ...wrong]
}

const schemas = new Set(
  'rd access files log household regie plan income intake regions privacy reckoning inzage beheer'.split(' '),
)
const migrations = listFiles(/^db\/migrations\/.*\.sql$/)
const roles = new Set(['rd_app', 'rd_worker', 'rd_owner', 'rd_migrate', 'rd_seen', 'rd_made', 'rd_changed'])
const rules = new Set([...listRules(migrations).map(({ name }) => name), ...roles])

describe('docs/invariants.md', () => {
  it('names rules and tests that exist, each number once', () => {
    const text = readFileSync(`${root}docs/invariants.md`, 'utf8')
    expect(wrongRows(text, { rules, paths: listAllPaths(), schemas })).toEqual([])
  })

  it('is caught when it names what is not there', () => {
    const known = { rules: new Set(['plan_sheet_kept']), paths: ['tests/a.test.ts'], schemas: new Set(['plan']) }
    const text = `| I01 | a | CHECK \`plan_sheet_kept\` | \`tests/a.test.ts\` |
| I02 | a | \`plan_sheet_gone\` | \`tests/b.test.ts\` |
| I01 | a | no name | |`
    expect(wrongRows(text, known)).toEqual([
      'I01 twice',
      'I02: no rule plan_sheet_gone',
      'I02: no test tests/b.test.ts',
      'I01: no test and not said so',
    ])
  })
})
