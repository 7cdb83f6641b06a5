import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { grens11derde } from '../bedragen/vakantieaanspraak.ts'
import { findMissing } from '../kernel/coverage.ts'
import { Evaluation } from '../kernel/evaluate.ts'
import { explain } from '../kernel/explain.ts'
import { algemeneBijstand } from '../participatiewet/artikel-19.ts'
import { vrijlating } from '../participatiewet/artikel-31.ts'
import { bijstandsnorm } from '../participatiewet/normen.ts'
import { huishoudenVan } from '../uitkomst/huishouden.ts'
import { voorzieningen } from '../uitkomst/voorzieningen.ts'
import { bouw, type Gezin, geborenVoor, type Waarden, waardeVan } from './bouw.ts'
import { stappenDieNietKloppen } from './naloop.ts'
import { gezinnen } from './willekeurig.ts'
import { invoerenVoorAlles } from './willekeurig-lokaal.ts'

interface Rondes {
  readonly seed: number
  readonly numRuns: number
}

const bijstand = (gezin: Gezin) => waardeVan(algemeneBijstand, bouw(gezin))
const norm = (gezin: Gezin) => waardeVan(bijstandsnorm, bouw(gezin))

/** What more wage may cost at once: the disregard that ends with the right, and a raise by decision that ends with it. */
function eindigtMetHetRecht(gezin: Gezin): number {
  const wie = gezin.partner === undefined ? (['aanvrager'] as const) : (['aanvrager', 'partner'] as const)
  const vrij = wie.map((een) => waardeVan(vrijlating(een), bouw(gezin)))
  return vrij.reduce((som, een) => som + een, 0) + Math.max(0, Number(gezin.samen?.afstemmingOmstandigheden ?? 0))
}

/**
 * Regeling 11: holiday allowance that is paid apart counts at 8 percent of the wage. The third piece takes off 2,67 where
 * the second took off 20,77, and each piece is rounded by itself.
 */
function teltApartMee(laag: number, erbij: number): number {
  const derde = waardeVan(grens11derde, bouw({}))
  const sprong = laag < derde && laag + erbij >= derde ? 2_077 - 267 : 0
  return sprong + Math.ceil(0.08 * erbij) + 2
}

/** Properties of two amounts or of two people together. */
export function bewijsSamenhang(rondes: Rondes): void {
  describe('amounts together', () => {
    test('artikel 23 lid 3: the norm of spouses with one in an institution is the sum of what each has alone', () => {
      const mens = (min: number) =>
        fc.record({ geboortedatum: fc.integer({ min, max: 90 }).map(geborenVoor), geenBeroepOpOuders: fc.boolean() })
      const huisgenoten = fc.array(fc.constant<Waarden>({}), { maxLength: 4 })
      fc.assert(
        fc.property(mens(21), mens(18), huisgenoten, fc.boolean(), (binnen, thuis, medebewoners, omgekeerd) => {
          const [een, ander] = [{ ...binnen, inInrichting: true }, thuis]
          const paar = omgekeerd ? { aanvrager: ander, partner: een } : { aanvrager: een, partner: ander }
          expect(norm({ ...paar, medebewoners })).toBe(
            norm({ aanvrager: een }) + norm({ aanvrager: ander, medebewoners }),
          )
        }),
        rondes,
      )
    })

    test('more wage lowers wage and benefit together by no more than the named steps', () => {
      const loon = fc.integer({ min: 0, max: 250_000 })
      fc.assert(
        fc.property(gezinnen, loon, fc.integer({ min: 1, max: 20_000 }), fc.boolean(), (gezin, laag, erbij, apart) => {
          const met = (inkomenUitArbeid: number): Gezin => ({
            ...gezin,
            aanvrager: { ...gezin.aanvrager, inkomenUitArbeid, vakantietoeslagApart: apart },
          })
          const [eerst, dan] = [bijstand(met(laag)), bijstand(met(laag + erbij))]
          const stap = (dan > 0 ? 0 : eindigtMetHetRecht(met(laag))) + (apart ? teltApartMee(laag, erbij) : 0)
          expect(erbij + dan + stap).toBeGreaterThanOrEqual(eerst)
        }),
        rondes,
      )
    })
  })

  describe('every provision of the register', () => {
    test('every step of the explanation follows from its parts, up to the amount', () => {
      fc.assert(
        fc.property(invoerenVoorAlles, (invoer) => {
          const evaluation = new Evaluation(huishoudenVan(invoer), invoer.peildatum)
          for (const { bedrag, bijkomend } of voorzieningen) {
            for (const een of [bedrag, ...bijkomend.map((ander) => ander.bedrag)]) {
              if (findMissing([een.node], invoer.peildatum).length > 0) continue
              const uitleg = explain(een.node, evaluation)
              expect(stappenDieNietKloppen(uitleg)).toEqual([])
              expect(Number(uitleg.waarde.onder) / uitleg.waarde.noemer).toBe(waardeVan(een, invoer))
            }
          }
        }),
        // All of the register each time: a third of the rounds says as much.
        { ...rondes, numRuns: Math.ceil(rondes.numRuns / 3) },
      )
    })
  })
}
