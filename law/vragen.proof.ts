import { expect, test } from 'vitest'
import { percentiel, rondes } from './testing/vragen-bewijs.ts'
import { zaad } from './testing/willekeurig.ts'

const aantal = Number(process.env.PROOF_RUNS ?? 1000)

test(`the fewest questions, over ${aantal} random households (seed ${zaad})`, { timeout: 3_600_000 }, () => {
  const gemeten = [true, false].map((metGroepen) => {
    const ronde = rondes(aantal, metGroepen)
    const gesteld = ronde.map((een) => een.gesteld.length)
    return { metGroepen, mediaan: percentiel(gesteld, 0.5), negentig: percentiel(gesteld, 0.9), ronde }
  })
  const alles = gemeten[0]?.ronde.map((een) => een.alles) ?? []
  const [mediaanAlles, negentigAlles] = [percentiel(alles, 0.5), percentiel(alles, 0.9)]
  for (const { metGroepen, mediaan, negentig } of gemeten) {
    console.log(
      `questions ${metGroepen ? 'with' : 'without'} groups: median ${mediaan}, 90th percentile ${negentig}; everything: median ${mediaanAlles}, 90th percentile ${negentigAlles}`,
    )
  }
  const [groepen] = gemeten
  expect(groepen?.mediaan).toBeLessThan(mediaanAlles / 2)
  expect(groepen?.negentig).toBeLessThan(negentigAlles)
})
