import { fileURLToPath } from 'node:url'
import type { Doors } from '../../doors.ts'
import type { GemeenteId } from '../../shared/ids.ts'
import type { Drafts } from './draft-cookie.ts'
import type { ServerOptions } from './server.ts'
import { type HttpSettings, usualLimits } from './settings.ts'

/** Keeps nothing that was typed: for tests that are not about that. */
export const noDrafts: Drafts = {
  keep: async () => undefined,
  read: async () => undefined,
  drop: async () => undefined,
}

/** Options of a server for tests: the built screens, no rooms, the usual limits; what a test changes goes over it. */
export function testServer(changed: Partial<HttpSettings> = {}): ServerOptions {
  return {
    doors: {} as Doors,
    settings: {
      baseUrl: 'http://127.0.0.1',
      gemeente: { id: 'GM9901' as GemeenteId, naam: 'Wilgenbroek', telefoon: '0900 55 01' },
      buildDirectory: fileURLToPath(new URL('../../../build', import.meta.url)),
      proxies: [],
      limits: usualLimits,
      ...changed,
    },
    shell: { signedInAs: async () => undefined, demo: async () => undefined, drafts: noDrafts },
  }
}
