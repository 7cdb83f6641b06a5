import { existsSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'
import { lineCount, listFiles, root, type SourceFile } from './source.ts'

const atTheDoor = [
  'README.md',
  'LEESWIJZER.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'LICENSE',
  'publiccode.yml',
  'REUSE.toml',
]

/** The links of a page and the paths it names in backticks, as paths from the top of the repository. */
function pathsIn(page: SourceFile): string[] {
  const links = [...page.text.matchAll(/\]\((?!https?:|#)([^)#\s]+)\)/g)].map((match) =>
    join(dirname(page.path), match[1] ?? ''),
  )
  const named = [...page.text.matchAll(/`((?:law|docs|src|db|tests|scripts|e2e)\/[\w./-]+)`/g)].map(
    (match) => match[1] ?? '',
  )
  return [...links, ...named].map((path) => normalize(path))
}

function lostPaths(pages: readonly SourceFile[]): string[] {
  return pages.flatMap((page) =>
    pathsIn(page)
      .filter((path) => !existsSync(root + path))
      .map((path) => `${page.path}: ${path}`),
  )
}

describe('pages', () => {
  it('stand at the door', () => {
    expect(atTheDoor.filter((path) => !existsSync(root + path))).toEqual([])
  })

  it('lead somewhere', () => {
    expect(
      lostPaths(listFiles(/^(README|LEESWIJZER|CONTRIBUTING|SECURITY)\.md$|^docs\/(?!werk\/).*\.md$|\/README\.md$/)),
    ).toEqual([])
  })

  it('philosophy is one page', () => {
    const page = listFiles(/^docs\/philosophy\.md$/)[0]
    expect(page && lineCount(page)).toBeLessThanOrEqual(50)
  })

  it('a link and a path that lead nowhere are seen', () => {
    const text = 'See [this](gone.md), [that](https://example.org) and `law/gone.ts`, `npm start`, [top](#top).'
    expect(lostPaths([{ path: 'docs/a.md', text }])).toEqual(['docs/a.md: docs/gone.md', 'docs/a.md: law/gone.ts'])
  })
})
