import { isRefused, type Outcome } from '../shared/refused.ts'

/** The result of a step of the demo; a refusal here is a fault in the demo. */
export function done<T>(outcome: Outcome<T>): T {
  if (isRefused(outcome)) throw new Error(`the demo was refused: ${outcome.code}`)
  return outcome
}

/** What must be there in the demo. */
export function need<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('something of the demo is missing')
  return value
}
