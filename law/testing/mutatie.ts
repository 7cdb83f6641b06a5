import fc from 'fast-check'
import { findMissing } from '../kernel/coverage.ts'
import type { Above } from '../kernel/dependence.ts'
import { Evaluation } from '../kernel/evaluate.ts'
import { formulaOf } from '../kernel/formula.ts'
import { type Node, nodesBelow } from '../kernel/node.ts'
import type { Range } from '../kernel/range.ts'
import { huishoudenVan } from '../uitkomst/huishouden.ts'
import type { Invoer } from '../uitkomst/soorten.ts'
import type { Voorziening } from '../uitkomst/voorziening.ts'
import { voorzieningen } from '../uitkomst/voorzieningen.ts'
import { type Mutant, mutantenVan } from './mutanten.ts'
import { Verband, vervang } from './vervang.ts'
import type { Waarneming } from './waarneming.ts'
import { invoerenVoorAlles } from './willekeurig-lokaal.ts'

/** A mutant that no case caught, and why as far as that can be told. */
export interface Overlever {
  readonly soort: string
  readonly regel: string
  readonly formule: string
  readonly reden: 'geen geval komt hier' | 'geen geval merkt het' | 'verandert geen bedrag in willekeurige huishoudens'
}

export interface Mutatiecijfers {
  readonly mutanten: number
  readonly gedood: number
  /** Of the survivors, those that change no amount in any of the random households. */
  readonly zonderGevolg: number
  readonly gevallen: number
  readonly overlevers: readonly Overlever[]
}

function wortelsVan(voorziening: Voorziening): readonly Node[] {
  return [
    voorziening.bedrag.node,
    ...voorziening.bijkomend.map(({ bedrag }) => bedrag.node),
    ...voorziening.voorwaarden.map(({ waarheid }) => waarheid.node),
  ]
}

/** A case or a random household, with everything worked out once as the law says. */
class Geval {
  readonly node: Node
  readonly waarde: number
  readonly #evaluation: Evaluation
  readonly #persoon: string

  constructor(node: Node, evaluation: Evaluation, persoon = '') {
    this.node = node
    this.#persoon = persoon
    this.#evaluation = evaluation
    this.waarde = inEenheden(this.#evaluation.range(node, persoon), node)
  }

  raakt(node: Node): boolean {
    return this.#evaluation.hasMet(node)
  }

  /** True when the mutant gives something else here. A mutant that cannot be worked out is caught as well. */
  merkt(ingreep: Ingreep): boolean {
    const node = ingreep.nieuw.get(this.node.id)
    if (node === undefined) return false
    return this.#evaluation.anew({ above: ingreep.above, person: undefined }, () => {
      try {
        return inEenheden(this.#evaluation.range(node, this.#persoon), node) !== this.waarde
      } catch {
        return true
      }
    })
  }
}

const evaluatieVan = (invoer: Invoer) => new Evaluation(huishoudenVan(invoer), invoer.peildatum)

function inEenheden(range: Range, node: Node): number {
  return range.low === range.high ? Number(range.low) / node.denominator : Number.NaN
}

/** A mutant put in its place: the nodes made anew, and all that may change. */
interface Ingreep {
  readonly nieuw: ReadonlyMap<number, Node>
  readonly above: Above
}

function grijpIn(mutant: Mutant, verband: Verband): Ingreep {
  const hoger = verband.vanaf(mutant.plaatsen.map(({ was }) => was))
  const ids = hoger.map((node) => node.id)
  const bound = hoger.some((node) => node.bound) ? ids : []
  return { nieuw: vervang(mutant, hoger), above: { nodes: hoger, partsAt: [], fixed: ids, bound } }
}

function kies<T>(lijst: readonly T[], hoeveel: number, seed: number): readonly T[] {
  if (hoeveel >= lijst.length) return lijst
  return (
    fc.sample(fc.shuffledSubarray([...lijst], { minLength: hoeveel, maxLength: hoeveel }), { seed, numRuns: 1 })[0] ??
    []
  )
}

interface Opdracht {
  readonly seed: number
  /** How many mutants to try, drawn by the seed; all when there are fewer. */
  readonly hoeveel: number
  /** How many random households a survivor is tried on, to see whether it changes an amount at all. */
  readonly huishoudens: number
}

/** Changes the law in one place at a time and looks which changes the cases catch. */
export function muteer(waarnemingen: readonly Waarneming[], opdracht: Opdracht): Mutatiecijfers {
  const wortels = voorzieningen.flatMap(wortelsVan)
  const verband = new Verband(nodesBelow(wortels))
  const bekend = new Set(verband.nodes.map((node) => node.id))
  const gevallen = waarnemingen
    .filter(({ node }) => bekend.has(node.id))
    .map(({ node, invoer, persoon }) => new Geval(node, evaluatieVan(invoer), persoon))
  const mutanten = kies(mutantenVan(verband.nodes), opdracht.hoeveel, opdracht.seed)
  const levend = mutanten.flatMap((mutant) => {
    const ingreep = grijpIn(mutant, verband)
    const geraakt = gevallen.filter(
      (geval) => ingreep.nieuw.has(geval.node.id) && mutant.plaatsen.some(({ was }) => geval.raakt(was)),
    )
    return geraakt.some((geval) => geval.merkt(ingreep)) ? [] : [{ mutant, ingreep, geraakt: geraakt.length }]
  })
  const proeven = fc
    .sample(invoerenVoorAlles, { seed: opdracht.seed, numRuns: opdracht.huishoudens })
    .map(evaluatieVan)
    .flatMap((evaluation) =>
      wortels
        .filter((node) => findMissing([node], evaluation.day).length === 0)
        .map((node) => new Geval(node, evaluation)),
    )
  const overlevers = levend.map(({ mutant, ingreep, geraakt }): Overlever => {
    const gevolg = proeven.some((proef) => ingreep.nieuw.has(proef.node.id) && proef.merkt(ingreep))
    const ongemerkt = geraakt === 0 ? 'geen geval komt hier' : 'geen geval merkt het'
    return {
      ...omschrijf(mutant, verband),
      reden: gevolg ? ongemerkt : 'verandert geen bedrag in willekeurige huishoudens',
    }
  })
  const zonderGevolg = overlevers.filter(({ reden }) => reden.startsWith('verandert')).length
  const gedood = mutanten.length - overlevers.length
  return { mutanten: mutanten.length, gedood, zonderGevolg, gevallen: gevallen.length, overlevers }
}

/** Where a mutant stands: the rule it is part of, and what was changed. */
function omschrijf({ soort, plaatsen }: Mutant, verband: Verband): Pick<Overlever, 'soort' | 'regel' | 'formule'> {
  const waren = plaatsen.map(({ was }) => was)
  const regel = verband.vanaf(waren).find((node) => node.op === 'rule')
  return {
    soort,
    regel: regel?.op === 'rule' ? regel.rule.code : 'geen',
    formule: waren.slice(0, 1).map(formulaOf).join('').slice(0, 120),
  }
}
