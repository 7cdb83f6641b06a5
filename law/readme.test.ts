import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const here = dirname(fileURLToPath(import.meta.url))
const readme = readFileSync(join(here, 'README.md'), 'utf8')

test('the first example of the README runs as it stands and prints what it says', () => {
  const example = /```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? ''
  const promised = /^\/\/ (.*)…$/m.exec(example)?.[1] ?? 'nothing promised'
  const folder = mkdtempSync(join(here, 'readme-'))
  try {
    writeFileSync(join(folder, 'example.ts'), example)
    const { stdout, stderr } = spawnSync(process.execPath, [join(folder, 'example.ts')], { encoding: 'utf8' })
    expect(stderr).toBe('')
    expect(stdout.startsWith(promised.trim())).toBe(true)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('the README stays within sixty lines', () => {
  expect(readme.trimEnd().split('\n').length).toBeLessThanOrEqual(60)
})
