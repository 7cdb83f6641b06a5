import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { lineCount, listFiles, listRooms, type SourceFile } from './source.ts'
import { parse } from './typescript.ts'

const needed = ['index.ts', 'README.md', 'rights.ts', 'contract.ts', 'refused.ts']

/** The lines that the export statements of a door take. */
function exportLines(door: SourceFile): number {
  const source = parse(door)
  return source.statements
    .filter(
      (node) => ts.isExportDeclaration(node) || (ts.canHaveModifiers(node) && ts.getModifiers(node)?.some(isExport)),
    )
    .reduce((sum, node) => {
      const from = source.getLineAndCharacterOfPosition(node.getStart(source)).line
      return sum + source.getLineAndCharacterOfPosition(node.end).line - from + 1
    }, 0)
}

const isExport = (modifier: ts.ModifierLike) => modifier.kind === ts.SyntaxKind.ExportKeyword

/** What is wrong with the rooms: a missing file, a long README, a wide door, more than 60 files beside its tests. */
function wrongFronts(rooms: readonly string[], files: readonly SourceFile[]): string[] {
  return rooms.flatMap((room) => {
    const of = (name: string) => files.find((file) => file.path === `src/rooms/${room}/${name}`)
    const missing = needed.filter((name) => !of(name)).map((name) => `${room}: no ${name}`)
    const readme = of('README.md')
    const door = of('index.ts')
    const long = readme && lineCount(readme) > 40 ? [`${room}: README of ${lineCount(readme)} lines`] : []
    const wide = door && exportLines(door) > 30 ? [`${room}: a door of ${exportLines(door)} lines`] : []
    const size = files.filter(({ path }) => path.startsWith(`src/rooms/${room}/`) && !/\.test\.tsx?$/.test(path)).length
    const full = size > 60 ? [`${room}: ${size} files; split it`] : []
    return [...missing, ...long, ...wide, ...full]
  })
}

const fronts = (text: Partial<Record<string, string>>): SourceFile[] =>
  needed
    .filter((name) => text[name] !== '')
    .map((name) => ({ path: `src/rooms/plan/${name}`, text: text[name] ?? 'export const a = 1\n' }))

describe('rooms', () => {
  it('each have a door, a README, rights, a contract and refusals', () => {
    expect(wrongFronts(listRooms(), listFiles(/^src\/rooms\//))).toEqual([])
  })

  it.each(needed)('sees that %s is missing', (name) => {
    expect(wrongFronts(['plan'], fronts({ [name]: '' }))).toEqual([`plan: no ${name}`])
  })

  it('sees a long README and a wide door', () => {
    const door = Array.from({ length: 31 }, (_, index) => `export const a${index} = 1`).join('\n')
    expect(wrongFronts(['plan'], fronts({ 'README.md': 'a\n'.repeat(41), 'index.ts': door }))).toEqual([
      'plan: README of 41 lines',
      'plan: a door of 31 lines',
    ])
    const thirty = `export {\n${'  a,\n'.repeat(28)}} from './plan.ts'\n`
    expect(wrongFronts(['plan'], fronts({ 'README.md': 'a\n'.repeat(40), 'index.ts': thirty }))).toEqual([])
  })
})
