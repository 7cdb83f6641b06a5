import type { SourceFile } from './source.ts'

/** A table or column as a migration makes it: `table` with its schema, `column` unless it is the table itself. */
export type SchemaName = { readonly path: string; readonly table: string; readonly column?: string }

const body = /create\s+(?:unlogged\s+)?table\s+(?:if\s+not\s+exists\s+)?([\w%$]+\.\w+)\s*\(([\s\S]*?)\n\s*\)[^\n]*;/gi
const added = /alter\s+table\s+([\w%$]+\.\w+)\s+add\s+column\s+(?:if\s+not\s+exists\s+)?(\w+)/gi
const keyword =
  /^(constraint|primary|unique|check|foreign|exclude|like|references|on|deferrable|and|or|not|null|then|when|else|end)\b/i

/** The text of a migration without its comments. */
export function sqlCode(text: string): string {
  return text.replace(/--[^\n]*/g, '')
}

/** Splits at the commas that stand outside parentheses. */
function parts(text: string): string[] {
  const found: string[] = []
  let depth = 0
  let part = ''
  for (const char of text) {
    if (char === '(' || char === '[') depth += 1
    if (char === ')' || char === ']') depth -= 1
    if (char === ',' && depth === 0) {
      found.push(part)
      part = ''
    } else part += char
  }
  return [...found, part].map((each) => each.trim()).filter((each) => each !== '')
}

/** Every table with the text of its columns and constraints, split at its commas. */
export function listTables(file: SourceFile): { table: string; parts: string[] }[] {
  return [...sqlCode(file.text).matchAll(body)].map((match) => ({
    table: match[1] ?? '',
    parts: parts(match[2] ?? ''),
  }))
}

/** Every table and column that the migrations make. */
export function listSchemaNames(files: readonly SourceFile[]): SchemaName[] {
  return files.flatMap((file) => {
    const made = listTables(file).flatMap(({ table, parts: rows }) => [
      { path: file.path, table },
      ...rows
        .filter((row) => !keyword.test(row))
        .map((row) => ({ path: file.path, table, column: row.split(/\s/)[0] ?? '' })),
    ])
    const later = [...sqlCode(file.text).matchAll(added)].map((match) => ({
      path: file.path,
      table: match[1] ?? '',
      column: match[2] ?? '',
    }))
    return [...made, ...later]
  })
}
