import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '../harness/actors.ts'
import { fingerprintOf } from '../harness/differences.ts'
import { addresses, attackForms, attackWith, formsWithIds, operations } from '../harness/id-attacks.ts'
import { type Served, serveHouse } from '../harness/served.ts'
import { ofElsewhere, ofPerson } from '../harness/victims.ts'

let served: Served
let attackers: readonly Actor[]
const counts: Record<string, Record<string, number>> = {}

beforeAll(async () => {
  served = await serveHouse()
  attackers = served.actors.filter(({ gemeente }) => gemeente === 'GM9901')
})
afterAll(async () => {
  const roles = attackers.map(({ name }) => name.replace(' GM9901', ''))
  const rows = Object.entries(counts).map(
    ([route, row]) => `${route}: ${Object.values(row).reduce((a, b) => a + b, 0)}`,
  )
  console.log(`${rows.length} routes × ${roles.length} roles (${roles.join(', ')}), requests:\n${rows.join('\n')}`)
  await served.close()
})

describe('what is of someone else looks like what is not there', () => {
  test('of another municipality: every address and every operation, for every role', async () => {
    const before = await fingerprintOf(served.owner, 'GM9902')
    const theirs = await ofElsewhere(served, false)
    const ways = [...addresses(served), ...(await operations(served))]
    const attacked = await attackWith(served, ways, { as: attackers, theirs })
    Object.assign(counts, attacked.counts)
    expect(attacked.wrong).toEqual([])
    expect(ways.length).toBeGreaterThan(50)
    expect(await fingerprintOf(served.owner, 'GM9902')).toEqual(before)
  }, 240_000)

  test('of another person: every address, for a resident, a code and a visitor', async () => {
    const [victim, ...others] = attackers.filter(({ kind }) => kind !== 'medewerker')
    const theirs = await ofPerson(served, victim?.person ?? '')
    const { wrong } = await attackWith(served, addresses(served), { as: others, theirs })
    expect(theirs.rest.length).toBeGreaterThan(3)
    expect(wrong).toEqual([])
  }, 120_000)
})

test('nothing of another municipality changes by any form of their own pages, sent by someone else', async () => {
  const owners = served.actors.filter(({ gemeente }) => gemeente === 'GM9902')
  const forms = await formsWithIds(served, owners)
  const before = await fingerprintOf(served.owner, 'GM9902')
  const { sent, wrong } = await attackForms(served, forms, attackers)
  console.log(`${forms.length} forms of another municipality, sent ${sent} times by others`)
  expect(wrong).toEqual([])
  expect(forms.length).toBeGreaterThan(10)
  expect(await fingerprintOf(served.owner, 'GM9902')).toEqual(before)
}, 120_000)
