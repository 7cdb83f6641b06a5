import type { Text } from '../kernel/unit.ts'
import { bereken } from '../uitkomst/bereken.ts'
import type { Geldbedrag, Invoer, Uitkomst } from '../uitkomst/soorten.ts'
import type { Voorziening, Wegwijzer } from '../uitkomst/voorziening.ts'
import { voorzieningen } from '../uitkomst/voorzieningen.ts'
import { wegwijzers } from '../uitkomst/wegwijzers.ts'
import { versie } from '../versie.ts'
import { gebruikteFeiten } from './feiten.ts'
import { namenVan } from './namen.ts'
import type { Deelbedrag, Uitleg } from './soorten.ts'
import { leesbareStappen } from './stap.ts'
import type { Verandering } from './verandering.ts'
import { veranderingenPerVoorziening } from './wat-verandert-het.ts'

/**
 * Explains what a household can probably get: per provision one tree with amount, parts, steps with article and link,
 * facts with origin and day, and what would change it. `schrijfTekst`, `schrijfVoorlezen` and `schrijfHtml` write it
 * down; the value itself is its JSON. Throws, like `bereken`, on an input with unknown names or impossible values.
 */
export function legUit(invoer: Invoer): readonly Uitleg[] {
  const uitkomsten = bereken(invoer)
  const gedekt = uitkomsten.filter(({ uitkomst }) => uitkomst !== 'niet-gedekt')
  const perCode = veranderingenPerVoorziening(
    invoer,
    gedekt.map(({ voorziening }) => voorziening),
  )
  return uitkomsten.map((uitkomst) => {
    const voorziening = voorzieningMet(uitkomst.voorziening)
    return uitlegVan(uitkomst, { voorziening, invoer, veranderingen: perCode.get(uitkomst.voorziening) ?? [] })
  })
}

/** A provision by its code. Throws on a code that is none. */
export function voorzieningMet(code: Uitkomst['voorziening']): Voorziening | Wegwijzer {
  const gevonden = [...voorzieningen, ...wegwijzers].find((een) => een.code === code)
  if (gevonden === undefined) throw new Error(`No provision ${code}`)
  return gevonden
}

interface Bij {
  readonly voorziening: Voorziening | Wegwijzer
  readonly invoer: Invoer
  readonly veranderingen: readonly Verandering[]
}

function uitlegVan(uitkomst: Uitkomst, bij: Bij): Uitleg {
  const { naam, aanvragen } = bij.voorziening
  const { voorziening, peildatum, inGewoneTaal, nietMeegenomen } = uitkomst
  const gemeen = {
    voorziening,
    naam,
    peildatum,
    versie,
    uitkomst: uitkomst.uitkomst,
    inGewoneTaal,
    nietMeegenomen,
    namen: namenVan(bij.invoer.huishouden.personen),
    aanvragen,
  }
  if (uitkomst.uitkomst === 'niet-gedekt') {
    return {
      ...gemeen,
      delen: [],
      redenen: [],
      ontbreekt: [],
      varianten: [],
      stappen: [],
      feiten: [],
      veranderingen: [],
    }
  }
  const aanvrager = bij.invoer.huishouden.personen.find(({ relatie }) => relatie === 'aanvrager')
  const stappen = leesbareStappen(uitkomst.uitleg, aanvrager?.id ?? '')
  return {
    ...gemeen,
    bedrag: { ...geldVan(uitkomst), per: uitkomst.per },
    delen: Object.entries(uitkomst.bijkomend).map(deelbedrag),
    redenen: 'redenen' in uitkomst ? uitkomst.redenen : [],
    ontbreekt: uitkomst.ontbreekt,
    varianten: 'varianten' in uitkomst ? uitkomst.varianten : [],
    stappen,
    feiten: gebruikteFeiten(stappen, bij.invoer),
    veranderingen: bij.veranderingen,
  }
}

function geldVan(uitkomst: Exclude<Uitkomst, { uitkomst: 'niet-gedekt' }>): Geldbedrag {
  if ('bedragInCenten' in uitkomst) return { bedragInCenten: uitkomst.bedragInCenten }
  return { onderInCenten: uitkomst.onderInCenten, bovenInCenten: uitkomst.bovenInCenten }
}

const zinnen: Readonly<Record<string, Text>> = {
  vakantietoeslag: { nl: 'Daarvan is vakantietoeslag, die later komt', en: 'Of this, holiday allowance, paid later' },
  uitTeBetalenPerMaand: { nl: 'U krijgt nu elke maand', en: 'You now get each month' },
  voorschot: { nl: 'Als u moet wachten: een voorschot van', en: 'If you have to wait: an advance of' },
  zorgtoeslagPerJaar: { nl: 'In een heel jaar', en: 'In a whole year' },
}

/** 'uitTeBetalenPerMaand' as 'uit te betalen per maand', for a name without a sentence of its own. */
function inLosseWoorden(naam: string): Text {
  const tekst = naam.replace(/([a-z])([A-Z0-9])/g, '$1 $2').toLowerCase()
  return { nl: tekst, en: tekst }
}

function deelbedrag([naam, bedrag]: readonly [string, Deelbedrag['bedrag']]): Deelbedrag {
  return { naam, zin: zinnen[naam] ?? inLosseWoorden(naam), bedrag }
}
