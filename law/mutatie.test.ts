import { describe, expect, test } from 'vitest'
import { metAlleGevallen } from './testing/alle-gevallen.ts'
import { muteer } from './testing/mutatie.ts'
import { zaad } from './testing/willekeurig.ts'

const hoeveel = Number(process.env.PROOF_MUTANTS ?? 200)
const waarnemingen = metAlleGevallen()

// A draw of so few says little to the percent: the whole, at 95 in a hundred, is law/mutatie.proof.ts.
describe(`a draw of changes to the law (seed ${zaad}, ${hoeveel} mutants)`, { timeout: 120_000 }, () => {
  test('cases catch the changes that change an outcome, at least 85 in a hundred of this draw', ({ task }) => {
    const cijfers = muteer(waarnemingen, { seed: zaad, hoeveel, huishoudens: 10 })
    task.meta.figures = cijfers
    expect(cijfers.gedood / (cijfers.mutanten - cijfers.zonderGevolg)).toBeGreaterThanOrEqual(0.85)
  })
})
