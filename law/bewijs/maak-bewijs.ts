import type { Step } from '../kernel/explain.ts'
import { bereken } from '../uitkomst/bereken.ts'
import type { Grens, Invoer, Uitkomst } from '../uitkomst/soorten.ts'
import type { Uitlegstap } from '../uitleg/soorten.ts'
import { leesbareStappen } from '../uitleg/stap.ts'
import { versie } from '../versie.ts'
import type { BewaardeRegel, BewaardeStap, BewaardeUitkomst, Bewijs } from './soorten.ts'

/** Works an input out and keeps all of it: facts with origin, day, package version, and each tree as codes and values. */
export function maakBewijs(invoer: Invoer): Bewijs {
  return bewijsVan(invoer, bereken(invoer), versie)
}

/** The receipt of outcomes that were worked out before, by the version of this package that is told. */
export function bewijsVan(invoer: Invoer, uitkomsten: readonly Uitkomst[], versieToen: string): Bewijs {
  const regels = new Regels()
  const bewaard = uitkomsten.map((uitkomst) => bewaar(uitkomst, regels))
  return { soort: 'rodedraad-bewijs', vorm: 1, versie: versieToen, invoer, regels: regels.lijst, uitkomsten: bewaard }
}

/** The rules of a receipt, each once. */
class Regels {
  readonly lijst: BewaardeRegel[] = []
  readonly #plaatsen = new Map<string, number>()

  plaatsVan({ zin, artikel, formule }: Step): { regel?: number } {
    if (artikel === undefined) return {}
    const regel = { zin: zin ?? { nl: '', en: '' }, artikel, ...(formule === undefined ? {} : { formule }) }
    const sleutel = JSON.stringify(regel)
    const plaats = this.#plaatsen.get(sleutel) ?? this.lijst.push(regel) - 1
    this.#plaatsen.set(sleutel, plaats)
    return { regel: plaats }
  }
}

function bewaarStap(stap: Step, regels: Regels): BewaardeStap {
  const { zin: _, artikel: __, formule: ___, delen, ...rest } = stap
  return { ...rest, ...regels.plaatsVan(stap), delen: delen.map((deel) => bewaarStap(deel, regels)) }
}

function bewaar(uitkomst: Uitkomst, regels: Regels): BewaardeUitkomst {
  const { voorziening, inGewoneTaal } = uitkomst
  const gemeen = { voorziening, uitkomst: uitkomst.uitkomst, inGewoneTaal }
  if (uitkomst.uitkomst === 'niet-gedekt') return { ...gemeen, mist: uitkomst.mist }
  const bedrag = { ...grensVan(uitkomst), per: uitkomst.per }
  return { ...gemeen, bedrag, mist: [], stap: bewaarStap(uitkomst.uitleg, regels) }
}

function grensVan(uitkomst: Exclude<Uitkomst, { uitkomst: 'niet-gedekt' }>): Grens {
  if (!('bedragInCenten' in uitkomst)) {
    return { onderInCenten: uitkomst.onderInCenten, bovenInCenten: uitkomst.bovenInCenten }
  }
  return { onderInCenten: uitkomst.bedragInCenten, bovenInCenten: uitkomst.bedragInCenten }
}

/** The tree of an outcome as it was: with the sentences, articles and formulas of that day, nothing worked out anew. */
export function stapVan(bewijs: Bewijs, { stap }: BewaardeUitkomst): Step | undefined {
  return stap === undefined ? undefined : herstelStap(stap, bewijs.regels)
}

function herstelStap({ regel, delen, ...rest }: BewaardeStap, regels: readonly BewaardeRegel[]): Step {
  const gevonden = regel === undefined ? undefined : regels[regel]
  const tekst = gevonden === undefined || gevonden.zin.nl === '' ? {} : { zin: gevonden.zin }
  const { artikel, formule } = gevonden ?? {}
  return {
    ...rest,
    ...tekst,
    ...(artikel === undefined ? {} : { artikel }),
    ...(formule === undefined ? {} : { formule }),
    delen: delen.map((deel) => herstelStap(deel, regels)),
  }
}

/** The steps as people read them, as they were. */
export function stappenZoalsHetWas(bewijs: Bewijs, bewaard: BewaardeUitkomst): readonly Uitlegstap[] {
  const stap = stapVan(bewijs, bewaard)
  const aanvrager = bewijs.invoer.huishouden.personen.find(({ relatie }) => relatie === 'aanvrager')
  return stap === undefined ? [] : leesbareStappen(stap, aanvrager?.id ?? '')
}
