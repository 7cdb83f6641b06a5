import type { ClientConfig } from 'pg'
import type { Config } from '../config/config.ts'
import { removeEmbedded } from './embedded/reset.ts'
import { startEmbedded } from './embedded/start.ts'

/** The database of this run: a login for each role, and its end. */
export type Store = {
  readonly app: ClientConfig
  readonly worker: ClientConfig
  /** May make roles and schemas: for migrations and the demo only. */
  readonly owner: ClientConfig
  stop(): Promise<void>
}

/** Opens the database that the configuration names: one elsewhere, or the embedded one, afresh when that is asked. */
export async function openStore(config: Config, say: (line: string) => void): Promise<Store> {
  if (config.database) {
    const { app, worker, owner } = config.database
    return {
      app: { connectionString: app },
      worker: { connectionString: worker },
      owner: { connectionString: owner },
      stop: async () => undefined,
    }
  }
  if (config.reset) await removeEmbedded(config.dataDir)
  const embedded = await startEmbedded({ dataDir: config.dataDir, preferNpm: config.preferNpm, say })
  say(
    `PostgreSQL ${embedded.version} is running (${embedded.kind === 'npm' ? 'the one from npm' : 'the one of this machine'}).`,
  )
  return {
    app: embedded.login('rd_app'),
    worker: embedded.login('rd_worker'),
    owner: embedded.superuser,
    stop: () => embedded.stop(),
  }
}
