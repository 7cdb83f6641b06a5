import { AsyncLocalStorage } from 'node:async_hooks'
import { randomBytes } from 'node:crypto'

const traces = new AsyncLocalStorage<string>()

/** Runs work under a W3C trace id, so that log rows, events and request logs of one handling belong together. */
export function withTrace<T>(trace: string, work: () => T): T {
  return traces.run(trace, work)
}

/** The trace id of this handling, or null outside one. */
export function currentTrace(): string | null {
  return traces.getStore() ?? null
}

/** A new trace id (16 random bytes), or the one in a `traceparent` header when that is well-formed. */
export function newTrace(traceparent?: string): string {
  const given = /^00-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}$/.exec(traceparent ?? '')?.[1]
  return given ?? randomBytes(16).toString('hex')
}
