import { type Bounds, boundsOf } from '../kernel/bounds.ts'
import { findMissing, type Missing } from '../kernel/coverage.ts'
import { evaluationOf } from '../kernel/evaluate.ts'
import { explain, type Step } from '../kernel/explain.ts'
import type { Period } from '../kernel/unit.ts'
import type { Whole } from '../kernel/whole.ts'
import { huishoudenVan } from './huishouden.ts'
import { zinBegrensd, zinExact, zinGeenRecht, zinNietGedekt, zinOordeel } from './in-gewone-taal.ts'
import { controleer } from './lees-invoer.ts'
import { ontbrekendeRegels } from './ontbrekende-regels.ts'
import { berekenVarianten, beschrijfOntbrekend, boundsFor, type Vraagstuk, vindRedenen } from './open.ts'
import type { Geldbedrag, Grens, Invoer, Ontbreekt, Reden, Uitkomst } from './soorten.ts'
import { berekenTerugbetaling, metTerugbetaling } from './terugbetaling.ts'
import type { Bijkomend, Soort, Voorziening } from './voorziening.ts'
import { voorzieningen } from './voorzieningen.ts'
import { wegwijzers } from './wegwijzers.ts'
import { wijsDeWeg } from './wijs-de-weg.ts'

/**
 * What a household can probably get on a day, per provision: exact, bounded, a question to a professional, no right, or
 * refused because the sources do not cover the day. Money in whole cents per month.
 * Throws when the input has unknown names or impossible values; check a file with `leesInvoer` first.
 */
export function bereken(invoer: Invoer): readonly Uitkomst[] {
  const fouten = controleer(invoer)
  if (fouten.length > 0) throw new Error(fouten.map(({ plaats, reden }) => `${plaats}: ${reden}`).join('; '))
  const household = huishoudenVan(invoer)
  const day = invoer.peildatum
  return [
    ...voorzieningen.map((voorziening) => berekenVoorziening({ voorziening, household, day })),
    ...wegwijzers.map((wegwijzer) => wijsDeWeg(wegwijzer, household, day)),
  ]
}

function rootsOf(voorziening: Voorziening) {
  return [voorziening.bedrag.node, ...voorziening.bijkomend.map(({ bedrag }) => bedrag.node)]
}

function berekenVoorziening(stuk: Vraagstuk): Uitkomst {
  const { voorziening, household, day } = stuk
  const { code, naam, soort, voorWie, nietMeegenomen } = voorziening
  const gemeen = { voorziening: code, naam, ...(soort ? { soort } : {}), voorWie, peildatum: day, nietMeegenomen }
  const mist = findMissing(rootsOf(voorziening), day)
  if (mist.length > 0) return nietGedekt(voorziening, gemeen, mist)
  const regels = ontbrekendeRegels(stuk)
  if (regels.length > 0) return nietGedekt(voorziening, gemeen, regels)
  const bounds = boundsFor(stuk)
  const uitleg = explain(voorziening.bedrag.node, evaluationOf(household, day))
  const ontbreekt = bounds.matters.map((fact) => beschrijfOntbrekend(fact, household))
  const berekend = { ...gemeen, per: voorziening.per, uitleg, bijkomend: bijkomendeBedragen(stuk, bounds), ontbreekt }
  if (bounds.low === bounds.high) return vast(stuk, berekend, Number(bounds.low))
  return open(stuk, berekend, bounds)
}

type Gemeen = Pick<Uitkomst, 'voorziening' | 'naam' | 'soort' | 'voorWie' | 'peildatum' | 'nietMeegenomen'>

function nietGedekt(voorziening: Voorziening, gemeen: Gemeen, mist: readonly Missing[]): Uitkomst {
  return { ...gemeen, uitkomst: 'niet-gedekt', mist, inGewoneTaal: zinNietGedekt(voorziening, mist) }
}

interface Berekend {
  readonly voorziening: Voorziening['code']
  readonly naam: Voorziening['naam']
  readonly soort?: Soort
  readonly voorWie: Voorziening['voorWie']
  readonly peildatum: string
  readonly nietMeegenomen: Voorziening['nietMeegenomen']
  readonly per: Period
  readonly uitleg: Step
  readonly bijkomend: Readonly<Record<string, Geldbedrag & { readonly per: Period }>>
  readonly ontbreekt: readonly Ontbreekt[]
}

function vast(stuk: Vraagstuk, berekend: Berekend, bedragInCenten: number): Uitkomst {
  const { voorziening } = stuk
  if (bedragInCenten > 0) {
    const terugbetaling = berekenTerugbetaling(stuk)
    const zin = zinExact(voorziening, bedragInCenten)
    const inGewoneTaal = metTerugbetaling(zin, voorziening.aanvragen, terugbetaling)
    return { ...berekend, uitkomst: 'exact', bedragInCenten, terugbetaling, inGewoneTaal }
  }
  const redenen = eersteRedenen(stuk)
  const inGewoneTaal = zinGeenRecht(voorziening, redenen)
  return { ...berekend, uitkomst: 'geen-recht', bedragInCenten: 0, redenen, inGewoneTaal }
}

const komtUitOpNul: Reden = {
  artikel: '',
  zin: { nl: 'het bedrag in uw situatie op nul uitkomt', en: 'the amount comes to nothing in your situation' },
}

function eersteRedenen(stuk: Vraagstuk): readonly Reden[] {
  const redenen = vindRedenen(stuk)
  return redenen.length > 0 ? redenen : [komtUitOpNul]
}

function open(stuk: Vraagstuk, berekend: Berekend, bounds: Bounds): Uitkomst {
  const grens = grenzen(bounds.low, bounds.high)
  const { voorziening } = stuk
  const { ontbreekt } = berekend
  const alleenOordelen = bounds.matters.every((fact) => fact.definition.aard === 'oordeel')
  if (!alleenOordelen) {
    return { ...berekend, ...grens, uitkomst: 'begrensd', inGewoneTaal: zinBegrensd(voorziening, grens) }
  }
  const redenen = vindRedenen(stuk)
  const varianten = berekenVarianten(stuk, bounds.matters)
  const inGewoneTaal = zinOordeel(voorziening, grens, { ontbreekt, redenen })
  return { ...berekend, ...grens, uitkomst: 'oordeel-nodig', varianten, redenen, inGewoneTaal }
}

function grenzen(low: Whole, high: Whole): Grens {
  return { onderInCenten: Number(low), bovenInCenten: Number(high) }
}

function bijkomendeBedragen(stuk: Vraagstuk, hoofd: Bounds): Berekend['bijkomend'] {
  return Object.fromEntries(
    stuk.voorziening.bijkomend.map((een) => {
      const { low, high } = een.volgtHoofdbedrag ? uitHoofdbedrag(stuk, een, hoofd) : grenzenVan(stuk, een)
      const geld: Geldbedrag = low === high ? { bedragInCenten: Number(low) } : grenzen(low, high)
      return [een.naam, { ...geld, per: een.per }]
    }),
  )
}

function grenzenVan({ household, day }: Vraagstuk, { bedrag }: Bijkomend): Bounds {
  return boundsOf(bedrag.node, household, day)
}

function uitHoofdbedrag({ voorziening, household, day }: Vraagstuk, { bedrag }: Bijkomend, hoofd: Bounds) {
  const evaluation = evaluationOf(household, day)
  const bij = (value: Whole): Whole => evaluation.rangeIf(bedrag.node, voorziening.bedrag.node, value).low
  return { low: bij(hoofd.low), high: bij(hoofd.high) }
}
