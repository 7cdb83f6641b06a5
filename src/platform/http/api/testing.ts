import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify'
import pg from 'pg'
import { type FreshDatabase, freshDatabase } from '../../../../tests/harness/database.ts'
import { makeTowns, type Town } from '../../../../tests/harness/town.ts'
import * as beheer from '../../../rooms/beheer/index.ts'
import * as household from '../../../rooms/household/index.ts'
import * as income from '../../../rooms/income/index.ts'
import * as intake from '../../../rooms/intake/index.ts'
import * as inzage from '../../../rooms/inzage/index.ts'
import * as plan from '../../../rooms/plan/index.ts'
import * as privacy from '../../../rooms/privacy/index.ts'
import * as reckoning from '../../../rooms/reckoning/index.ts'
import * as regie from '../../../rooms/regie/index.ts'
import * as regions from '../../../rooms/regions/index.ts'
import { newId } from '../../../shared/ids.ts'
import type { Refusals } from '../../../shared/refused.ts'
import { openHouse } from '../../db/house.ts'
import { openPool } from '../../db/pool.ts'
import { refusals } from '../../db/refused.ts'
import * as files from '../../files/index.ts'
import { testVault } from '../../vault/testing.ts'
import { callerOf } from '../facts.ts'
import { explainedFaults } from '../faults.ts'
import { buildServer } from '../server.ts'
import { type Limits, usualLimits } from '../settings.ts'
import { testServer } from '../testing.ts'
import { openApi } from './api.ts'
import type { ApiRoute } from './route.ts'

const rooms = { beheer, household, income, inzage, intake, plan, privacy, reckoning, regie, regions }
const routes = [...intake.api, ...household.api, ...income.api, ...plan.api, ...privacy.api, ...inzage.api]

/** The whole server with all rooms on a fresh database with two towns. */
export type ApiServer = {
  readonly app: FastifyInstance
  readonly database: FreshDatabase
  readonly here: Town
  readonly there: Town
  readonly owner: pg.Client
  /** A GET, as the holder of a session or as anyone. */
  get(path: string, token?: string): Promise<LightMyRequestResponse>
  /** A POST from our own site with a key of its own; `headers` go over it. */
  post(path: string, payload: object, options?: PostOptions): Promise<LightMyRequestResponse>
  close(): Promise<void>
}

/** The headers that have a value. */
function given(headers: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  )
}

type PostOptions = { readonly token?: string; readonly headers?: InjectOptions['headers'] }

/** Starts it. `more` are routes of a test; `limits` go over the usual ones, widened so that tests are not in the way. */
export async function startApi(more: readonly ApiRoute[] = [], limits: Partial<Limits> = {}): Promise<ApiServer> {
  const database = await freshDatabase()
  const [here, there] = await makeTowns(database.owner)
  const owner = new pg.Client(database.owner)
  await owner.connect()
  const baseUrl = 'http://wilgenbroek.test'
  const server = testServer({ baseUrl, limits: { ...usualLimits, guess: 1000, send: 10_000, ...limits } })
  const all: Refusals = Object.assign({}, refusals, files.refusals, ...Object.values(rooms).map((r) => r.refusals))
  const house = openHouse(openPool(database.app), all, testVault)
  const api = openApi({
    house,
    settings: server.settings,
    routes: [...routes, ...more],
    email: 'api@wilgenbroek.invalid',
  })
  const app = await buildServer({
    ...server,
    doors: { house, refusals: { ...explainedFaults, ...all }, files, ...rooms },
    api,
    routes: [
      (scope) => files.serveDownloads(scope, { house, callerOf: (request) => callerOf(request, server.settings) }),
    ],
  })
  const cookie = (token: string | undefined) => (token === undefined ? {} : { cookie: `draad=${token}` })
  return {
    app,
    database,
    here,
    there,
    owner,
    get: (path, token) => app.inject({ url: `/api/v1${path}`, headers: cookie(token) }),
    post: (path, payload, { token, headers } = {}) =>
      app.inject({
        method: 'POST',
        url: `/api/v1${path}`,
        payload,
        headers: given({ origin: baseUrl, 'idempotency-key': newId(), ...cookie(token), ...headers }),
      }),
    close: async () => {
      await app.close()
      await house.close()
      await owner.end()
      await database.drop()
    },
  }
}
