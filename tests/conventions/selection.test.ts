import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { listSchemaNames, sqlCode } from './schema-names.ts'
import { listFiles, type SourceFile } from './source.ts'
import { parse, visitAll } from './typescript.ts'
import { wordsOf } from './words.ts'

/** Words for what no selection of persons may use. `tolk` is the one place for a language: which interpreter to book. */
const marks = new Set(
  `nationality nationaliteit nationaliteiten birthplace geboorteland geboorteplaats herkomstland land country ethnicity
  etniciteit afkomst ras race religion geloof buurt buurtcode wijkcode neighbourhood neighborhood district taal talen language
  languages moedertaal migratieachtergrond score risicoscore riskscore`.split(/\s+/),
)

function markIn(name: string): string | undefined {
  return wordsOf(name).find((word) => marks.has(word))
}

function markedColumns(files: readonly SourceFile[]): string[] {
  return listSchemaNames(files)
    .filter(({ table, column }) => markIn(column ?? table))
    .map(({ path, table, column }) => `${path}: ${table}${column ? `.${column}` : ''}`)
}

/** Words of this kind anywhere in SQL, whether a migration or a template of a room; a comment may name them. */
function markedSql(file: SourceFile): string[] {
  const texts: string[] = []
  if (file.path.endsWith('.sql')) {
    texts.push(sqlCode(file.text).replace(/\blanguage (sql|plpgsql)\b/gi, ''))
  } else {
    visitAll(parse(file), (node) => {
      if (ts.isTemplateLiteralToken(node)) texts.push(node.text)
    })
  }
  return texts
    .flatMap((text) => text.match(/\b\w+\b/g) ?? [])
    .filter((word) => markIn(word))
    .map((word) => `${file.path}: ${word}`)
}

const migrations = listFiles(/^db\/migrations\/.*\.sql$/)

describe('selection of persons', () => {
  it('has no column for nationality, birth country, neighbourhood, language or a score', () => {
    expect(markedColumns(migrations)).toEqual([])
  })

  it('no SQL asks for them', () => {
    expect([...migrations, ...listFiles(/^src\/rooms\/.*\.sql\.ts$/)].flatMap(markedSql)).toEqual([])
  })

  it.each(['nationaliteit text', 'birth_country text', 'buurt_code text', 'taal text', 'risico_score integer'])(
    'sees the column %s',
    (column) => {
      const text = `create table household.person (\n  id uuid, ${column}\n);`
      expect(markedColumns([{ path: 'db/migrations/0099-a.sql', text }])).toHaveLength(1)
    },
  )

  it('sees a selection in SQL', () => {
    const text = "sql`select id from household.person where feiten->>'nationaliteit' <> 'NL' order by buurt`"
    expect(markedSql({ path: 'src/rooms/household/person.sql.ts', text })).toHaveLength(2)
  })

  it('lets the interpreter pass, and the language of a function', () => {
    const text = 'create function a() returns text language sql as $$ select tolk from household.bereik $$;'
    expect(markedSql({ path: 'db/migrations/0099-a.sql', text })).toEqual([])
  })
})
