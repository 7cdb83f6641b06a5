import { readFileSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { type Begrip, begrippen, findBegrip } from '../../law/begrippen.ts'
import { renderBegrippen } from '../../scripts/begrippen.ts'
import { listSchemaNames } from './schema-names.ts'
import { listFiles, root, type SourceFile } from './source.ts'
import { parse, placeOf, visitAll } from './typescript.ts'
import { dutchStrangers, schemaWords, wordsOf } from './words.ts'

/** Names that are not ours to choose: the option of a driver, and the folder and schema of a room. */
const given = new Set(['application_name', 'applicationName', 'decisions', 'obligations', 'dbClient'])

const falseFriends = begrippen.flatMap((begrip) =>
  (begrip.niet ?? []).map((word) => ({ words: wordsOf(word), word, right: begrip })),
)

function holds(words: readonly string[], sought: readonly string[]): boolean {
  return words.some((_, start) =>
    sought.every((word, index) => {
      const found = words[start + index]
      return found === word || (index === sought.length - 1 && found === `${word}s`)
    }),
  )
}

/** Why a name is refused, or undefined. `kind` picks the right word for code, SQL or API. */
function refusalOf(name: string, kind: 'code' | 'sql' | 'api'): string | undefined {
  if (given.has(name)) return undefined
  const words = wordsOf(name)
  const friend = falseFriends.find(({ words: sought }) => holds(words, sought))
  if (friend) return `${name}: say ${friend.right[kind]}, not ${friend.word}`
  const stranger = words.find((word) => dutchStrangers.has(word))
  return stranger ? `${name}: ${stranger} is not in the glossary; say ${dutchStrangers.get(stranger)}` : undefined
}

function declaredName(node: ts.Node): string | undefined {
  const declares =
    ts.isVariableDeclaration(node) ||
    ts.isFunctionDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isPropertySignature(node) ||
    ts.isMethodSignature(node) ||
    ts.isClassDeclaration(node)
  return declares && node.name && (ts.isIdentifier(node.name) || ts.isStringLiteral(node.name))
    ? node.name.text
    : undefined
}

function refusedInCode(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    const found: string[] = []
    const source = parse(file)
    visitAll(source, (node) => {
      const name = declaredName(node)
      const address = ts.isStringLiteral(node) && /^\/[\w/:-]+$/.test(node.text) ? node.text : undefined
      const why =
        (name && refusalOf(name, 'code')) ?? (/routes/.test(file.path) && address && refusalOf(address, 'api'))
      if (why) found.push(`${placeOf(source, node)} ${why}`)
    })
    return found
  })
}

const sqlWords = new Set(begrippen.flatMap((begrip) => begrip.sql.split('_')))

const isKnown = (word: string) =>
  [word, word.replace(/en$/, ''), word.replace(/s$/, '')].some((each) => sqlWords.has(each) || schemaWords.has(each))

function refusedInSchema(files: readonly SourceFile[]): string[] {
  return listSchemaNames(files).flatMap(({ path, table, column }) => {
    const name = column ?? table
    const why = refusalOf(name, 'sql')
    if (why) return [`${path} ${table} ${why}`]
    const unknown = wordsOf(name.replace(/%\d\$[Is]/g, '')).filter((word) => !isKnown(word))
    return unknown.map(
      (word) =>
        `${path} ${table} ${name}: "${word}" is unknown. A Dutch noun needs an entry in law/begrippen.ts; an English word a place in tests/conventions/words.ts`,
    )
  })
}

const code = (text: string): SourceFile => ({ path: 'src/rooms/intake/intake.routes.ts', text })
const schema = (text: string): SourceFile => ({ path: 'db/migrations/0099-intake.sql', text })

describe('the glossary', () => {
  it('has at least sixty concepts', () => {
    expect(begrippen.length).toBeGreaterThanOrEqual(60)
  })

  it.each(['code', 'sql', 'api'] as const)('uses each %s word once', (kind) => {
    const words = begrippen.map((begrip) => begrip[kind])
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([])
  })

  it('writes code and API words in camelCase and SQL words in snake_case, in ASCII', () => {
    const wrong = begrippen.filter(
      ({ code: c, sql, api }) => !/^[a-z][a-zA-Z0-9]*$/.test(c + api) || !/^[a-z][a-z0-9_]*$/.test(sql),
    )
    expect(wrong).toEqual([])
  })

  it('explains every concept in short plain sentences in both languages', () => {
    const long = (text: string) => text.split(/[.?!:]\s/).some((sentence) => sentence.split(' ').length > 20)
    const wrong = begrippen.filter(({ uitleg }) =>
      [uitleg.nl, uitleg.en].some((text) => !/^[A-Z].*[.]$/.test(text) || long(text)),
    )
    expect(wrong.map((begrip: Begrip) => begrip.code)).toEqual([])
  })

  it('refuses no word that it gives itself', () => {
    const own = begrippen.flatMap((begrip) => [begrip.code, begrip.sql, begrip.api])
    expect(own.filter((word) => falseFriends.some((friend) => friend.word === word))).toEqual([])
  })

  it('is found by its code word', () => {
    expect(findBegrip('beslagvrijeVoet')?.sql).toBe('beslagvrije_voet')
    expect(findBegrip('dossier')).toBeUndefined()
  })

  it('is what docs/begrippen.md says (node scripts/begrippen.ts writes it)', () => {
    expect(readFileSync(`${root}docs/begrippen.md`, 'utf8')).toBe(renderBegrippen())
  })
})

describe('words in the house', () => {
  it('code and addresses keep to the glossary', () => {
    expect(refusedInCode(listFiles(/^src\/.*(?<!\.test)\.tsx?$/))).toEqual([])
  })

  it('tables and columns keep to the glossary', () => {
    expect(refusedInSchema(listFiles(/^db\/migrations\/.*\.sql$/))).toEqual([])
  })

  it.each([
    ['type Application = { id: string }', 'say aanvraag, not application'],
    ['function lockDecision() {}', 'say besluit, not decision'],
    ['const openObjections = []', 'say bezwaar, not objection'],
    ['interface Row { householdMember: string }', 'say medebewoner, not householdMember'],
    ["const path = '/complaints/new'", 'say klacht, not complaint'],
    ['const uitkeringen = 1, uitkering = 2', 'say algemeneBijstand or inkomensvoorziening'],
  ])('refuses %s', (text, message) => {
    expect(refusedInCode([code(text)]).join('\n')).toContain(message)
  })

  it.each([
    ['create table intake.application (\n  id uuid not null\n);', 'say aanvraag, not application'],
    ['create table intake.contact (\n  id uuid, objection_at date\n);', 'say bezwaar, not objection'],
    ['create table intake.contact (\n  id uuid, toelichting text\n);', '"toelichting" is unknown'],
    ['alter table intake.contact add column gerechtsdeurwaarder text;', '"gerechtsdeurwaarder" is unknown'],
  ])('refuses %s', (text, message) => {
    expect(refusedInSchema([schema(text)]).join('\n')).toContain(message)
  })

  it('lets glossary words and English pass', () => {
    expect(refusedInCode([code("const lockAanvraag = '/aanvragen/:id', receiveMelding = 1")])).toEqual([])
    expect(
      refusedInSchema([schema('create table intake.melding (\n  id uuid, made_at date, veilig_contact text\n);')]),
    ).toEqual([])
  })
})
