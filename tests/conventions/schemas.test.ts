import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { listFiles, listRooms, type SourceFile } from './source.ts'
import { parse, visitAll } from './typescript.ts'

const schemas = [
  'household regie plan income intake decisions obligations youth work between steering learning privacy regions beheer reckoning inzage',
  'access files log rd graphile_worker',
].flatMap((line) => line.split(' '))

/** The SQL of a file: the text of its templates and strings, without what is filled in. */
function sqlTexts(file: SourceFile): string[] {
  const found: string[] = []
  visitAll(parse(file), (node) => {
    if (ts.isTemplateLiteralToken(node) || ts.isStringLiteral(node)) found.push(node.text)
  })
  return found
}

/** Staff, teams and municipalities: rows of the platform that every transaction may read. */
const published = new Set(['gemeente', 'team', 'medewerker', 'appointment', 'purpose'])

/**
 * Where SQL of a room reads or writes past its own schema. Functions are doors: `access.involve(…)`, `regie.is_there(…)`
 * in SQL of another room are calls, and those are refused too, except of the platform; `log.look` may be read.
 */
function trespasses(file: SourceFile, room: string): string[] {
  const named = new RegExp(`(?<![\\w.$/-])(${schemas.join('|')})\\.(\\w+)(\\s*\\()?`, 'g')
  return sqlTexts(file).flatMap((text) =>
    [...text.matchAll(named)]
      .filter(([, schema, table = '', call]) => {
        if (schema === room || schema === 'rd' || schema === 'log') return false
        return !(schema === 'access' && (call || published.has(table)))
      })
      .map(([found]) => `${file.path}: ${found.replace(/\s*\($/, '()')}`),
  )
}

const roomOf = (path: string) => path.match(/^src\/rooms\/([^/]+)\//)?.[1] ?? ''
const planted = (text: string) => trespasses({ path: 'src/rooms/plan/plan.sql.ts', text }, 'plan')

describe('SQL of a room', () => {
  it('touches its own schema only', () => {
    const files = listFiles(/^src\/rooms\/.*\.sql\.ts$/)
    expect(files.flatMap((file) => trespasses(file, roomOf(file.path)))).toEqual([])
    expect(listRooms().filter((room) => !schemas.includes(room))).toEqual([])
  })

  it('sees a table of another room, also in a join, and a function of another room', () => {
    expect(planted('sql`select * from household.person`')).toEqual(['src/rooms/plan/plan.sql.ts: household.person'])
    expect(planted('sql`select 1 from plan.sheet s join regie.thread t on t.id = 1`')).toHaveLength(1)
    expect(planted('sql`select regie.is_there(1)`')).toEqual(['src/rooms/plan/plan.sql.ts: regie.is_there()'])
    expect(planted('sql`select * from access.session`')).toHaveLength(1)
  })

  it('lets its own schema, the platform functions and the log pass', () => {
    expect(
      planted('sql`select rd.nu(), access.involve(1) from plan.sheet join log.look using (id), access.team`'),
    ).toEqual([])
    expect(planted("import { a } from './household.person.ts'\nconst b = plan.person")).toEqual([])
  })
})
