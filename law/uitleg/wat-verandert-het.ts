import { factsAsked } from '../kernel/dependence.ts'
import type { FactDefinition } from '../kernel/fact.ts'
import type { Fact } from '../kernel/household.ts'
import { bereken } from '../uitkomst/bereken.ts'
import { feitenlijst } from '../uitkomst/feitenlijst.ts'
import type { Grens, Invoer } from '../uitkomst/soorten.ts'
import type { Voorziening } from '../uitkomst/voorziening.ts'
import { voorzieningen } from '../uitkomst/voorzieningen.ts'
import { bedragBij } from './bedrag-bij.ts'
import { dagenWaaropHetVerandert } from './dagen.ts'
import { namenVan } from './namen.ts'
import { type Feitverandering, gevolgVan, type Verandering, zinBijFeit } from './verandering.ts'
import { zoekGrens } from './zoek-grens.ts'

interface Geval {
  readonly voorziening: Voorziening
  readonly invoer: Invoer
  readonly nu: Grens
}

/**
 * The nearest facts and days that change an outcome, with the new amount: per known fact the nearest value that flips
 * the right or changes the amount, and every coming day on which it changes by itself. What helps the person comes
 * first. Each is worked out by the same law; unknown facts are left alone, because `ontbreekt` names them.
 */
export function watVerandertHet(invoer: Invoer): readonly Verandering[] {
  const berekend = bereken(invoer).filter(({ uitkomst }) => uitkomst !== 'niet-gedekt')
  const codes = new Set(berekend.map(({ voorziening }) => voorziening))
  return voorzieningen.filter(({ code }) => codes.has(code)).flatMap((een) => veranderingenVan(een, invoer))
}

/** The changes of one provision, on a day that is covered. */
export function veranderingenVan(voorziening: Voorziening, invoer: Invoer): readonly Verandering[] {
  const geval: Geval = { voorziening, invoer, nu: bedragBij(voorziening, invoer) }
  const gevraagd = new Set(factsAsked(voorziening.bedrag.node).map(({ fact }) => fact.naam))
  const feiten = invoer.feiten
    .filter(({ naam }) => gevraagd.has(naam))
    .flatMap((feit) => feitveranderingen(geval, feit))
  return [...feiten, ...dagenWaaropHetVerandert(geval)].toSorted((a, b) => rang(a) - rang(b))
}

/** What gives more, and what someone has in hand, before what takes away; a judgement is not the person's to change. */
function rang(een: Verandering): number {
  const meer = een.gevolg === 'ontstaat' || een.gevolg === 'meer'
  if (een.soort === 'dag') return meer ? 1 : 3
  const oordeel = een.aard === 'oordeel' ? 3 : 0
  const getal = typeof een.van === 'number' ? 0 : 2
  return (meer ? 0 : 4) + oordeel / 2 + getal / 2
}

function met(invoer: Invoer, feit: Fact, waarde: Fact['waarde']): Invoer {
  return { ...invoer, feiten: invoer.feiten.map((een) => (een === feit ? { ...een, waarde } : een)) }
}

function feitveranderingen(geval: Geval, feit: Fact): readonly Feitverandering[] {
  const definitie = feitenlijst.get(feit.naam)
  if (definitie === undefined) return []
  const { waarde } = feit
  if (typeof waarde === 'boolean') return omgedraaid({ ...geval, feit, definitie, waarde })
  if (typeof waarde !== 'number') return []
  const getal = { ...geval, feit, definitie, waarde }
  return [...anderGetal(getal, 'lager'), ...anderGetal(getal, 'hoger')]
}

interface MetFeit<W> extends Geval {
  readonly feit: Fact
  readonly definitie: FactDefinition
  readonly waarde: W
}

function beschrijf<W extends boolean | number>(
  vraag: MetFeit<W>,
  naar: W,
  richting?: 'hoger' | 'lager',
): readonly Feitverandering[] {
  const { voorziening, invoer, nu, feit, definitie } = vraag
  const dan = bedragBij(voorziening, met(invoer, feit, naar))
  const gevolg = gevolgVan(nu, dan)
  if (gevolg === undefined) return []
  const wat = { van: vraag.waarde, naar, gevolg, dan, ...(richting === undefined ? {} : { richting }) }
  const { naam, aard } = definitie
  const over = feit.persoon === undefined ? {} : { persoon: feit.persoon }
  const zin = zinBijFeit(voorziening, feitvraag(vraag), wat)
  return [{ soort: 'feit', voorziening: voorziening.code, ...over, naam, aard, nu, ...wat, zin }]
}

function feitvraag({ invoer, feit, definitie }: MetFeit<boolean | number>) {
  const { personen } = invoer.huishouden
  const eigen = personen.some(({ id, relatie }) => id === feit.persoon && relatie === 'aanvrager')
  return {
    soort: definitie.soort,
    vraag: eigen ? definitie.vraagAanU : definitie.vraag,
    onderwerp: definitie.aard === 'oordeel' ? definitie.onderwerp : undefined,
    over: eigen || feit.persoon === undefined ? undefined : namenVan(personen)[feit.persoon],
  }
}

const omgedraaid = (vraag: MetFeit<boolean>) => beschrijf(vraag, !vraag.waarde)

const euro = 100

const honderdEuro = 100 * euro

/** The value at which a right begins or ends, the value at which the amount begins to change, or a hundred euros more. */
function anderGetal(vraag: MetFeit<number>, richting: 'hoger' | 'lager'): readonly Feitverandering[] {
  const { voorziening, invoer, nu, feit, definitie, waarde } = vraag
  const gevolgBij = (anders: number) => gevolgVan(nu, bedragBij(voorziening, met(invoer, feit, anders)))
  const eersteStap = definitie.soort === 'aantal' ? 1 : euro
  const zoek = (geldt: (anders: number) => boolean) => zoekGrens(waarde, definitie, { richting, eersteStap, geldt })
  const omslag = zoek((anders) => ['ontstaat', 'vervalt'].includes(gevolgBij(anders) ?? ''))
  const gevonden = omslag === undefined ? [] : beschrijf(vraag, omslag, richting)
  const glijdt = Math.abs((zoek((anders) => gevolgBij(anders) !== undefined) ?? waarde) - waarde) === 1
  if (glijdt && eersteStap === euro) {
    const verder = richting === 'hoger' ? waarde + honderdEuro : Math.max(definitie.van, waarde - honderdEuro)
    const blijft = omslag === undefined || Math.abs(verder - waarde) < Math.abs(omslag - waarde)
    return blijft ? [...beschrijf(vraag, verder), ...gevonden] : gevonden
  }
  const grens = omslag ?? zoek((anders) => gevolgBij(anders) !== undefined)
  return grens === undefined ? [] : beschrijf(vraag, grens, richting)
}
