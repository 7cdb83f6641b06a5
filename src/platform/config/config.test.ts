import { expect, test } from 'vitest'
import { ConfigProblem, readConfig } from './config.ts'

test('without settings it is the demo on port 3000, for this machine only', () => {
  expect(readConfig([], {})).toMatchObject({ port: 3000, host: '127.0.0.1', demo: true, database: undefined })
})

test('a database elsewhere is never a demo', () => {
  const urls = {
    DATABASE_URL: 'postgres:///a',
    DATABASE_WORKER_URL: 'postgres:///b',
    DATABASE_OWNER_URL: 'postgres:///c',
  }
  expect(readConfig([], { ...urls, API_EMAIL: 'api@wilgenbroek.nl' })).toMatchObject({
    demo: false,
    apiEmail: 'api@wilgenbroek.nl',
  })
  expect(() => readConfig([], urls)).toThrow(/API_EMAIL/)
  expect(() => readConfig([], { API_EMAIL: 'geen adres' })).toThrow(/API_EMAIL/)
})

test('half a setting is refused with the name of what is missing', () => {
  expect(() => readConfig([], { DATABASE_URL: 'postgres:///a' })).toThrow(ConfigProblem)
  expect(() => readConfig([], { PORT: 'drieduizend' })).toThrow(/PORT/)
  expect(() => readConfig(['--rest'], {})).toThrow(/--reset/)
})
