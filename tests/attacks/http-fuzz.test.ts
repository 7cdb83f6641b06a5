import { afterAll, beforeAll, expect, test } from 'vitest'
import { fuzzForms } from '../harness/form-fuzz.ts'
import { fuzzApi } from '../harness/fuzzing.ts'
import { type Served, serveHouse } from '../harness/served.ts'

const seed = Number(process.env.SEED ?? 20_261_005)
let served: Served
beforeAll(async () => {
  served = await serveHouse()
})
afterAll(() => served.close())

test('whatever is sent to an operation of the API, an error is a problem document that shows nothing of inside', async () => {
  const { requests, statuses, wrong } = await fuzzApi(served, { seed, perOperation: 30 })
  console.log(`API, seed ${seed}: ${requests} requests`, statuses)
  expect(wrong).toEqual([])
  expect(requests).toBeGreaterThan(500)
})

test('whatever is sent with a form of a page, nothing breaks and no error shows anything of inside', async () => {
  const { forms, requests, statuses, wrong } = await fuzzForms(served, { seed, perForm: 1 })
  console.log(`Forms, seed ${seed}: ${requests} requests to ${forms} forms`, statuses)
  expect(wrong).toEqual([])
  expect(forms).toBeGreaterThan(50)
})
