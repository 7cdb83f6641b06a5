import * as z from 'zod'

/** The names of the fields in the data that a page gets (`.data`): a list in which a field is `_` with its place. */
export function keysIn(data: string): string[] {
  const list: unknown = JSON.parse(data.split('\n')[0] ?? '[]')
  if (!Array.isArray(list)) return []
  const keys = new Set<string>()
  for (const one of list) {
    if (typeof one !== 'object' || one === null || Array.isArray(one)) continue
    for (const place of Object.keys(one)) {
      const name: unknown = list[Number(place.replace('_', ''))]
      if (typeof name === 'string') keys.add(name)
    }
  }
  return [...keys]
}

/** The names of the fields that the view of a screen lets through. */
export function keysOf(view: z.ZodType): string[] {
  const keys: string[] = []
  const gather = (schema: unknown): void => {
    if (typeof schema !== 'object' || schema === null) return
    for (const [key, part] of Object.entries(schema)) {
      if ((key === 'properties' || key === '$defs') && typeof part === 'object' && part !== null)
        keys.push(...Object.keys(part))
      gather(part)
    }
  }
  gather(z.toJSONSchema(view, { unrepresentable: 'any' }))
  return keys
}
