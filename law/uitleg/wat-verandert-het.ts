import type { FactDefinition } from '../kernel/fact.ts'
import type { Fact } from '../kernel/household.ts'
import { bereken } from '../uitkomst/bereken.ts'
import { feitenlijst } from '../uitkomst/feitenlijst.ts'
import type { Grens, Invoer } from '../uitkomst/soorten.ts'
import type { Voorziening, Voorzieningscode } from '../uitkomst/voorziening.ts'
import { voorzieningen } from '../uitkomst/voorzieningen.ts'
import { bedragBij } from './bedrag-bij.ts'
import { dagenWaaropHetVerandert } from './dagen.ts'
import { namenVan } from './namen.ts'
import { Proef, type Verloop } from './proef.ts'
import { type Feitverandering, gevolgVan, type Verandering, zinBijFeit } from './verandering.ts'
import { zoekGrens } from './zoek-grens.ts'

/**
 * The nearest facts and days that change an outcome, with the new amount: per known fact the nearest value that flips
 * the right or changes the amount, and every coming day on which it changes by itself. What helps the person comes
 * first. Each is worked out by the same law; unknown facts are left alone, because `ontbreekt` names them.
 */
export function watVerandertHet(invoer: Invoer): readonly Verandering[] {
  const gedekt = bereken(invoer).filter(({ uitkomst }) => uitkomst !== 'niet-gedekt')
  const codes = gedekt.map(({ voorziening }) => voorziening)
  return [...veranderingenPerVoorziening(invoer, codes).values()].flat()
}

/** The changes of each of some provisions, on a day that is covered for them. */
export function veranderingenPerVoorziening(
  invoer: Invoer,
  codes: readonly Voorzieningscode[],
): ReadonlyMap<Voorzieningscode, readonly Verandering[]> {
  const gevallen = voorzieningen
    .filter(({ code }) => codes.includes(code))
    .map((voorziening) => ({ voorziening, nu: bedragBij(voorziening, invoer) }))
  const perCode = new Map<Voorzieningscode, Verandering[]>(gevallen.map(({ voorziening }) => [voorziening.code, []]))
  for (const feit of invoer.feiten) {
    const definitie = feitenlijst.get(feit.naam)
    if (definitie === undefined || feit.waarde === null || typeof feit.waarde === 'string') continue
    const proef = new Proef(invoer, feit)
    for (const { voorziening, nu } of gevallen) {
      const verloop = proef.verloop(voorziening)
      if (verloop === undefined) continue
      const geval = { voorziening, invoer, nu, feit, definitie, verloop }
      perCode.get(voorziening.code)?.push(...feitveranderingen(geval, feit.waarde))
    }
  }
  return new Map(
    gevallen.map(({ voorziening, nu }) => {
      const dagen = dagenWaaropHetVerandert({ voorziening, invoer, nu })
      const alle = [...(perCode.get(voorziening.code) ?? []), ...dagen]
      return [voorziening.code, alle.toSorted((een, ander) => rang(een) - rang(ander))]
    }),
  )
}

/** What gives more, and what someone has in hand, before what takes away; a judgement is not the person's to change. */
function rang(een: Verandering): number {
  const meer = een.gevolg === 'ontstaat' || een.gevolg === 'meer'
  if (een.soort === 'dag') return meer ? 1 : 3
  const oordeel = een.aard === 'oordeel' ? 3 : 0
  const getal = typeof een.van === 'number' ? 0 : 2
  return (meer ? 0 : 4) + oordeel / 2 + getal / 2
}

interface Geval {
  readonly voorziening: Voorziening
  readonly invoer: Invoer
  readonly nu: Grens
  readonly feit: Fact
  readonly definitie: FactDefinition
  readonly verloop: Verloop
}

interface MetWaarde<W> extends Geval {
  readonly waarde: W
}

function feitveranderingen(geval: Geval, waarde: boolean | number): readonly Feitverandering[] {
  if (typeof waarde === 'boolean') return beschrijf({ ...geval, waarde }, !waarde)
  const getal = { ...geval, waarde }
  return [...anderGetal(getal, 'lager'), ...anderGetal(getal, 'hoger')]
}

function beschrijf<W extends boolean | number>(
  vraag: MetWaarde<W>,
  naar: W,
  richting?: 'hoger' | 'lager',
): readonly Feitverandering[] {
  const { voorziening, nu, feit, definitie } = vraag
  const dan = vraag.verloop(naar)
  const gevolg = gevolgVan(nu, dan)
  if (gevolg === undefined) return []
  const wat = { van: vraag.waarde, naar, gevolg, dan, ...(richting === undefined ? {} : { richting }) }
  const { naam, aard } = definitie
  const over = feit.persoon === undefined ? {} : { persoon: feit.persoon }
  const zin = zinBijFeit(voorziening, feitvraag(vraag), wat)
  return [{ soort: 'feit', voorziening: voorziening.code, ...over, naam, aard, nu, ...wat, zin }]
}

function feitvraag({ invoer, feit, definitie }: Geval) {
  const { personen } = invoer.huishouden
  const eigen = personen.some(({ id, relatie }) => id === feit.persoon && relatie === 'aanvrager')
  return {
    soort: definitie.soort,
    vraag: eigen ? definitie.vraagAanU : definitie.vraag,
    onderwerp: definitie.aard === 'oordeel' ? definitie.onderwerp : undefined,
    over: eigen || feit.persoon === undefined ? undefined : namenVan(personen)[feit.persoon],
  }
}

const euro = 100

const honderdEuro = 100 * euro

/** The value at which a right begins or ends, the value at which the amount begins to change, or a hundred euros more. */
function anderGetal(vraag: MetWaarde<number>, richting: 'hoger' | 'lager'): readonly Feitverandering[] {
  const { nu, definitie, waarde, verloop } = vraag
  const gevolgBij = (anders: number) => gevolgVan(nu, verloop(anders))
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
