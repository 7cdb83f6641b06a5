/**
 * Whole numbers without rounding error: a JavaScript number up to 2^53 - 1, a bigint beyond.
 * Every function returns the smallest form that is exact.
 */
export type Whole = number | bigint

const largestSafe = BigInt(Number.MAX_SAFE_INTEGER)

function settle(value: bigint): Whole {
  return value <= largestSafe && value >= -largestSafe ? Number(value) : value
}

export function add(left: Whole, right: Whole): Whole {
  if (typeof left === 'number' && typeof right === 'number') {
    const sum = left + right
    if (Number.isSafeInteger(sum)) return sum
  }
  return settle(BigInt(left) + BigInt(right))
}

export function subtract(left: Whole, right: Whole): Whole {
  return add(left, negate(right))
}

export function negate(value: Whole): Whole {
  if (typeof value === 'bigint') return -value
  return value === 0 ? 0 : -value
}

export function multiply(left: Whole, right: Whole): Whole {
  if (typeof left === 'number' && typeof right === 'number') {
    const product = left * right
    if (Number.isSafeInteger(product)) return product === 0 ? 0 : product
  }
  return settle(BigInt(left) * BigInt(right))
}

/** Rounds towards minus infinity. The divisor is positive. */
export function floorDivide(value: Whole, divisor: Whole): Whole {
  if (typeof value === 'number' && typeof divisor === 'number') {
    const quotient = Math.floor(value / divisor)
    return quotient === 0 ? 0 : quotient
  }
  const dividend = BigInt(value)
  const by = BigInt(divisor)
  const quotient = dividend / by
  return settle(dividend % by < 0n ? quotient - 1n : quotient)
}

export function smallest(left: Whole, right: Whole): Whole {
  return left <= right ? left : right
}

export function largest(left: Whole, right: Whole): Whole {
  return left >= right ? left : right
}

/** Least common multiple of two denominators known at compile time. */
export function commonDenominator(left: number, right: number): number {
  let [a, b] = [left, right]
  while (b !== 0) [a, b] = [b, a % b]
  return (left / a) * right
}
