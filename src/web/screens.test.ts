import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import routes from './routes.ts'

const screens = routes.map((route) => resolve('src/web', route.file))

/** Places in a JSON schema through which anything could pass: an empty schema, or an object that takes any key. */
function openings(schema: unknown, path = ''): string[] {
  if (typeof schema !== 'object' || schema === null) return []
  if (Object.keys(schema).length === 0) return [path]
  return Object.entries(schema).flatMap(([key, part]) => {
    if (key === 'properties' || key === '$defs')
      return Object.entries(part).flatMap(([name, of]) => openings(of, `${path}/${name}`))
    return openings(part, `${path}/${key}`)
  })
}

describe.each(screens)('%s', (file) => {
  test('gives only what a closed view lets through', async () => {
    const { loader } = await import(file)
    if (loader === undefined || file.endsWith('/missing.tsx')) return
    expect(loader.view, 'made by page(view, …)').toBeInstanceOf(z.ZodType)
    const { $schema, ...view } = z.toJSONSchema(loader.view, { unrepresentable: 'any' })
    expect(openings(view)).toEqual([])
  })

  test('has a title and a page', async () => {
    if (file.endsWith('.ts')) return // A file to download: a loader without a page.
    const screen = await import(file)
    expect(screen.default).toBeTypeOf('function')
    if (!file.endsWith('/missing.tsx')) expect(screen.meta, 'meta').toBeTypeOf('function')
  })
})

test('an open view is seen', () => {
  expect(openings(z.toJSONSchema(z.object({ rij: z.looseObject({ a: z.string() }) })))).toHaveLength(1)
  expect(openings(z.toJSONSchema(z.object({ rij: z.array(z.unknown()) })))).toEqual(['/rij/items'])
  expect(openings(z.toJSONSchema(z.object({ rij: z.object({}) })))).toEqual([])
})
