import { describe, expect, it } from 'vitest'
import { lineCount, listFiles, type SourceFile } from './source.ts'
import { listComments } from './typescript.ts'

const hushes = /biome-ignore(?:-all|-start)?|@ts-expect-error|v8 ignore|eslint-disable|depcruise-ignore/
const withReason = /(?:biome-ignore(?:-all|-start)? [\w/]+: |@ts-expect-error:? |v8 ignore.*?-- )\s*(.{15,})/

function listSuppressions(files: readonly SourceFile[]): { place: string; reason: string | undefined }[] {
  return files.flatMap((file) =>
    listComments(file)
      .filter(({ text }) => hushes.test(text))
      .map(({ line, text }) => ({ place: `${file.path}:${line}`, reason: text.match(withReason)?.[1] })),
  )
}

const code = /^(src|law|scripts|e2e|bench)\/.*\.(ts|tsx)$/

describe('suppressions', () => {
  const files = listFiles(code)

  it('each say why', () => {
    const silent = listSuppressions(files).filter(({ reason }) => !reason || /^<.*>$/.test(reason))
    expect(silent.map(({ place }) => place)).toEqual([])
  })

  it('are fewer than one in a thousand lines', () => {
    const lines = files.reduce((sum, file) => sum + lineCount(file), 0)
    expect(listSuppressions(files).length).toBeLessThanOrEqual(Math.max(1, lines / 1000))
  })

  it.each([
    '// biome-ignore lint/suspicious/noConsole: x',
    '// biome-ignore lint/suspicious/noConsole',
    '// @ts-' + 'expect-error',
    '/* v8 ignore next */',
  ])('sees %s', (text) => {
    expect(listSuppressions([{ path: 'src/a.ts', text }])).toEqual([{ place: 'src/a.ts:1', reason: undefined }])
  })

  it('takes a reason', () => {
    const text = '// biome-ignore lint/suspicious/noConsole: the start says on the screen what it does\n'
    expect(listSuppressions([{ path: 'src/a.ts', text }])[0]?.reason).toContain('the start says')
  })
})
