import { randomBytes, randomUUID } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify'
import pg from 'pg'
import { loadDemo } from '../../src/demo/load.ts'
import { makeApp, openDoors } from '../../src/main.ts'
import { setSignInKey } from '../../src/platform/access/sign-in-key.ts'
import { startDemoClock } from '../../src/platform/clock/clock.ts'
import { openPool } from '../../src/platform/db/pool.ts'
import { testVault } from '../../src/platform/vault/testing.ts'
import { makeCodesWith } from '../../src/rooms/intake/index.ts'
import { newId, toGemeenteId } from '../../src/shared/ids.ts'
import { type Actor, fillElsewhere, findActors } from './actors.ts'
import { freshDatabase } from './database.ts'

/** The address that the served house believes it has. */
export const ours = 'http://wilgenbroek.test'

/** The application as main.ts composes it, on a database with the demo and a second town that has people too. */
export type Served = {
  readonly app: FastifyInstance
  readonly owner: pg.Client
  readonly actors: readonly Actor[]
  /** One request; each comes from an address of its own, so that the limits on rate stand in nobody's way. */
  ask(request: Asked): Promise<LightMyRequestResponse>
  close(): Promise<void>
}

/** What is asked, and by whom. A post comes from our own pages unless its headers say otherwise. */
export type Asked = {
  readonly url: string
  readonly method?: 'GET' | 'HEAD' | 'POST'
  readonly as?: Actor | undefined
  readonly headers?: Record<string, string>
  readonly payload?: InjectOptions['payload']
}

const buildDirectory = fileURLToPath(new URL('../../build', import.meta.url))

/** Starts it; nothing listens, requests are put in. */
export async function serveHouse(): Promise<Served> {
  const database = await freshDatabase()
  const key = randomBytes(32)
  await setSignInKey(database.owner, key)
  makeCodesWith(key)
  await startDemoClock(database.owner)
  const pool = openPool(database.app)
  const doors = openDoors(pool, testVault)
  await loadDemo({ owner: database.owner, doors })
  const owner = new pg.Client(database.owner)
  await owner.connect()
  const gemeente = toGemeenteId('GM9901')
  if (!gemeente) throw new Error('GM9901 is a code')
  const config = {
    gemeente,
    buildDirectory,
    proxies: [],
    demo: true,
    logLevel: process.env.LOG_LEVEL ?? 'silent',
    apiEmail: 'api@wilgenbroek.invalid',
  }
  const app = await makeApp({ config, pool, key, doors, baseUrl: ours, owner: database.owner })
  await app.ready()
  const ask = asking(app)
  await fillElsewhere(owner, ask)
  return {
    app,
    owner,
    actors: await findActors(owner, ask),
    ask,
    close: async () => {
      await app.close()
      await doors.house.close()
      await owner.end()
      await database.drop()
    },
  }
}

function asking(app: FastifyInstance): Served['ask'] {
  let turn = 0
  return async ({ url, method = 'GET', as, headers = {}, payload }) => {
    turn += 1
    const sent = method === 'POST' ? { origin: ours, 'idempotency-key': newId() } : {}
    return app.inject({
      url,
      method,
      remoteAddress: `10.${(turn >> 16) & 255}.${(turn >> 8) & 255}.${turn & 255}`,
      headers: { ...sent, ...(as?.cookie ? { cookie: as.cookie } : {}), ...headers },
      ...(payload === undefined ? {} : { payload }),
    })
  }
}

/** An id that nothing has. */
export function nobody(): string {
  return randomUUID()
}
