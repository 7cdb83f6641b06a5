import { describe, expect, test } from 'vitest'
import { bouw, geborenVoor } from '../testing/bouw.ts'
import { vraagRonde } from '../testing/vraagronde.ts'
import { percentiel, rondes, verwachtGenoeg } from '../testing/vragen-bewijs.ts'
import { rondes as steekproef, zaad } from '../testing/willekeurig.ts'
import type { Invoer } from './soorten.ts'
import { beantwoord, volgendeVraag } from './volgende-vraag.ts'
import { vragen } from './vragen.ts'

const bron = { herkomst: 'opgegeven', dag: '2026-10-05' }
const leeg = (invoer: Invoer): Invoer => ({ ...invoer, feiten: [] })

describe('question by question', { timeout: 120_000 }, () => {
  const aantal = Math.min(steekproef, 10)
  test(`${aantal} random households (seed ${zaad}): it ends, decides like everything known, and asks less than half`, () => {
    const gemeten = rondes(aantal)
    const gesteld = percentiel(
      gemeten.map((een) => een.gesteld.length),
      0.5,
    )
    const alles = percentiel(
      gemeten.map((een) => een.alles),
      0.5,
    )
    expect(gesteld).toBeLessThan(alles / 2)
  }, 400_000)

  test('each question matters at the moment it is asked', () => {
    const huishouden = bouw({ partner: {}, kinderen: [{}], aanvrager: { inkomenUitArbeid: 45_000 } })
    let invoer = leeg(huishouden)
    for (const vraag of vraagRonde(huishouden).gesteld) {
      const open = vragen(invoer).map(({ naam, persoon }) => `${persoon ?? ''}/${naam}`)
      const feiten = vraag.soort === 'groep' ? vraag.feiten : [vraag.feit]
      for (const { naam, persoon } of feiten) expect(open).toContain(`${persoon ?? ''}/${naam}`)
      const [eerste] = feiten
      const waarde = huishouden.feiten.find(
        (een) => een.naam === eerste?.naam && een.persoon === eerste.persoon,
      )?.waarde
      invoer = beantwoord(invoer, vraag, { ...bron, waarde: waarde ?? null })
    }
    verwachtGenoeg(huishouden, vraagRonde(huishouden))
  })

  test('"I do not know" is accepted: nothing is asked twice, and it still ends', () => {
    let invoer = leeg(bouw({}))
    const gesteld = new Set<string>()
    const los: string[] = []
    for (let vraag = volgendeVraag(invoer, los); vraag !== undefined; vraag = volgendeVraag(invoer, los)) {
      expect(gesteld.has(vraag.sleutel)).toBe(false)
      gesteld.add(vraag.sleutel)
      if (vraag.soort === 'groep') los.push(vraag.sleutel)
      invoer = beantwoord(invoer, vraag, { ...bron, waarde: null })
    }
    expect(gesteld.size).toBeGreaterThan(15)
  })

  test('a judgement is never asked of a resident', () => {
    const { gesteld, einde } = vraagRonde(bouw({ aanvrager: { geboortedatum: geborenVoor(19) } }))
    const namen = gesteld.flatMap((vraag) => (vraag.soort === 'groep' ? vraag.feiten : [vraag.feit]))
    expect(namen.every(({ aard }) => aard === 'gegeven')).toBe(true)
    expect(vragen(einde).some(({ aard }) => aard === 'oordeel')).toBe(true)
  })

  test('one "no" answers what is seldom so; a "yes" asks each on its own', () => {
    const gewoon = vraagRonde(bouw({}))
    expect(gewoon.gesteld.filter(({ soort }) => soort === 'groep')).toHaveLength(1)
    expect(gewoon.einde.feiten).toContainEqual({
      ...bron,
      dag: '2026-01-02',
      naam: 'uitreiziger',
      persoon: 'a',
      waarde: false,
    })
    const vast = vraagRonde(bouw({ aanvrager: { vervultDienstplicht: true } }))
    expect(vast.gesteld.map(({ sleutel }) => sleutel)).toContain('a/vervultDienstplicht')
  })

  test('someone with an income far above the norm is asked little', () => {
    const rijk = bouw({ aanvrager: { andereInkomsten: 900_000, toetsingsinkomen: 12_000_000 } })
    expect(vraagRonde(rijk).gesteld.length).toBeLessThan(vraagRonde(bouw({})).gesteld.length)
  })
})
