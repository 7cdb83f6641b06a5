import { writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { metAlleGevallen } from './testing/alle-gevallen.ts'
import { muteer } from './testing/mutatie.ts'
import { overleverlijst } from './testing/overleverlijst.ts'
import { zaad } from './testing/willekeurig.ts'

const huishoudens = Number(process.env.PROOF_HOUSEHOLDS ?? 300)
const waarnemingen = metAlleGevallen()

describe(`every change to the law (seed ${zaad})`, { timeout: 3_600_000 }, () => {
  test('cases catch at least 95 in a hundred of the changes that change an outcome', ({ task }) => {
    const cijfers = muteer(waarnemingen, { seed: zaad, hoeveel: Number.MAX_SAFE_INTEGER, huishoudens })
    task.meta.figures = cijfers
    writeFileSync(new URL('../docs/mutanten.md', import.meta.url), overleverlijst(cijfers))
    for (const { regel, soort, formule, reden } of cijfers.overlevers) {
      if (!reden.startsWith('verandert')) console.log(`${regel}: ${soort}: ${formule} (${reden})`)
    }
    expect(cijfers.gedood / (cijfers.mutanten - cijfers.zonderGevolg)).toBeGreaterThanOrEqual(0.95)
  })
})
