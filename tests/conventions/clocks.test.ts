import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { sqlCode } from './schema-names.ts'
import { listFiles, type SourceFile } from './source.ts'
import { parse, placeOf, visitAll } from './typescript.ts'

const ownClock = /^src\/platform\/clock\/|\.test\.tsx?$|\.proof\.ts$|\/testing\.ts$/

/** The clock that a node reads, or undefined. Dates made from a text are no clock. */
function clockOf(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node)) {
    const text = node.getText()
    return text === 'Date.now' || text === 'Temporal.Now' ? text : undefined
  }
  const bare = (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'Date'
  if (!bare) return undefined
  if (ts.isCallExpression(node)) return 'Date()'
  return node.arguments?.length ? undefined : 'new Date()'
}

function clocksInCode(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    const found: string[] = []
    const source = parse(file)
    visitAll(source, (node) => {
      const clock = clockOf(node)
      if (clock) found.push(`${placeOf(source, node)}: ${clock}`)
    })
    return found
  })
}

const sqlClock =
  /\b(now|clock_timestamp|statement_timestamp|transaction_timestamp|timeofday)\s*\(|\b(current_date|current_time|current_timestamp|localtime|localtimestamp)\b|'(now|today|tomorrow|yesterday)'/gi

function clocksInSql(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) =>
    sqlCode(file.text)
      .split('\n')
      .flatMap((line) => [...line.matchAll(sqlClock)].map((match) => `${file.path}: ${match[0].toLowerCase()}`)),
  )
}

describe('clocks', () => {
  it('no code reads a clock of its own outside platform/clock', () => {
    expect(clocksInCode(listFiles(/^(src|law)\/.*\.tsx?$/).filter((file) => !ownClock.test(file.path)))).toEqual([])
  })

  it('no SQL of a room reads another clock than rd.nu() and rd.vandaag()', () => {
    const rooms = listFiles(/^db\/migrations\/\d+-(?!rd-|log\b|access-|jobs)[\w-]+\.sql$|^src\/rooms\/.*\.sql\.ts$/)
    expect(clocksInSql(rooms)).toEqual([])
  })

  it.each(['Date.now()', 'new Date()', 'new Date', 'Date()', 'Temporal.Now.instant()'])('sees %s', (text) => {
    expect(clocksInCode([{ path: 'src/rooms/plan/plan.ts', text: `const a = ${text}` }])).toHaveLength(1)
  })

  it.each(['now()', 'current_date', 'CURRENT_TIMESTAMP', 'clock_timestamp()', "'today'::date", 'localtimestamp'])(
    'sees %s in SQL',
    (text) => {
      expect(clocksInSql([{ path: 'db/migrations/0099-plan.sql', text: `select ${text} -- now()` }])).toHaveLength(1)
    },
  )

  it('lets the house clock and a text that becomes a date pass', () => {
    expect(clocksInSql([{ path: 'a.sql', text: 'select rd.nu(), rd.vandaag()' }])).toEqual([])
    expect(clocksInCode([{ path: 'src/a.ts', text: "const a = new Date('2026-01-01')" }])).toEqual([])
  })
})
