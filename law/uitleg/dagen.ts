import { daysAfter } from '../kernel/day.ts'
import { type Node, nodesBelow } from '../kernel/node.ts'
import type { Day } from '../kernel/unit.ts'
import type { Grens, Invoer } from '../uitkomst/soorten.ts'
import type { Voorziening } from '../uitkomst/voorziening.ts'
import { bedragBij, isGedekt } from './bedrag-bij.ts'
import { type Dagverandering, gevolgVan, zinBijDag, zinNietGedekteDag } from './verandering.ts'

interface Geval {
  readonly voorziening: Voorziening
  readonly invoer: Invoer
  readonly nu: Grens
}

const jaarVan = (dag: Day) => Number(dag.slice(0, 4))

/** Days on which an amount or a statute begins or ends, after a day. */
function dagenInDeWet(root: Node): readonly Day[] {
  return nodesBelow([root]).flatMap((node) => {
    if (node.op === 'series') return node.series.waarden.flatMap(({ vanaf, tot }) => [vanaf, tot])
    if (node.op === 'since') return [node.day]
    return node.op === 'rule' ? [node.rule.vindplaats.wet.gedekt.tot] : []
  })
}

/** Birthdays in the coming year, and the first day of the month after each, which some statutes look at. */
function verjaardagen({ peildatum, feiten }: Invoer): readonly Day[] {
  const jaren = [jaarVan(peildatum), jaarVan(peildatum) + 1]
  return feiten.flatMap(({ naam, waarde }) => {
    if (naam !== 'geboortedatum' || typeof waarde !== 'string') return []
    return jaren.flatMap((jaar) => {
      const dag = verjaardagIn(waarde, jaar)
      return [dag, eersteVanVolgendeMaand(dag)]
    })
  })
}

/** Someone born on 29 February turns a year older on 1 March in other years. */
function verjaardagIn(geboren: Day, jaar: number): Day {
  const schrikkel = (jaar % 4 === 0 && jaar % 100 !== 0) || jaar % 400 === 0
  return geboren.endsWith('-02-29') && !schrikkel ? `${jaar}-03-01` : `${jaar}${geboren.slice(4)}`
}

function eersteVanVolgendeMaand(dag: Day): Day {
  return `${daysAfter(`${dag.slice(0, 7)}-01`, 31).slice(0, 7)}-01`
}

const eenJaarLater = (dag: Day) => verjaardagIn(dag, jaarVan(dag) + 1)

/** The days within a year on which the outcome changes by itself, up to the first day that the sources do not cover. */
export function dagenWaaropHetVerandert({ voorziening, invoer, nu }: Geval): readonly Dagverandering[] {
  const tot = eenJaarLater(invoer.peildatum)
  const dagen = [...new Set([...dagenInDeWet(voorziening.bedrag.node), ...verjaardagen(invoer)])]
    .filter((dag) => invoer.peildatum < dag && dag <= tot)
    .toSorted()
  const gevonden: Dagverandering[] = []
  let daarvoor = nu
  for (const dag of dagen) {
    const gemeen = { soort: 'dag', voorziening: voorziening.code, dag, nu: daarvoor } as const
    if (!isGedekt(voorziening, dag)) {
      return [...gevonden, { ...gemeen, gevolg: 'niet-gedekt', zin: zinNietGedekteDag(voorziening, dag) }]
    }
    const dan = bedragBij(voorziening, { ...invoer, peildatum: dag })
    const gevolg = gevolgVan(daarvoor, dan)
    if (gevolg === undefined) continue
    gevonden.push({ ...gemeen, dan, gevolg, zin: zinBijDag(voorziening, dag, { gevolg, dan }) })
    daarvoor = dan
  }
  return gevonden
}
