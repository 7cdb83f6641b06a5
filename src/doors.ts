import type { House } from './platform/db/house.ts'
import type { Refusals } from './shared/refused.ts'

/** The house and the doors of the rooms, as main.ts hands them to loaders, actions and routes. */
export type Doors = {
  readonly house: House
  /** What the rooms and the platform refuse, by name: for the page that explains it. */
  readonly refusals: Refusals
  readonly household: typeof import('./rooms/household/index.ts')
  readonly income: typeof import('./rooms/income/index.ts')
  readonly intake: typeof import('./rooms/intake/index.ts')
  readonly plan: typeof import('./rooms/plan/index.ts')
  readonly privacy: typeof import('./rooms/privacy/index.ts')
  readonly regie: typeof import('./rooms/regie/index.ts')
  readonly regions: typeof import('./rooms/regions/index.ts')
}
