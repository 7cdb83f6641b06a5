import { isDay } from '../kernel/day.ts'
import type { FactDefinition } from '../kernel/fact.ts'
import type { Fact, Person, Relation } from '../kernel/household.ts'
import { leesRegels } from '../lokaal/lees-regels.ts'
import { feitenlijst } from './feitenlijst.ts'
import type { Invoer } from './soorten.ts'

/** Where an input file is wrong, and why, in plain Dutch. */
export interface Fout {
  readonly plaats: string
  readonly reden: string
}

export type Gelezen =
  | { readonly goed: true; readonly invoer: Invoer }
  | { readonly goed: false; readonly fouten: readonly Fout[] }

type Velden = Readonly<Record<string, unknown>>

const relaties: readonly Relation[] = ['aanvrager', 'partner', 'kind', 'medebewoner']
const meestePersonen = 40

function isVelden(value: unknown): value is Velden {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isRelatie(value: unknown): value is Relation {
  return relaties.some((relatie) => relatie === value)
}

function isTekst(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== ''
}

class Verslag {
  readonly fouten: Fout[] = []

  fout(plaats: string, reden: string): undefined {
    this.fouten.push({ plaats, reden })
    return undefined
  }
}

function leesPersoon(value: unknown, plaats: string, verslag: Verslag): Person | undefined {
  if (!isVelden(value)) return verslag.fout(plaats, 'dit moet een persoon zijn met "id" en "relatie"')
  const { id, relatie } = value
  if (!isTekst(id)) return verslag.fout(`${plaats}.id`, 'hier moet een naam of code staan, bijvoorbeeld "p1"')
  if (id.includes('/')) return verslag.fout(`${plaats}.id`, 'een id mag geen schuine streep hebben')
  if (!isRelatie(relatie)) return verslag.fout(`${plaats}.relatie`, `kies een van: ${relaties.join(', ')}`)
  return { id, relatie }
}

function leesPersonen(value: unknown, verslag: Verslag): readonly Person[] {
  const plaats = 'huishouden.personen'
  if (!Array.isArray(value) || value.length === 0) {
    verslag.fout(plaats, 'hier moet een lijst met ten minste een persoon staan')
    return []
  }
  if (value.length > meestePersonen) verslag.fout(plaats, `er mogen ten hoogste ${meestePersonen} personen zijn`)
  const personen = value.flatMap((one, at) => leesPersoon(one, `${plaats}[${at}]`, verslag) ?? [])
  const aantalMet = (relatie: Relation) => personen.filter((person) => person.relatie === relatie).length
  if (aantalMet('aanvrager') !== 1) verslag.fout(plaats, 'er moet precies een persoon met relatie "aanvrager" zijn')
  if (aantalMet('partner') > 1) verslag.fout(plaats, 'er kan ten hoogste een persoon met relatie "partner" zijn')
  if (new Set(personen.map(({ id }) => id)).size < personen.length)
    verslag.fout(plaats, 'twee personen hebben dezelfde id')
  return personen
}

const watHoort: Readonly<Record<FactDefinition['soort'], string>> = {
  datum: 'een bestaande dag, geschreven als "1990-12-31"',
  waarheid: 'true of false',
  aantal: 'een heel getal',
  'bedrag/maand': 'een heel aantal centen per maand',
  'bedrag/kwartaal': 'een heel aantal centen per kwartaal',
  'bedrag/jaar': 'een heel aantal centen per jaar',
  'bedrag/eenmalig': 'een heel aantal centen',
}

function isGoedeWaarde(definition: FactDefinition, value: unknown, peildatum: string): value is Fact['waarde'] {
  if (value === null) return true
  if (definition.soort === 'waarheid') return typeof value === 'boolean'
  if (definition.soort === 'datum') {
    const eerste = `${Number(peildatum.slice(0, 4)) - definition.tot}${peildatum.slice(4)}`
    return typeof value === 'string' && isDay(value) && value <= peildatum && value > eerste
  }
  return Number.isSafeInteger(value) && Number(value) >= definition.van && Number(value) <= definition.tot
}

interface Omgeving {
  readonly peildatum: string
  readonly ids: ReadonlySet<string>
  readonly verslag: Verslag
}

function controleerFeit(feit: Velden, plaats: string, { peildatum, ids, verslag }: Omgeving): boolean {
  const { persoon, naam, waarde, herkomst, dag, reden } = feit
  const before = verslag.fouten.length
  const definition = isTekst(naam) ? feitenlijst.get(naam) : undefined
  if (definition === undefined) {
    verslag.fout(`${plaats}.naam`, `dit feit kennen wij niet: ${JSON.stringify(naam)}`)
    return false
  }
  if (definition.over === 'persoon' && !(isTekst(persoon) && ids.has(persoon))) {
    verslag.fout(`${plaats}.persoon`, `"${definition.naam}" gaat over een persoon; noem een id uit huishouden.personen`)
  }
  if (definition.over === 'huishouden' && persoon !== undefined) {
    verslag.fout(`${plaats}.persoon`, `"${definition.naam}" gaat over het hele huishouden; laat "persoon" weg`)
  }
  if (!isGoedeWaarde(definition, waarde, peildatum)) {
    verslag.fout(`${plaats}.waarde`, `"${definition.naam}" moet ${watHoort[definition.soort]} zijn (of null: onbekend)`)
  }
  if (!isTekst(herkomst)) verslag.fout(`${plaats}.herkomst`, 'schrijf waar dit vandaan komt, bijvoorbeeld "opgegeven"')
  if (!isTekst(dag) || !isDay(dag))
    verslag.fout(`${plaats}.dag`, 'schrijf de dag waarop dit bekend werd, als "2026-10-05"')
  if (definition.aard === 'oordeel' && waarde !== null && !isTekst(reden)) {
    verslag.fout(`${plaats}.reden`, `"${definition.naam}" is een oordeel van een mens; schrijf de reden erbij`)
  }
  return verslag.fouten.length === before
}

function leesFeit(value: unknown, plaats: string, omgeving: Omgeving): Fact | undefined {
  if (!isVelden(value))
    return omgeving.verslag.fout(plaats, 'dit moet een feit zijn met "naam", "waarde", "herkomst" en "dag"')
  if (!controleerFeit(value, plaats, omgeving)) return undefined
  const { persoon, naam, waarde, herkomst, dag, reden } = value
  const goed =
    typeof waarde === 'boolean' || typeof waarde === 'number' || typeof waarde === 'string' || waarde === null
  if (!goed || !isTekst(naam) || !isTekst(herkomst) || !isTekst(dag)) return undefined
  return {
    naam,
    waarde,
    herkomst,
    dag,
    ...(isTekst(persoon) ? { persoon } : {}),
    ...(isTekst(reden) ? { reden } : {}),
  }
}

function leesFeiten(value: unknown, omgeving: Omgeving): readonly Fact[] {
  if (!Array.isArray(value)) {
    omgeving.verslag.fout('feiten', 'hier moet een lijst met feiten staan; een lege lijst mag')
    return []
  }
  const feiten = value.flatMap((one, at) => leesFeit(one, `feiten[${at}]`, omgeving) ?? [])
  const keys = new Set<string>()
  for (const { persoon, naam } of feiten) {
    const key = `${persoon ?? ''}/${naam}`
    if (keys.has(key)) omgeving.verslag.fout('feiten', `"${naam}" staat er twee keer in voor dezelfde persoon`)
    keys.add(key)
  }
  return feiten
}

/** Checks an input file and gives either the input or every place that is wrong, with the reason in plain Dutch. */
export function leesInvoer(value: unknown): Gelezen {
  const verslag = new Verslag()
  if (!isVelden(value)) return { goed: false, fouten: [{ plaats: 'bestand', reden: 'dit moet een JSON-object zijn' }] }
  const { peildatum, huishouden, feiten, regels } = value
  if (!isTekst(peildatum) || !isDay(peildatum)) {
    return { goed: false, fouten: [{ plaats: 'peildatum', reden: 'schrijf een bestaande dag, als "2026-10-05"' }] }
  }
  const personen = leesPersonen(isVelden(huishouden) ? huishouden.personen : undefined, verslag)
  const ids = new Set(personen.map(({ id }) => id))
  const gelezen = leesFeiten(feiten, { peildatum, ids, verslag })
  const lokaal = regels === undefined ? undefined : leesRegels(regels, (plaats, reden) => verslag.fout(plaats, reden))
  if (verslag.fouten.length > 0) return { goed: false, fouten: verslag.fouten }
  const invoer = { peildatum, huishouden: { personen }, feiten: gelezen }
  return { goed: true, invoer: lokaal === undefined ? invoer : { ...invoer, regels: lokaal } }
}

/** The faults of an input that was made by code. */
export function controleer(invoer: Invoer): readonly Fout[] {
  const gelezen = leesInvoer(invoer)
  return gelezen.goed ? [] : gelezen.fouten
}
