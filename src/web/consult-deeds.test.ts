import { expect, test } from 'vitest'
import { backTo } from './consult-deeds.ts'

test('one comes back to the same page, with the groups asked one by one and the question one came from', () => {
  const url = new URL('http://x.test/personen/1/nagaan.data?_routes=a&los=zeldenZo%2F1&los=b&contact=2')
  expect(backTo(url, 'vraag')).toBe('/personen/1/nagaan?los=zeldenZo%2F1&los=b&contact=2#vraag')
  expect(backTo(new URL('http://x.test/personen/1'), 'consult')).toBe('/personen/1#consult')
})
