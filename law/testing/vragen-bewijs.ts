import fc from 'fast-check'
import { expect } from 'vitest'
import { bereken } from '../uitkomst/bereken.ts'
import type { Invoer, Uitkomst } from '../uitkomst/soorten.ts'
import { type Ronde, vraagRonde } from './vraagronde.ts'
import { invoeren, zaad } from './willekeurig.ts'

type Gedekt = Exclude<Uitkomst, { uitkomst: 'niet-gedekt' }>

const gedekt = (invoer: Invoer): readonly Gedekt[] =>
  bereken(invoer).filter((een): een is Gedekt => een.uitkomst !== 'niet-gedekt')

const grenzen = (een: Gedekt): readonly [number, number] =>
  'bedragInCenten' in een ? [een.bedragInCenten, een.bedragInCenten] : [een.onderInCenten, een.bovenInCenten]

/** What was asked is enough: each provision is decided as with everything known, or waits for a judgement. */
export function verwachtGenoeg(huishouden: Invoer, { gesteld, einde, alles }: Ronde): void {
  const sleutels = gesteld.map(({ sleutel }) => sleutel)
  expect(new Set(sleutels).size).toBe(sleutels.length)
  expect(gesteld.length).toBeLessThan(alles)
  const volledig = new Map(gedekt(huishouden).map((een) => [een.voorziening, een]))
  for (const een of gedekt(einde)) {
    const heel = volledig.get(een.voorziening)
    if (heel === undefined) continue
    expect(een.ontbreekt.filter(({ aard }) => aard === 'gegeven')).toEqual([])
    const [[laag, hoog], [echtLaag, echtHoog]] = [grenzen(een), grenzen(heel)]
    expect(laag).toBeLessThanOrEqual(echtLaag)
    expect(hoog).toBeGreaterThanOrEqual(echtHoog)
  }
}

/** So many random households, each asked question by question until nothing is left to ask. */
export function rondes(aantal: number, metGroepen = true): readonly Ronde[] {
  return fc.sample(invoeren, { seed: zaad, numRuns: aantal }).map((huishouden) => {
    const ronde = vraagRonde(huishouden, metGroepen)
    verwachtGenoeg(huishouden, ronde)
    return ronde
  })
}

/** The value below which a part of the numbers lies: 0,5 is the median. */
export function percentiel(getallen: readonly number[], deel: number): number {
  const gesorteerd = getallen.toSorted((a, b) => a - b)
  return gesorteerd[Math.min(gesorteerd.length - 1, Math.floor(deel * gesorteerd.length))] ?? 0
}
