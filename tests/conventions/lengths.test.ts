import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { lineCount, listFiles, type SourceFile } from './source.ts'
import { parse, placeOf, visitAll } from './typescript.ts'

const byHand = /^(?!law\/(testing|gevallen)\/)(src|law|scripts)\/.*(?<!\.test|\.gen|\.proof|\/testing)\.(ts|tsx|mjs)$/
const readModel = /^law\/|\.queries\.ts$/

/** The share of files that is shorter than `length` lines, between 0 and 1. */
function shareUnder(files: readonly SourceFile[], length: number): number {
  return files.filter((file) => lineCount(file) < length).length / files.length
}

function tooLong(files: readonly SourceFile[]): string[] {
  return files
    .filter((file) => lineCount(file) > (readModel.test(file.path) ? 400 : 300))
    .map((file) => `${file.path}: ${lineCount(file)} lines`)
}

/** React Router calls this file with five parameters. */
const givenByFramework = /^src\/web\/entry\.server\.tsx$/

/**
 * The positional parameters; a function that comes last, to be run inside, does not count. An arrow without types keeps to
 * a signature that stands elsewhere and is counted there.
 */
function positional(node: ts.SignatureDeclaration): number {
  if (ts.isArrowFunction(node) && node.parameters.every((parameter) => !parameter.type)) return 0
  const last = node.parameters.at(-1)
  return node.parameters.length - (last?.type && ts.isFunctionTypeNode(last.type) ? 1 : 0)
}

function tooBigFunctions(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    const found: string[] = []
    const source = parse(file)
    visitAll(source, (node) => {
      if (!ts.isFunctionLike(node)) return
      if (positional(node) > 3 && !givenByFramework.test(file.path))
        found.push(`${placeOf(source, node)}: ${node.parameters.length} parameters`)
      if (!('body' in node) || !node.body) return
      const start = source.getLineAndCharacterOfPosition(node.getStart(source)).line
      const end = source.getLineAndCharacterOfPosition(node.end).line
      if (end - start + 1 > 50) found.push(`${placeOf(source, node)}: a function of ${end - start + 1} lines`)
    })
    return found
  })
}

const ofLength = (lines: number, path = 'src/a.ts'): SourceFile => ({ path, text: 'a\n'.repeat(lines) })

describe('lengths', () => {
  const files = listFiles(byHand)

  it('half of the files have fewer than 60 lines, nine in ten fewer than 150', () => {
    expect(shareUnder(files, 60)).toBeGreaterThanOrEqual(0.5)
    expect(shareUnder(files, 150)).toBeGreaterThanOrEqual(0.9)
  })

  it('no file has more than 300 lines, in law/ and read models 400', () => {
    expect(tooLong([...files, ...listFiles(/^(db|tests|e2e)\/.*\.(sql|ts)$/)])).toEqual([])
  })

  it('no function has more than 50 lines or three parameters', () => {
    expect(tooBigFunctions(files)).toEqual([])
  })

  it('sees a long file, and counts the short ones', () => {
    expect(tooLong([ofLength(300), ofLength(301), ofLength(400, 'law/a.ts'), ofLength(401, 'law/b.ts')])).toEqual([
      'src/a.ts: 301 lines',
      'law/b.ts: 401 lines',
    ])
    expect(shareUnder([ofLength(59), ofLength(60)], 60)).toBe(0.5)
  })

  it('sees a long function and a fourth parameter', () => {
    const body = '  f()\n'.repeat(49)
    const text = `function g() {\n${body}}\nconst h = (a: A, b: A, c: A, d: A) => a\nfunction ok(a, b, c, work: () => void) {}\n`
    expect(tooBigFunctions([{ path: 'src/a.ts', text }])).toEqual([
      'src/a.ts:1: a function of 51 lines',
      'src/a.ts:52: 4 parameters',
    ])
  })
})
