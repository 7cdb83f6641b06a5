import { expect, test } from 'vitest'
import { addresses, attackWith, operations } from '../harness/id-attacks.ts'
import { serveHouse } from '../harness/served.ts'
import { ofElsewhere } from '../harness/victims.ts'

test('every route × every role × an id of every table of another municipality looks like what is not there', async ({
  task,
}) => {
  const served = await serveHouse()
  const as = served.actors.filter(({ gemeente }) => gemeente === 'GM9901')
  const ways = [...addresses(served), ...(await operations(served))]
  const { counts, wrong } = await attackWith(served, ways, { as, theirs: await ofElsewhere(served, true) })
  const requests = Object.values(counts)
    .flatMap((row) => Object.values(row))
    .reduce((sum, one) => sum + one, 0)
  task.meta.figures = { routes: ways.length, roles: as.length, requests }
  console.log(`${ways.length} routes × ${as.length} roles: ${requests} requests`)
  await served.close()
  expect(wrong).toEqual([])
})
