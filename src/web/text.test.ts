import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { say } from './text.ts'

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /(^|\/)(copy|web\/copy\/[\w-]+|[\w-]+\.copy)\.ts$/.test(file))
  .map((file) => join(process.cwd(), 'src', file))

type Message = { readonly name: string; readonly nl: string; readonly en: string }

async function messages(): Promise<Message[]> {
  const found: Message[] = []
  for (const file of files) collect(await import(file), file, found)
  return found
}

function collect(value: unknown, name: string, into: Message[]): void {
  if (typeof value !== 'object' || value === null) return
  if ('nl' in value || 'en' in value) into.push({ nl: wordsIn(value, 'nl'), en: wordsIn(value, 'en'), name })
  else for (const [key, part] of Object.entries(value)) collect(part, `${name} ${key}`, into)
}

function wordsIn(value: object, locale: string): string {
  const found: unknown = Object.entries(value).find(([key]) => key === locale)?.[1]
  return typeof found === 'string' ? found : ''
}

const places = (text: string) => [...text.matchAll(/\{(\w+)(?=[,}])/g)].map((match) => match[1]).sort()

test('every message stands in both languages, with the same places', async () => {
  const all = await messages()
  expect(files.length).toBeGreaterThan(3)
  expect(all.length).toBeGreaterThan(60)
  for (const { name, nl, en } of all) {
    expect(nl.trim(), `${name} in Dutch`).not.toBe('')
    expect(en.trim(), `${name} in English`).not.toBe('')
    expect(new Set(places(nl)), `${name}: places`).toEqual(new Set(places(en)))
  }
})

test('every message can be said', async () => {
  for (const { name, nl, en } of await messages()) {
    const values = Object.fromEntries(places(nl).map((place) => [place ?? '', 2]))
    for (const locale of ['nl', 'en'] as const) expect(say(locale, { nl, en }, values), name).not.toContain('{')
  }
})

test('a message with a place left open is a bug that shows', () => {
  expect(() => say('nl', { nl: 'Hallo {naam}', en: 'Hello {naam}' })).toThrow()
})
