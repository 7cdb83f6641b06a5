import { expect, test } from 'vitest'
import { pageUrl } from './page-url.ts'

test.each([
  ['/contacten/nieuw.data?persoon=1&_routes=root', '/contacten/nieuw?persoon=1'],
  ['/contacten/nieuw?persoon=1', '/contacten/nieuw?persoon=1'],
  ['/_.data', '/'],
  ['/_root.data?index', '/'],
  ['/', '/'],
])('%s is the page %s', (asked, page) => {
  const { pathname, search } = pageUrl(`http://wilgenbroek.test${asked}`)
  expect(pathname + search).toBe(page)
})
