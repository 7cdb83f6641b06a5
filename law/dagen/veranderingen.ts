import { daysAfter, firstOfNextMonth } from '../kernel/day.ts'
import { nodesBelow } from '../kernel/node.ts'
import type { Day, Text } from '../kernel/unit.ts'
import { bereken } from '../uitkomst/bereken.ts'
import type { Geldbedrag, Uitkomst } from '../uitkomst/soorten.ts'
import type { Voorzieningscode } from '../uitkomst/voorziening.ts'
import { voorzieningen } from '../uitkomst/voorzieningen.ts'
import { type InvoerMetPlannen, maakToekomst } from './toekomst.ts'

/** An outcome in short: which of the five it is, and the money in whole cents unless it is refused. */
export type Stand = { readonly uitkomst: Uitkomst['uitkomst']; readonly bedrag?: Geldbedrag }

/** What happens on the day itself. */
export type Aanleiding =
  | { readonly soort: 'verjaardag'; readonly persoon: string; readonly leeftijd: number }
  | { readonly soort: 'bedragen' | 'wettekst' | 'plan' | 'maand' | 'dagen-in-het-buitenland' }

/** A day on which the outcome of a provision changes, with the outcome before and after. */
export interface VeranderingOpDag {
  readonly dag: Day
  readonly voorziening: Voorzieningscode
  readonly voor: Stand
  readonly na: Stand
  readonly aanleidingen: readonly Aanleiding[]
  readonly inGewoneTaal: Text
}

function standVan(uitkomst: Uitkomst): Stand {
  if (uitkomst.uitkomst === 'niet-gedekt') return { uitkomst: uitkomst.uitkomst }
  const bedrag =
    'bedragInCenten' in uitkomst
      ? { bedragInCenten: uitkomst.bedragInCenten }
      : { onderInCenten: uitkomst.onderInCenten, bovenInCenten: uitkomst.bovenInCenten }
  return { uitkomst: uitkomst.uitkomst, bedrag }
}

const alleKnopen = () => nodesBelow(voorzieningen.map(({ bedrag }) => bedrag.node))

/** The days on which an amount, a text in force or the coverage of an Act changes. */
function dagenVanDeWet(): ReadonlyMap<Day, 'bedragen' | 'wettekst'> {
  const dagen = new Map<Day, 'bedragen' | 'wettekst'>()
  for (const node of alleKnopen()) {
    if (node.op === 'series')
      for (const { vanaf, tot } of node.series.waarden) dagen.set(vanaf, 'bedragen').set(tot, 'bedragen')
    if (node.op === 'rule') dagen.set(node.rule.vindplaats.wet.gedekt.tot, 'wettekst')
    if (node.op === 'since') dagen.set(node.day, 'wettekst')
  }
  return dagen
}

function verjaardagen({ feiten, gepland = [] }: InvoerMetPlannen, van: Day, tot: Day): ReadonlyMap<Day, Aanleiding[]> {
  const gevonden = new Map<Day, Aanleiding[]>()
  for (const { naam, waarde, persoon } of [...feiten, ...gepland.flatMap((plan) => plan.feiten)]) {
    if (naam !== 'geboortedatum' || typeof waarde !== 'string' || persoon === undefined) continue
    for (let jaar = Number(van.slice(0, 4)); jaar <= Number(tot.slice(0, 4)); jaar += 1) {
      // Whoever was born on 29 February turns a year older on 1 March in other years.
      const gewoon = `${jaar}${waarde.slice(4)}`
      const dag = gewoon.endsWith('-02-29') && jaar % 4 !== 0 ? `${jaar}-03-01` : gewoon
      const leeftijd = jaar - Number(waarde.slice(0, 4))
      gevonden.set(dag, [...(gevonden.get(dag) ?? []), { soort: 'verjaardag', persoon, leeftijd }])
    }
  }
  return gevonden
}

const grensdagenBuiten = [29, 92]

function dagenNaReis({ feiten, peildatum }: InvoerMetPlannen): readonly Day[] {
  return feiten
    .filter(({ naam, waarde }) => naam === 'dagenBuitenNederland' && typeof waarde === 'number')
    .flatMap(({ waarde }) => grensdagenBuiten.map((grens) => daysAfter(peildatum, grens - Number(waarde))))
}

function aanleidingenPerDag(invoer: InvoerMetPlannen, van: Day, tot: Day): ReadonlyMap<Day, readonly Aanleiding[]> {
  const dagen = new Map<Day, readonly Aanleiding[]>()
  const zet = (dag: Day, ...nieuw: readonly Aanleiding[]): void => {
    if (dag > van && dag <= tot) dagen.set(dag, [...(dagen.get(dag) ?? []), ...nieuw])
  }
  for (let dag = firstOfNextMonth(van); dag <= tot; dag = firstOfNextMonth(dag)) zet(dag, { soort: 'maand' })
  for (const [dag, soort] of dagenVanDeWet()) zet(dag, { soort })
  for (const [dag, jarigen] of verjaardagen(invoer, van, tot)) zet(dag, ...jarigen)
  for (const { vanaf } of invoer.gepland ?? []) zet(vanaf, { soort: 'plan' })
  for (const dag of dagenNaReis(invoer)) zet(dag, { soort: 'dagen-in-het-buitenland' })
  for (const { vanaf, tot: einde } of invoer.regels?.regels ?? [])
    for (const dag of [vanaf, einde]) if (dag !== undefined) zet(dag, { soort: 'bedragen' })
  return dagen
}

/**
 * The days after `van` up to and including `tot` on which the outcome of any provision changes: a birthday, new amounts
 * or texts, months of a disregard that run out, what is planned. Whatever is not planned is taken to stay as it is.
 * Throws on an input that `bereken` refuses, and when `van` lies before the day of the input.
 */
export function veranderingen(invoer: InvoerMetPlannen, van: Day, tot: Day): readonly VeranderingOpDag[] {
  if (van < invoer.peildatum) throw new Error(`Only days from ${invoer.peildatum} on can be asked, not ${van}`)
  const op = maakToekomst(invoer)
  const standen = new Map(bereken(op(van)).map((uitkomst) => [uitkomst.voorziening, standVan(uitkomst)]))
  const dagen = aanleidingenPerDag(invoer, van, tot)
  return [...dagen.keys()].toSorted().flatMap((dag) =>
    bereken(op(dag)).flatMap((uitkomst) => {
      const voor = standen.get(uitkomst.voorziening)
      const na = standVan(uitkomst)
      standen.set(uitkomst.voorziening, na)
      if (voor === undefined || JSON.stringify(voor) === JSON.stringify(na)) return []
      const { voorziening, inGewoneTaal } = uitkomst
      return [{ dag, voorziening, voor, na, aanleidingen: dagen.get(dag) ?? [], inGewoneTaal }]
    }),
  )
}
