import { afterAll, beforeAll, expect, test } from 'vitest'
import { readDocument } from '../harness/api-fuzz.ts'
import { fuzzForms } from '../harness/form-fuzz.ts'
import { fuzzApi } from '../harness/fuzzing.ts'
import { type Served, serveHouse } from '../harness/served.ts'

const seed = Number(process.env.SEED ?? Math.floor(performance.timeOrigin) % 2_000_000_000)
const wanted = 100_000
let served: Served
beforeAll(async () => {
  served = await serveHouse()
})
afterAll(() => served.close())

test('a hundred thousand requests to the API: no fault of ours, no error that shows anything of inside', async ({
  task,
}) => {
  const { operations } = await readDocument(served)
  const perOperation = Math.ceil(wanted / operations.length)
  const { requests, statuses, wrong } = await fuzzApi(served, { seed, perOperation })
  console.log(`API, seed ${seed}: ${requests} requests to ${operations.length} operations`, statuses)
  task.meta.figures = { seed, requests, operations: operations.length, statuses }
  expect(wrong).toEqual([])
  expect(requests).toBeGreaterThanOrEqual(wanted)
})

test('every form of every page, forty times bent', async ({ task }) => {
  const { forms, requests, statuses, wrong } = await fuzzForms(served, { seed, perForm: 40 })
  console.log(`Forms, seed ${seed}: ${requests} requests to ${forms} forms`, statuses)
  task.meta.figures = { seed, requests, forms, statuses }
  expect(wrong).toEqual([])
})
