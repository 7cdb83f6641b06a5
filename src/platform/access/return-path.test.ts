import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toReturnPath } from './return-path.ts'

const base = 'https://wilgenbroek.test'

test('a path of ours stays as it was', () => {
  for (const path of ['/', '/mijn?a=1#b', '/contact/018f?terug=%2Fx']) expect(toReturnPath(path, base)).toBe(path)
})

test('not back to signing in or out, the provider or the API', () => {
  for (const path of ['/inloggen', '/inloggen/medewerker', '/uitloggen', '/oidc/auth', '/api/v1/contacten']) {
    expect(toReturnPath(path, base)).toBe('/')
  }
  expect(toReturnPath('/inloggenden', base)).toBe('/inloggenden')
})

test('whatever the text, a browser stays on our site', () => {
  const piece = fc.constantFrom(
    '/',
    '\\',
    '.',
    '%2e',
    '%2f',
    '//',
    ':',
    '@',
    '\t',
    '\n',
    'elders.invalid',
    'http:',
    '?',
    '#',
  )
  const text = fc.oneof(
    fc.string(),
    fc.webUrl(),
    fc.array(piece, { maxLength: 8 }).map((pieces) => `/${pieces.join('')}`),
  )
  fc.assert(
    fc.property(text, (given) => {
      expect(new URL(toReturnPath(given, base), base).origin).toBe(base)
    }),
    { numRuns: 2000 },
  )
})
