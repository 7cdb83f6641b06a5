import type { Fout } from '../uitkomst/lees-invoer.ts'
import type { BewaardeStap, Bewijs } from './soorten.ts'

export type GelezenBewijs =
  | { readonly goed: true; readonly bewijs: Bewijs }
  | { readonly goed: false; readonly fouten: readonly Fout[] }

type Velden = Readonly<Record<string, unknown>>

function isVelden(value: unknown): value is Velden {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const isTekst = (value: unknown): value is string => typeof value === 'string' && value !== ''
const isTweetalig = (value: unknown): boolean => isVelden(value) && isTekstveld(value.nl) && isTekstveld(value.en)
const isTekstveld = (value: unknown): boolean => typeof value === 'string'
const isGetal = (value: unknown): boolean => Number.isSafeInteger(value) || /^-?\d+$/.test(String(value))

/** Where a receipt is not whole, and why. Facts are read as they were kept, also when the law no longer asks them. */
function foutenIn(value: Velden): readonly Fout[] {
  const fouten: Fout[] = []
  const eis = (goed: boolean, plaats: string, reden: string) => {
    if (!goed) fouten.push({ plaats, reden })
  }
  eis(value.soort === 'rodedraad-bewijs', 'soort', 'dit is geen bewijs van Rode Draad')
  eis(value.vorm === 1, 'vorm', 'deze vorm van bewijs kennen wij niet')
  eis(isTekst(value.versie), 'versie', 'de versie van de wet als code ontbreekt')
  eis(isInvoer(value.invoer), 'invoer', 'de dag, de personen of de feiten zijn niet heel')
  const regels = Array.isArray(value.regels) ? value.regels : []
  eis(Array.isArray(value.regels) && regels.every(isRegel), 'regels', 'de lijst van regels is niet heel')
  const uitkomsten: readonly unknown[] = Array.isArray(value.uitkomsten) ? value.uitkomsten : []
  eis(uitkomsten.length > 0, 'uitkomsten', 'er staat geen uitkomst in')
  for (const [at, een] of uitkomsten.entries()) {
    eis(isUitkomst(een, regels.length), `uitkomsten[${at}]`, 'deze uitkomst is niet heel')
  }
  return fouten
}

function isInvoer(value: unknown): boolean {
  if (!isVelden(value) || !isTekst(value.peildatum) || !isVelden(value.huishouden)) return false
  const { personen } = value.huishouden
  const { feiten } = value
  return (
    Array.isArray(personen) &&
    personen.every((een) => isVelden(een) && isTekst(een.id) && isTekst(een.relatie)) &&
    Array.isArray(feiten) &&
    feiten.every((een) => isVelden(een) && isTekst(een.naam) && isTekst(een.herkomst) && isTekst(een.dag))
  )
}

function isRegel(value: unknown): boolean {
  return isVelden(value) && isTweetalig(value.zin) && isVelden(value.artikel) && isTekst(value.artikel.inWoorden)
}

function isUitkomst(value: unknown, aantalRegels: number): boolean {
  if (!isVelden(value) || !isTekst(value.voorziening) || !isTweetalig(value.inGewoneTaal)) return false
  if (value.uitkomst === 'niet-gedekt') return Array.isArray(value.mist)
  const { bedrag, stap } = value
  const heelBedrag = isVelden(bedrag) && isGetal(bedrag.onderInCenten) && isGetal(bedrag.bovenInCenten)
  return isTekst(value.uitkomst) && heelBedrag && isStap(stap, aantalRegels)
}

function isStap(value: unknown, aantalRegels: number): value is BewaardeStap {
  if (!isVelden(value) || !isTekst(value.code) || !isTekst(value.bewerking) || !isVelden(value.waarde)) return false
  const { onder, boven, noemer, eenheid } = value.waarde
  const { regel } = value
  return (
    isGetal(onder) &&
    isGetal(boven) &&
    isGetal(noemer) &&
    isTekst(eenheid) &&
    (regel === undefined || (Number.isInteger(regel) && Number(regel) >= 0 && Number(regel) < aantalRegels)) &&
    Array.isArray(value.delen) &&
    value.delen.every((deel) => isStap(deel, aantalRegels))
  )
}

function isBewijs(value: Velden): value is Velden & Bewijs {
  return foutenIn(value).length === 0
}

/** Reads a receipt back from JSON, or says every place where it is not whole. */
export function leesBewijs(value: unknown): GelezenBewijs {
  if (!isVelden(value)) return { goed: false, fouten: [{ plaats: 'bewijs', reden: 'dit moet een JSON-object zijn' }] }
  if (isBewijs(value)) return { goed: true, bewijs: value }
  return { goed: false, fouten: foutenIn(value) }
}
