import { listTables, sqlCode } from './schema-names.ts'
import type { SourceFile } from './source.ts'

/** A rule the database holds: the name it refuses by, and whether it is raised by a function (`rd.refuse`). */
export type Rule = { readonly path: string; readonly name: string; readonly raised: boolean }

const named = /\bconstraint\s+(?!trigger\b)([a-z_%$0-9]+)/gi
const uniqueIndex = /\bcreate\s+unique\s+index\s+(?:if\s+not\s+exists\s+)?(\w+)/gi
const raised = /\brd\.refuse\('(\w+)'\)/gi
const events = /\bcall\s+rd\.make_events\('(\w+)'/gi
const bare = /\b(primary\s+key|unique|references|check|foreign\s+key|exclude)\b/gi

function names(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].flatMap((match) => match[1] ?? [])
}

const trigger = /\btrigger\s+\w+[^;]*?\bon\s+([\w]+)\.(\w+)[^;]*?\bexecute\s+function\s+([\w.]+)/gi
const body = /\bcreate\s+function\s+([\w.]+)\s*\([^)]*\)\s+returns\s+trigger[\s\S]*?\$\$([\s\S]*?)\$\$/gi
const perTable = /\brd\.refuse\('(\w+)'\s*\|\|\s*tg_table_name\s*\|\|\s*'(\w+)'\)/gi

/** The rules that a trigger function raises under the name of the table it stands on, for each of those tables. */
function listPerTable(code: string): string[] {
  const triggers = [...code.matchAll(trigger)]
  return [...code.matchAll(body)].flatMap(([, name, text = '']) => {
    const tables = triggers.filter((each) => each[3] === name).map((each) => each[2] ?? '')
    return [...text.matchAll(perTable)].flatMap(([, before, after]) =>
      tables.map((table) => `${before}${table}${after}`),
    )
  })
}

/** Every rule by name; the event tables that `rd.make_events` makes count for the room they are made for. */
export function listRules(files: readonly SourceFile[]): Rule[] {
  const all = files.map((file) => ({ path: file.path, code: sqlCode(file.text) }))
  const templates = all.flatMap(({ code }) => names(code, named).filter((name) => name.startsWith('%')))
  return all.flatMap(({ path, code }) => {
    const rooms = names(code, events)
    const made = rooms.flatMap((room) => templates.map((name) => name.replace(/^%\d?\$?[sI]/, room)))
    const own = [...names(code, named).filter((name) => !name.startsWith('%')), ...names(code, uniqueIndex), ...made]
    return [
      ...own.map((name) => ({ path, name, raised: false })),
      ...[...names(code, raised), ...listPerTable(code)].map((name) => ({ path, name, raised: true })),
    ]
  })
}

/** The constraints in tables that have no name of their own. */
export function listUnnamed(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) =>
    listTables(file).flatMap(({ table, parts }) =>
      parts.flatMap((part) => {
        const plain = part.replace(/'[^']*'/g, "''")
        const kinds = [...plain.matchAll(bare)].filter(({ index, 0: kind }) => {
          const before = plain.slice(0, index)
          const inside = before.split('(').length > before.split(')').length
          const ofForeignKey = /^references/i.test(kind) && /foreign\s+key\s*\([^)]*\)\s*$/i.test(before)
          return !inside && !ofForeignKey && !/constraint\s+[\w%$]+\s+$/i.test(before)
        })
        return kinds.map(({ 0: kind }) => `${file.path}: ${table} has a nameless ${kind}`)
      }),
    ),
  )
}
