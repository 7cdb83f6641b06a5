import { describe } from 'vitest'
import { bewijsEigenschappen } from './testing/eigenschappen.ts'
import { bewijsSamenhang } from './testing/eigenschappen-samen.ts'
import { zaad } from './testing/willekeurig.ts'

const rondes = Number(process.env.PROOF_RUNS ?? 5000)

describe(`properties of the law at large (seed ${zaad}, ${rondes} rounds)`, { timeout: 3_600_000 }, () => {
  bewijsEigenschappen({ seed: zaad, numRuns: rondes })
  bewijsSamenhang({ seed: zaad, numRuns: rondes })
})
