import { describe } from 'vitest'
import { bewijsEigenschappen } from './testing/eigenschappen.ts'
import { bewijsSamenhang } from './testing/eigenschappen-samen.ts'
import { rondes, zaad } from './testing/willekeurig.ts'

describe(`properties of the law (seed ${zaad}, ${rondes} rounds)`, { timeout: 120_000 }, () => {
  bewijsEigenschappen({ seed: zaad, numRuns: rondes })
  bewijsSamenhang({ seed: zaad, numRuns: rondes })
})
