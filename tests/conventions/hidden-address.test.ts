import ts from 'typescript'
import { expect, expectTypeOf, test } from 'vitest'
import type { BereikView } from '../../src/rooms/household/contract.ts'
import { Adres, HiddenAddress, type PostAddress, printAddress } from '../../src/shared/adres.ts'
import { root } from './source.ts'

/** A hidden address is a type that no printer takes: page, paper, PDF, export, API, log, error, list or search. */

const head = `
import { printAddress, type HiddenAddress, type PostAddress } from './src/shared/adres.ts'
import { renderPdf } from './src/platform/pdf/pdf.ts'
import { composeA4tje, type A4tjeParts } from './src/rooms/plan/a4tje.ts'
import { refuse } from './src/shared/refused.ts'
import { foldName } from './src/rooms/household/person.ts'
import type { z } from 'zod'
import type { Bereik } from './src/rooms/income/screens/person-view.ts'
import type { contactOut } from './src/rooms/intake/contact.api.ts'
import type { ReactNode } from 'react'
declare const hidden: HiddenAddress
declare const either: PostAddress
declare const parts: A4tjeParts
declare const text: { nl: string; en: string }
`

/** Each is one way to print; none may compile. */
const printers = {
  paper: 'printAddress(hidden)',
  'an address that may be hidden': 'printAddress(either)',
  'the sheet, its print and its PDF': "composeA4tje({ ...parts, naam: hidden }, 'nl')",
  'a line of the PDF': "renderPdf('a4tje', { ...composeA4tje(parts, 'nl'), subtitle: hidden })",
  'a page': 'const shown: z.input<typeof Bereik>["post"] = hidden',
  'an element on a page': 'const node: ReactNode = hidden',
  'an answer of the API': 'const out: Partial<z.input<typeof contactOut>> = { vraag: hidden }',
  'an error': "refuse({ code: 'a', status: 422, grond: 'b', text: { nl: hidden, en: 'c' }, todo: text })",
  'a search': 'foldName(hidden)',
  'an export': 'const cell: string | number | null = hidden',
  'a log': 'const written: Record<string, string | number | boolean | undefined> = { adres: hidden }',
  'an address made of it': "new (await import('./src/shared/adres.ts')).Adres(hidden)",
  'the same in other clothes': "const copy: HiddenAddress = { kind: 'hidden' } as const",
}

/** Which of these lines TypeScript refuses, by place: 0 is the first. */
function refusedLines(lines: readonly string[]): ReadonlySet<number> {
  const name = `${root}planted-address.ts`
  const source = `${head}${lines.map((line) => `{ ${line} }`).join('\n')}\nexport {}\n`
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile).config,
    ts.sys,
    root,
  )
  const host = ts.createCompilerHost(options)
  const read = host.readFile
  host.readFile = (path) => (path === name ? source : read(path))
  const exists = host.fileExists
  host.fileExists = (path) => path === name || exists(path)
  const getSource = host.getSourceFile
  host.getSourceFile = (path, version) =>
    path === name ? ts.createSourceFile(path, source, version) : getSource(path, version)
  const program = ts.createProgram([name], { ...options, noEmit: true }, host)
  const planted = program.getSourceFile(name)
  if (!planted) throw new Error('the planted file was not read')
  const first = head.split('\n').length - 1
  const found = [...program.getSyntacticDiagnostics(planted), ...program.getSemanticDiagnostics(planted)]
  return new Set(found.map((one) => planted.getLineAndCharacterOfPosition(one.start ?? 0).line - first))
}

test('a planted file that prints a hidden address is refused, line by line; one that prints a shown address is not', () => {
  const fine = ["import('./src/shared/adres.ts').then(({ Adres }) => printAddress(new Adres('Dorpsstraat 1')))"]
  const refused = refusedLines([...Object.values(printers), ...fine])
  expect(Object.keys(printers).filter((_, place) => !refused.has(place))).toEqual([])
  expect([...refused].filter((place) => place < 0 || place >= Object.keys(printers).length)).toEqual([])
}, 60_000)

test('the type that rooms hand on is an address or a hidden one, never text', () => {
  expectTypeOf<NonNullable<BereikView['post']>>().toEqualTypeOf<PostAddress>()
  expectTypeOf(printAddress).parameter(0).toEqualTypeOf<Adres>()
  expectTypeOf<HiddenAddress>().not.toExtend<Adres>()
})

test('where types do not look it throws, and a log says that it is hidden', () => {
  const hidden: unknown = new HiddenAddress()
  for (const make of [() => `${hidden}`, () => String(hidden), () => JSON.stringify({ hidden }), () => `a${hidden}`])
    expect(make).toThrow('a hidden address has no text')
  expect(Object.keys(new HiddenAddress())).toEqual(['kind'])
  expect(printAddress(new Adres('Dorpsstraat 1'))).toBe('Dorpsstraat 1')
  expect(JSON.stringify(new Adres('Dorpsstraat 1'))).toBe('{"kind":"adres"}')
})
