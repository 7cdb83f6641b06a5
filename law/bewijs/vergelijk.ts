import type { Step } from '../kernel/explain.ts'
import type { Day, Text } from '../kernel/unit.ts'
import { schrijfGeld } from '../uitkomst/geld.ts'
import { leesInvoer } from '../uitkomst/lees-invoer.ts'
import type { Grens, Invoer, Uitkomst } from '../uitkomst/soorten.ts'
import { inBeideTalen, type Taal } from '../uitkomst/taal.ts'
import { schrijfDag } from '../uitleg/waarde.ts'
import { type Boomverschil, boomverschil } from './boomverschil.ts'
import { type Feitverschil, feitverschillen } from './feitverschil.ts'
import { maakBewijs, stapVan } from './maak-bewijs.ts'
import type { BewaardeUitkomst, Bewijs } from './soorten.ts'

interface Stand {
  readonly uitkomst: Uitkomst['uitkomst']
  readonly bedrag?: Grens
}

/**
 * One cause of a difference, with the outcome before and after it alone. `herstel`: the same day and the same facts
 * come out otherwise, because this package works otherwise. `dag`: the day differs. `feiten`: people, facts or local
 * rules differ.
 */
export type Oorzaak = { readonly van: Stand; readonly naar: Stand; readonly zin: Text } & (
  | ({ readonly soort: 'herstel'; readonly versieToen: string; readonly versieNu: string } & Boomverschil)
  | ({ readonly soort: 'dag'; readonly dagToen: Day; readonly dagNu: Day } & Boomverschil)
  | { readonly soort: 'feiten'; readonly feiten: readonly Feitverschil[] }
)

export interface Vergelijking {
  readonly voorziening: Uitkomst['voorziening']
  readonly toen: Stand
  readonly nu: Stand
  readonly gelijk: boolean
  /** In this order, so that each begins where the one before ended and the last ends at `nu`. */
  readonly oorzaken: readonly Oorzaak[]
}

const standVan = (een: BewaardeUitkomst | undefined): Stand => ({
  uitkomst: een?.uitkomst ?? 'niet-gedekt',
  ...(een?.bedrag === undefined
    ? {}
    : { bedrag: { onderInCenten: een.bedrag.onderInCenten, bovenInCenten: een.bedrag.bovenInCenten } }),
})

const zelfdeStand = (a: Stand, b: Stand) => JSON.stringify(a) === JSON.stringify(b)

/** A fact that the law of now does not know, or whose value it refuses on this day, counts as unknown. */
function zonderOngeldige(invoer: Invoer): Invoer {
  const gelezen = leesInvoer(invoer)
  if (gelezen.goed) return invoer
  const fout = new Set(gelezen.fouten.map(({ plaats }) => /^feiten\[(\d+)\]/.exec(plaats)?.[1]))
  return { ...invoer, feiten: invoer.feiten.filter((_, at) => !fout.has(String(at))) }
}

interface Reeks {
  readonly bewijzen: readonly [toen: Bewijs, zelfde: Bewijs, dag: Bewijs, nu: Bewijs]
}

/**
 * As it was beside as now, per provision, and why they differ: first what this package does otherwise at equal day and
 * facts (a herstel), then the day, then the facts. Pure: what is stored stays as it is.
 */
export function vergelijk(bewijs: Bewijs, nu: Invoer): readonly Vergelijking[] {
  const zelfde = maakBewijs(zonderOngeldige(bewijs.invoer))
  const dag = maakBewijs(zonderOngeldige({ ...bewijs.invoer, peildatum: nu.peildatum }))
  const bewijzen = [bewijs, zelfde, dag, maakBewijs(nu)] as const
  const codes = new Set(bewijzen.flatMap(({ uitkomsten }) => uitkomsten.map(({ voorziening }) => voorziening)))
  return [...codes].map((code) => vergelijkVoorziening(code, { bewijzen }))
}

