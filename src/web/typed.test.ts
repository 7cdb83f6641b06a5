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

test('a null character, which no text can hold, is left out', () => {
  const form = new FormData()
  form.append('vraag', 'wie\u0000 keek')
  expect(typedOf(form)).toEqual({ vraag: ['wie keek'] })
})
