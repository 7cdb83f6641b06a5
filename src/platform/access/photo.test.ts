import cookie from '@fastify/cookie'
import fastify, { type FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { residentCaller } from '../../../tests/harness/town.ts'
import { type Intake, openIntake } from '../../rooms/intake/testing.ts'
import { done } from '../../rooms/regie/testing.ts'
import { servePhotos } from './photo.routes.ts'

let intake: Intake
let app: FastifyInstance
const png = Buffer.from('89504e470d0a1a0a', 'hex')

beforeAll(async () => {
  intake = await openIntake()
  for (const { id } of [intake.here.balie, intake.here.privacy])
    await intake.owner.query("insert into access.photo values ($1, $2, 'image/png', $3)", [
      intake.here.gemeente,
      id,
      png,
    ])
  app = fastify()
  await app.register(cookie)
  await app.register((scope) => servePhotos(scope, { house: intake.house, baseUrl: 'http://wilgenbroek.test' }))
})
afterAll(async () => {
  await app.close()
  await intake.close()
})

const get = (of: { id: string }, cookies: Record<string, string> = {}) => app.inject({ url: `/foto/${of.id}`, cookies })

test('a photo is not for whoever asks: without a session or a code there is none', async () => {
  expect((await get(intake.here.balie)).statusCode).toBe(404)
  expect((await get(intake.here.balie, { draad: 'guessed', code: 'GUESSED' })).statusCode).toBe(404)
})

test('a code and an account show the face of who answers, and of no other colleague', async () => {
  const { code, outcome } = await intake.ask()
  const caller = await residentCaller(intake.db.owner, intake.here.gemeente, done(outcome).person)
  const token = caller.kind === 'session' ? caller.token : ''
  for (const cookies of [{ code }, { draad: token }]) {
    const seen = await get(intake.here.balie, cookies)
    expect(seen.statusCode).toBe(200)
    expect(seen.rawPayload).toEqual(png)
    expect(seen.headers).toMatchObject({ 'cache-control': 'private, max-age=3600', vary: 'cookie' })
    expect((await get(intake.here.privacy, cookies)).statusCode).toBe(404)
  }
})

test('a session that is over leaves the code to decide', async () => {
  const { code } = await intake.ask()
  expect((await get(intake.here.balie, { draad: 'over', code })).statusCode).toBe(200)
})

test('colleagues see each other, and nobody of another town', async () => {
  expect((await get(intake.here.balie, { draad: intake.here.lead.token })).statusCode).toBe(200)
  expect((await get(intake.here.balie, { draad: intake.there.lead.token })).statusCode).toBe(404)
})
