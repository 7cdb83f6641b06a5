import { findLive } from '../../src/platform/db/embedded/postmaster.ts'
import { startEmbedded } from '../../src/platform/db/embedded/start.ts'

// A process of its own that uses the embedded PostgreSQL of the folder in its argument until it is told to stop.
const server = await startEmbedded({ dataDir: process.argv[2] ?? '', fast: true })
process.on('SIGINT', async () => {
  await server.stop()
  process.exit(0)
})
console.log(findLive(server.folder)?.pid)
setInterval(() => undefined, 1000)
