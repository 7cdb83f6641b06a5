import { once } from 'node:events'
import { createServer } from 'node:net'

/** A port that someone else holds: one sentence with the way out. */
export class PortTaken extends Error {}

/**
 * The port to listen on: the one that is asked, or a free one for 0. Asked before anything starts, so that a taken port
 * is said at once. Throws PortTaken.
 */
export async function claimPort(host: string, port: number): Promise<number> {
  const server = createServer()
  try {
    server.listen(port, host)
    await once(server, 'listening')
    const address = server.address()
    return typeof address === 'object' && address !== null ? address.port : port
  } catch {
    throw new PortTaken(
      `Port ${port} is taken. Close the program that uses it, or start on another: PORT=${port + 1} npm start`,
    )
  } finally {
    server.close()
  }
}
