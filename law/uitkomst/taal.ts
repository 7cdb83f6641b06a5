import type { Text } from '../kernel/unit.ts'

export type Taal = keyof Text

export function inBeideTalen(schrijf: (taal: Taal) => string): Text {
  return { nl: schrijf('nl'), en: schrijf('en') }
}
