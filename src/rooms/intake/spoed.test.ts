import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Day, daysBetween, toDay } from '../../shared/date.ts'
import { isCallSettled } from './call.ts'
import { codeFor, groupCode, makeCodesWith, normaliseCode } from './code.ts'
import { canWaitOf, channels, promisedCallDay, urgentKinds } from './spoed.ts'
import { toWays } from './ways.ts'

const monday = toDay('2026-10-05') as Day

test('S09: only a plain yes without anything urgent can wait', () => {
  expect(canWaitOf({ canWait: true, urgent: [] })).toBe(true)
  expect(canWaitOf({ urgent: [] })).toBe(false)
  expect(canWaitOf({ canWait: false, urgent: [] })).toBe(false)
  for (const kind of urgentKinds) expect(canWaitOf({ canWait: true, urgent: [kind] })).toBe(false)
})

test('S09: what cannot wait is called about today, by every channel', () => {
  for (const channel of channels) expect(promisedCallDay(monday, channel, false)).toBe(monday)
})

test('whoever asks from afar is called within three working days; whoever is there already is not', () => {
  expect(promisedCallDay(monday, 'online', true)).toBe('2026-10-08')
  expect(promisedCallDay(toDay('2026-10-09') as Day, 'brief', true)).toBe('2026-10-14')
  expect(promisedCallDay(monday, 'balie', true)).toBeUndefined()
})

test('a promised day is a working day, one to five days away', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 800 }), (offset) => {
      const from = new Date(Date.UTC(2026, 0, 1 + offset)).toISOString().slice(0, 10) as Day
      const promised = promisedCallDay(from, 'online', true) as Day
      expect([1, 2, 3, 4, 5]).toContain(new Date(`${promised}T00:00:00Z`).getUTCDay())
      expect(daysBetween(from, promised)).toBeGreaterThanOrEqual(3)
      expect(daysBetween(from, promised)).toBeLessThanOrEqual(5)
    }),
  )
})

test('a promised call ends by reaching someone, or by two tries by two channels', () => {
  expect(isCallSettled(true, [])).toBe(true)
  expect(isCallSettled(false, [{ kanaal: 'bellen' }, { kanaal: 'bellen' }, { kanaal: 'bellen' }])).toBe(false)
  expect(isCallSettled(false, [{ kanaal: 'bellen' }, { kanaal: 'langskomen' }])).toBe(true)
})

test('a come-back code has sixty bits, reads well, and survives how people type it', () => {
  const code = codeFor('a')
  expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{12}$/)
  expect(codeFor('a')).toBe(code)
  expect(codeFor('b')).not.toBe(code)
  expect(groupCode(code)).toMatch(/^.{4}-.{4}-.{4}$/)
  expect(normaliseCode(` ${groupCode(code).toLowerCase()} `)).toBe(code)
  expect(normaliseCode('oOiI-lL01')).toBe('00111101')
})

test('a come-back code is the same after a restart with the same key, and another with another key', () => {
  makeCodesWith(Buffer.alloc(32, 1))
  const before = codeFor('a')
  makeCodesWith(Buffer.alloc(32, 2))
  expect(codeFor('a')).not.toBe(before)
  makeCodesWith(Buffer.alloc(32, 1))
  expect(codeFor('a')).toBe(before)
})

test('N01: a channel that cannot work gives way to one that can; coming by always can', () => {
  expect(toWays({}).kanaal).toBe('langskomen')
  expect(toWays({ kanaal: 'brief' }).kanaal).toBe('langskomen')
  expect(toWays({ kanaal: 'brief', postadres: 'Dorpsstraat 1' }).kanaal).toBe('brief')
  expect(toWays({ kanaal: 'via-iemand' }).kanaal).toBe('via-iemand')
  expect(toWays({ telefoon: '06' }).kanaal).toBe('bellen')
  expect(toWays({ email: 'geen idee' })).toMatchObject({ kanaal: 'langskomen', email: undefined, unread: 'geen idee' })
})
