import type { Text } from './locale.ts'

/** 403 purpose, 404 not here (or not for you), 409 lost race, 422 lawful no, 428 version missing, 429 too often. */
export type RefusedStatus = 403 | 404 | 409 | 422 | 428 | 429

/**
 * A lawful "no": a value, not an exception. `grond` is the article or the house rule that refuses; `text` says what is
 * the matter and `todo` what to do about it, in plain words; `field` names the field of a form it belongs to.
 */
export type Refused = {
  readonly refused: true
  readonly code: string
  readonly status: RefusedStatus
  readonly grond: string
  readonly text: Text
  readonly todo: Text
  readonly field?: string
}

/** What a command gives: its result, or the reason why not. */
export type Outcome<T> = T | Refused

/** What a room says about its constraints: by the name of the constraint, everything but the code. */
export type Refusals = Readonly<Record<string, Omit<Refused, 'refused' | 'code'>>>

/** What a page that explains a no must know; the status may also be one of a request that failed. */
export type Explained = Pick<Refused, 'grond' | 'text' | 'todo'> & { readonly status: number }

/** A refusal from its parts. */
export function refuse(parts: Omit<Refused, 'refused'>): Refused {
  return { refused: true, ...parts }
}

/** Whether an outcome is a refusal. */
export function isRefused(outcome: unknown): outcome is Refused {
  return typeof outcome === 'object' && outcome !== null && 'refused' in outcome && outcome.refused === true
}
