import { type Bewijs, schrijfTekst, schrijfVoorlezen, uitlegZoalsHetWas, type Vergelijking } from '@rodedraad/law'
import type { Locale, Text } from '../../shared/locale.ts'

/** Why one provision comes out otherwise now: each cause with its sentence, in order. */
export type Difference = {
  readonly voorziening: string
  readonly equal: boolean
  readonly causes: readonly {
    readonly kind: 'herstel' | 'dag' | 'feiten'
    readonly sentence: Text
    readonly details: readonly Text[]
  }[]
}

/** The comparison of the law package as pages show it. */
export function toDifferences(compared: readonly Vergelijking[]): readonly Difference[] {
  return compared.map(({ voorziening, gelijk, oorzaken }) => ({
    voorziening,
    equal: gelijk,
    causes: oorzaken.map((cause) => ({ kind: cause.soort, sentence: cause.zin, details: detailsOf(cause) })),
  }))
}

/** The amounts and rules of the law that differ, by name; facts stand in the sentence itself. */
function detailsOf(cause: Vergelijking['oorzaken'][number]): readonly Text[] {
  if (cause.soort === 'feiten') return []
  const amounts = cause.bedragen.map(({ naam }) =>
    both((nl) => `${nl ? 'Ander bedrag' : 'Other amount'}: ${inWords(naam)}`),
  )
  const rules = cause.regels.map(({ artikel, code, wat }) =>
    both((nl) => `${said[wat][nl ? 'nl' : 'en']}: ${artikel || code}`),
  )
  const unique = new Map([...amounts, ...rules].map((text) => [text.nl, text]))
  return [...unique.values()]
}

const said = {
  erbij: { nl: 'Deze regel telt nu mee', en: 'This rule counts now' },
  weg: { nl: 'Deze regel telt niet meer mee', en: 'This rule counts no more' },
  anders: { nl: 'Deze regel is anders', en: 'This rule is different' },
} as const

const both = (write: (dutch: boolean) => string): Text => ({ nl: write(true), en: write(false) })

/** 'normAlleenstaande' as 'norm alleenstaande'. */
function inWords(naam: string): string {
  return naam.replace(/([a-z])([A-Z0-9])/g, '$1 $2').toLowerCase()
}

/** A kept answer to read aloud, per provision, from its stored trees. */
export function readAloud(bewijs: Bewijs, locale: Locale): readonly string[] {
  return uitlegZoalsHetWas(bewijs).map((one) => schrijfVoorlezen(one, locale))
}

/** A kept answer written out for bezwaar: every step numbered, with article and origin, from its stored trees. */
export function writeOut(bewijs: Bewijs, locale: Locale): string {
  return uitlegZoalsHetWas(bewijs)
    .map((one) => schrijfTekst(one, locale))
    .join('\n\n\n')
}
