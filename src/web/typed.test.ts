import { expect, test } from 'vitest'
import { typedOf } from './typed.ts'

test('N03: a field may have any name, also one that the language gives to everything', () => {
  const form = new FormData()
  for (const name of ['constructor', '__proto__', 'vraag', 'vraag']) form.append(name, 'x')
  expect(Object.entries(typedOf(form))).toEqual([
    ['constructor', ['x']],
    ['__proto__', ['x']],
    ['vraag', ['x', 'x']],
  ])
})
