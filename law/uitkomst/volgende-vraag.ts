import type { Fact } from '../kernel/household.ts'
import type { Day, Text } from '../kernel/unit.ts'
import type { Invoer, Ontbreekt } from './soorten.ts'
import { type Vraaggroep, vraaggroepen } from './vraaggroep.ts'
import { vragenOverEerste } from './vragen.ts'

/** One question about one fact. */
export interface Feitvraag {
  readonly soort: 'feit'
  readonly sleutel: string
  readonly feit: Ontbreekt
}

/** One question about several facts that are seldom so: "no" answers them all, "yes" leads to each on its own. */
export interface Groepsvraag {
  readonly soort: 'groep'
  readonly sleutel: string
  readonly vraag: Text
  readonly persoon?: string
  readonly feiten: readonly Ontbreekt[]
}

export type Vraag = Feitvraag | Groepsvraag

/** From whom an answer comes and when. */
export interface Antwoordbron {
  readonly herkomst: string
  readonly dag: Day
}

/**
 * The next question to a resident, or undefined when every provision is decided or waits only for a professional's
 * judgement or for what the person does not know. `los` names the groups (their `sleutel`) that were answered with yes
 * or not known, whose facts are then asked one by one.
 */
export function volgendeVraag(invoer: Invoer, los: readonly string[] = []): Vraag | undefined {
  const gevraagd = new Set(
    invoer.feiten.map(({ persoon, naam }) => sleutelVan({ ...(persoon ? { persoon } : {}), naam })),
  )
  const open = vragenOverEerste(invoer, (vraag) => vraag.aard === 'gegeven' && !gevraagd.has(sleutelVan(vraag)))
  const [eerste] = open
  if (eerste === undefined) return undefined
  return groepsvraag(eerste, open, los) ?? { soort: 'feit', sleutel: sleutelVan(eerste), feit: eerste }
}

function sleutelVan({ persoon, naam }: Pick<Ontbreekt, 'persoon' | 'naam'>): string {
  return `${persoon ?? ''}/${naam}`
}

function groepsvraag(eerste: Ontbreekt, open: readonly Ontbreekt[], los: readonly string[]): Groepsvraag | undefined {
  const groep = vraaggroepen.find(({ namen }) => namen.includes(eerste.naam))
  if (groep === undefined) return undefined
  const { persoon } = eerste
  const sleutel = `${groep.code}/${persoon ?? ''}`
  const feiten = open.filter((vraag) => vraag.persoon === persoon && hoortBij(groep, vraag))
  if (feiten.length < 2 || los.includes(sleutel)) return undefined
  return { soort: 'groep', sleutel, vraag: groep.vraag, ...(persoon === undefined ? {} : { persoon }), feiten }
}

const hoortBij = ({ namen }: Vraaggroep, { naam }: Ontbreekt) => namen.includes(naam)

/**
 * The input with an answer added: a value, or null for "I do not know". To a group only `false` adds facts; with any
 * other answer its `sleutel` goes into `los` and its facts are asked one by one.
 */
export function beantwoord(invoer: Invoer, vraag: Vraag, antwoord: Antwoordbron & Pick<Fact, 'waarde'>): Invoer {
  if (vraag.soort === 'groep' && antwoord.waarde !== false) return invoer
  const feiten = vraag.soort === 'groep' ? vraag.feiten : [vraag.feit]
  const nieuw = feiten.map(({ naam, persoon }) => ({
    naam,
    ...(persoon === undefined ? {} : { persoon }),
    ...antwoord,
  }))
  return { ...invoer, feiten: [...invoer.feiten, ...nieuw] }
}
