import type { House } from './platform/db/house.ts'
import type { Explained } from './shared/refused.ts'

/** The house and the doors of the rooms, as main.ts hands them to loaders, actions and routes. */
export type Doors = {
  readonly house: House
  /** What the rooms and the platform refuse, and what a request can fail on, by name: for the page that explains it. */
  readonly refusals: Readonly<Record<string, Explained>>
  /** What is sent along with a question. */
  readonly files: typeof import('./platform/files/index.ts')
  readonly beheer: typeof import('./rooms/beheer/index.ts')
  readonly household: typeof import('./rooms/household/index.ts')
  readonly income: typeof import('./rooms/income/index.ts')
  readonly inzage: typeof import('./rooms/inzage/index.ts')
  readonly intake: typeof import('./rooms/intake/index.ts')
  readonly plan: typeof import('./rooms/plan/index.ts')
  readonly privacy: typeof import('./rooms/privacy/index.ts')
  readonly reckoning: typeof import('./rooms/reckoning/index.ts')
  readonly regie: typeof import('./rooms/regie/index.ts')
  readonly regions: typeof import('./rooms/regions/index.ts')
}
