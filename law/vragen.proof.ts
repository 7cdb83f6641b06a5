import { expect, test } from 'vitest'
import { percentiel, rondes } from './testing/vragen-bewijs.ts'
import { zaad } from './testing/willekeurig.ts'

/** A second each on a quiet machine. */
const aantal = Number(process.env.VRAGEN_RUNS ?? 1000)

/** How many are asked without groups as well: enough to see what a group saves. */
const zonderGroepen = Math.ceil(aantal / 10)

function meet(hoeveel: number, metGroepen: boolean) {
  const gemeten = rondes(hoeveel, metGroepen)
  const van = (getallen: readonly number[]) => [percentiel(getallen, 0.5), percentiel(getallen, 0.9)] as const
  const [gesteld, alles] = [van(gemeten.map((een) => een.gesteld.length)), van(gemeten.map((een) => een.alles))]
  const hoe = metGroepen ? 'with groups' : 'one fact at a time'
  console.log(
    `questions to ${hoeveel} households, ${hoe}: median ${gesteld[0]}, 90th percentile ${gesteld[1]}; a form with everything: median ${alles[0]}, 90th percentile ${alles[1]}`,
  )
  return { gesteld, alles }
}

test(`the fewest questions, over ${aantal} random households (seed ${zaad})`, { timeout: 3_600_000 }, () => {
  const { gesteld, alles } = meet(aantal, true)
  expect(gesteld[0]).toBeLessThan(alles[0] / 2)
  expect(gesteld[1]).toBeLessThan(alles[1])
  meet(zonderGroepen, false)
})
