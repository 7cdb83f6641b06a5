import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { listFiles, type SourceFile } from './source.ts'
import { listComments, parse, placeOf, visitAll } from './typescript.ts'

/** Ids, days and money are made by a cast in one place each; SQL and tests name the shape of a row. */
const mayCast =
  /(^src\/shared\/(ids|date|money)\.ts|\.sql\.ts|\.test\.tsx?|\.proof\.ts|\/testing\.ts)$|^(tests|e2e|bench|db)\//
const isConst = (node: ts.AsExpression) => ts.isTypeReferenceNode(node.type) && node.type.getText() === 'const'

/** What a node does that the house does not, or undefined. */
function habitOf(node: ts.Node, path: string): string | undefined {
  if (node.kind === ts.SyntaxKind.AnyKeyword) return 'any'
  if (ts.isNonNullExpression(node)) return 'non-null assertion'
  if (ts.isAsExpression(node) && !isConst(node) && !mayCast.test(path)) return 'as'
  if (ts.isTypeAssertionExpression(node)) return 'type assertion'
  if (ts.isExportDeclaration(node) && !node.exportClause) return 'export *'
  return undefined
}

const hushed = /@ts-(ignore|nocheck)/
const postponed = /\b(TODO|FIXME|XXX|HACK)\b/

function badHabits(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    const found: string[] = []
    const source = parse(file)
    visitAll(source, (node) => {
      const habit = habitOf(node, file.path)
      if (habit) found.push(`${placeOf(source, node)}: ${habit}`)
    })
    for (const { line, text } of listComments(file)) {
      const said = text.match(hushed) ?? text.match(postponed)
      if (said) found.push(`${file.path}:${line}: ${said[0]}`)
    }
    return found
  })
}

function wrongNames(paths: readonly string[]): string[] {
  return paths.filter(
    (path) =>
      /(^|\/)(utils|helpers|common|misc)\.tsx?$/.test(path) ||
      (/^(src|law)\/.*\.tsx$/.test(path) && !/\/screens\/|^src\/web\//.test(path)),
  )
}

describe('types', () => {
  it('no any, no !, no as outside ids, days, money, SQL and tests, no export *, nothing hushed or put off', () => {
    expect(badHabits(listFiles(/^(src|law|scripts|tests|e2e|bench)\/.*\.tsx?$/))).toEqual([])
  })

  it('no file for everything, and JSX only in screens and shell', () => {
    expect(wrongNames(listFiles(/\.tsx?$/).map((file) => file.path))).toEqual([])
  })

  it.each([
    ['const a: any = 1', 'any'],
    ['const a = b!.c', 'non-null assertion'],
    ['const a = b as string', 'as'],
    ['const a = <string>b', 'type assertion'],
    ["export * from './b.ts'", 'export *'],
    ['// @ts-' + 'ignore\nconst a = 1', '@ts-' + 'ignore'],
    ['/* TO' + 'DO later */', 'TO' + 'DO'],
  ])('sees %s', (text, habit) => {
    expect(badHabits([{ path: 'src/a.ts', text }])).toEqual([`src/a.ts:1: ${habit}`])
  })

  it('lets pass what is fine', () => {
    expect(
      badHabits([{ path: 'src/a.ts', text: "const a = ['b'] as const\nexport * as c from './c.ts'\nif (!a) f()\n" }]),
    ).toEqual([])
    expect(badHabits([{ path: 'src/rooms/plan/plan.sql.ts', text: 'const a = b as Row' }])).toEqual([])
  })

  it('sees a file for everything and JSX elsewhere', () => {
    const paths = [
      'src/rooms/plan/helpers.ts',
      'src/rooms/plan/list.tsx',
      'src/rooms/plan/screens/list.tsx',
      'src/web/root.tsx',
    ]
    expect(wrongNames(paths)).toEqual(paths.slice(0, 2))
  })
})
