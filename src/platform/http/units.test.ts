import { expect, test } from 'vitest'
import { cookieNames } from './cookies.ts'
import { classOf } from './limits.ts'
import { area } from './log.ts'

test('the log names the first part of an address and nothing that may be a code', () => {
  expect(area('/code/ABCD-EFGH?x=1')).toBe('/code')
  expect(area('/?code=ABCD')).toBe('/')
})

test('cookies that open something carry __Host- on https only', () => {
  expect(cookieNames('https://a.test').session).toMatch(/^__Host-/)
  expect(cookieNames('https://a.test').code).toMatch(/^__Host-/)
  expect(cookieNames('http://127.0.0.1:3000').session).not.toMatch(/^__/)
})

test('what can be guessed counts in its own class', () => {
  expect(classOf('POST', '/code')).toBe('guess')
  expect(classOf('POST', '/code.data?_routes=x')).toBe('guess')
  expect(classOf('POST', '/codering')).toBe('send')
  expect(classOf('GET', '/code')).toBe('look')
  expect(classOf('GET', '/inloggen/medewerker?terug=/')).toBe('send')
})