function vergelijkVoorziening(code: Uitkomst['voorziening'], { bewijzen }: Reeks): Vergelijking {
  const [bewijs, zelfde, andereDag, nu] = bewijzen
  const bewaard = bewijzen.map((een) => een.uitkomsten.find(({ voorziening }) => voorziening === code))
  const [a, b, c, d] = [standVan(bewaard[0]), standVan(bewaard[1]), standVan(bewaard[2]), standVan(bewaard[3])]
  const boom = (at: 0 | 1 | 2 | 3): Step | undefined => {
    const een = bewaard[at]
    return een === undefined ? undefined : stapVan(bewijzen[at], een)
  }
  const oorzaken: Oorzaak[] = []
  if (!zelfdeStand(a, b)) {
    const versies = { versieToen: bewijs.versie, versieNu: zelfde.versie }
    const zin = zinVan((taal) => herstelZin[taal](versies.versieToen, versies.versieNu), { van: a, naar: b })
    oorzaken.push({ soort: 'herstel', van: a, naar: b, ...versies, ...boomverschil(boom(0), boom(1)), zin })
  }
  if (!zelfdeStand(b, c)) {
    const dagen = { dagToen: bewijs.invoer.peildatum, dagNu: andereDag.invoer.peildatum }
    const zin = zinVan((taal) => dagZin[taal](schrijfDag(dagen.dagToen, taal), schrijfDag(dagen.dagNu, taal)), {
      van: b,
      naar: c,
    })
    oorzaken.push({ soort: 'dag', van: b, naar: c, ...dagen, ...boomverschil(boom(1), boom(2)), zin })
  }
  if (!zelfdeStand(c, d)) {
    const feiten = dieMeespelen(feitverschillen(bewijs.invoer, nu.invoer), [boom(2), boom(3)])
    const zin = zinVan((taal) => feiten.map((een) => een.zin[taal]).join(' '), { van: c, naar: d })
    oorzaken.push({ soort: 'feiten', van: c, naar: d, feiten, zin })
  }
  return { voorziening: code, toen: a, nu: d, gelijk: zelfdeStand(a, d), oorzaken }
}

/** Only what one of the two trees leans on; when none is, everything that differs. */
function dieMeespelen(
  verschillen: readonly Feitverschil[],
  bomen: readonly (Step | undefined)[],
): readonly Feitverschil[] {
  const genoemd = new Set(bomen.flatMap((boom) => (boom === undefined ? [] : feitenIn(boom))))
  const spelenMee = verschillen.filter(
    ({ wat, persoon, naam }) => wat !== 'feit' || genoemd.has(`${persoon ?? 'huishouden'}/${naam}`),
  )
  return spelenMee.length > 0 ? spelenMee : verschillen
}

function feitenIn({ bron, bewerking, delen }: Step): readonly string[] {
  const eigen = bewerking === 'feit' && bron !== undefined ? [`${bron.persoon ?? ''}/${bron.naam}`] : []
  return [...eigen, ...delen.flatMap(feitenIn)]
}

const herstelZin = {
  nl: (toen: string, nu: string) =>
    `Op dezelfde dag en met dezelfde feiten rekent versie ${nu} anders dan versie ${toen}. Dat is een herstel.`,
  en: (toen: string, nu: string) =>
    `On the same day and with the same facts version ${nu} works it out otherwise than version ${toen}. That is a correction.`,
} as const

const dagZin = {
  nl: (toen: string, nu: string) =>
    `De dag is nu ${nu} in plaats van ${toen}; regels, bedragen of leeftijden verschillen.`,
  en: (toen: string, nu: string) => `The day is now ${nu} instead of ${toen}; rules, amounts or ages differ.`,
} as const

function standTekst({ uitkomst, bedrag }: Stand, taal: Taal): string {
  if (bedrag === undefined) return uitkomst === 'niet-gedekt' ? nietGedekt[taal] : uitkomst
  const [laag, hoog] = [schrijfGeld(bedrag.onderInCenten, taal), schrijfGeld(bedrag.bovenInCenten, taal)]
  return laag === hoog ? laag : `${laag} ${taal === 'nl' ? 'tot' : 'to'} ${hoog}`
}

const nietGedekt: Text = { nl: 'niet gedekt', en: 'not covered' }

function zinVan(waardoor: (taal: Taal) => string, { van, naar }: { van: Stand; naar: Stand }): Text {
  return inBeideTalen((taal) => {
    const [was, wordt] = [standTekst(van, taal), standTekst(naar, taal)]
    return `${waardoor(taal)} ${taal === 'nl' ? `Het was ${was} en wordt ${wordt}.` : `It was ${was} and becomes ${wordt}.`}`
  })
}
