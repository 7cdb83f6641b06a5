import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { at } from './root.mjs'
import { say } from './say.mjs'

const shared = at('..', 'shared', 'requirements.md')
const kept = at('docs', 'requirements-ids.json')

/** Prints each requirement with the tests whose title begins with its id, and how many of each kind have one. */
export function trace() {
  const tests = testsById()
  const ids = requirementIds()
  for (const id of ids.filter((one) => tests.has(one))) {
    say(id)
    for (const { title, path } of tests.get(id)) say(`  ${title}  (${path})`)
  }
  for (const kind of ['C', 'S', 'N', 'R']) {
    const all = ids.filter((id) => id.startsWith(kind))
    const open = all.filter((id) => !tests.has(id))
    say(
      `${kind}: ${all.length - open.length} of ${all.length} covered${kind === 'R' ? '' : `; not yet: ${open.join(' ') || 'none'}`}`,
    )
  }
  const unknown = [...tests.keys()].filter((id) => !ids.includes(id))
  if (unknown.length > 0) say(`Named by a test but not a requirement: ${unknown.join(' ')}`)
  return unknown.length === 0 ? 0 : 1
}

/** The ids of the requirements: of the shared folder's list where it is there, else of the copy kept here. */
export function requirementIds() {
  if (!existsSync(shared)) return JSON.parse(readFileSync(kept, 'utf8'))
  const rows = readFileSync(shared, 'utf8').matchAll(/^(?:\| \*{0,2}|- )([CSNR]\d{2,3})\b/gm)
  return [...new Set([...rows].map((row) => row[1]))].sort()
}

function testsById() {
  const found = new Map()
  for (const path of testFiles()) {
    for (const [, , title] of readFileSync(at(path), 'utf8').matchAll(
      /\b(?:test|it|describe)[\w.]*(?:\([^()\n]*\))?\(\s*(['"`])((?:[CSNR]\d{2,3}).*?)\1/g,
    )) {
      const ids = title.match(/^[CSNR]\d{2,3}(?:\s*,\s*[CSNR]\d{2,3})*(?=:)/)?.[0].split(/\s*,\s*/) ?? []
      for (const id of ids) found.set(id, [...(found.get(id) ?? []), { title, path }])
    }
  }
  return found
}

function testFiles() {
  return ['src', 'law', 'tests', 'e2e', 'scripts'].flatMap((folder) =>
    readdirSync(at(folder), { recursive: true })
      .map((name) => join(folder, String(name)))
      .filter((path) => /\.(test|spec|proof)\.tsx?$/.test(path) && !path.includes('node_modules')),
  )
}
