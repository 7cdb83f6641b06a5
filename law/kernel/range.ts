import type { Whole } from './whole.ts'

/**
 * What is known of a value: it lies between `low` and `high` (over the node's denominator; yes is 1, no is 0).
 * Equal ends mean an exact value.
 */
export interface Range {
  readonly low: Whole
  readonly high: Whole
}

export const yes: Range = { low: 1, high: 1 }
export const no: Range = { low: 0, high: 0 }
export const yesOrNo: Range = { low: 0, high: 1 }

export function exactly(value: Whole): Range {
  return { low: value, high: value }
}

export function isExact(range: Range): boolean {
  return range.low === range.high
}

export function isTrue(range: Range): boolean {
  return range.low === 1
}

export function isFalse(range: Range): boolean {
  return range.high === 0
}
