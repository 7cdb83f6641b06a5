/// <reference types="vite/client" />
import { afterAll, beforeAll, describe } from 'vitest'
import { begin, houOp, type Waarneming } from './waarneming.ts'

/** The tests of the articles and the cases of the sources: what asks the law for a value, and judges it. */
const bestanden = import.meta.glob([
  '../*/**/*.test.ts',
  '!../**/{bronnen,*eigenschappen}*.test.ts',
  '!../{cli,kernel,uitkomst,uitleg,vragen,leespagina,bewijs,dagen,testing,dist,node_modules}/**',
])

/** Runs every case once more, keeping what each asks of the law. */
export function metAlleGevallen(): readonly Waarneming[] {
  const waarnemingen: Waarneming[] = []
  describe('the cases, noted for the mutants', async () => {
    beforeAll(() => {
      begin(waarnemingen)
    })
    afterAll(houOp)
    for (const laad of Object.values(bestanden)) await laad()
  })
  return waarnemingen
}
