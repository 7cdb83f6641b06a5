import type { Invoer, Ontbreekt } from '../uitkomst/soorten.ts'
import { beantwoord, type Vraag, volgendeVraag } from '../uitkomst/volgende-vraag.ts'
import { vragen } from '../uitkomst/vragen.ts'
import { besluiten } from './willekeurig.ts'

const bron = { herkomst: 'opgegeven', dag: '2026-01-02' }
const sleutel = ({ persoon, naam }: { persoon?: string; naam: string }) => `${persoon ?? ''}/${naam}`

export interface Ronde {
  readonly gesteld: readonly Vraag[]
  /** The input when the questions have ended. */
  readonly einde: Invoer
  /** Every question that could matter for these people when nothing is known: a form with all of them. */
  readonly alles: number
}

const isGegeven = ({ aard }: Ontbreekt) => aard === 'gegeven'

/**
 * Asks a household question by question, as someone who knows every answer, until nothing is left to ask. What was
 * decided before is known from the start.
 */
export function vraagRonde(huishouden: Invoer, metGroepen = true): Ronde {
  const antwoorden = new Map(huishouden.feiten.map((feit) => [sleutel(feit), feit.waarde]))
  const waardeVan = (feit: Ontbreekt) => antwoorden.get(sleutel(feit)) ?? null
  let invoer: Invoer = { ...huishouden, feiten: huishouden.feiten.filter(({ naam }) => besluiten.includes(naam)) }
  const alles = vragen(invoer).filter(isGegeven).length
  const gesteld: Vraag[] = []
  const los: string[] = []
  const alleGroepen = huishouden.huishouden.personen.map(({ id }) => `zeldenZo/${id}`)
  for (;;) {
    const vraag = volgendeVraag(invoer, metGroepen ? los : alleGroepen)
    if (vraag === undefined) return { gesteld, einde: invoer, alles }
    gesteld.push(vraag)
    if (gesteld.length > 500) throw new Error('The questions do not end')
    const waarde =
      vraag.soort === 'feit' ? waardeVan(vraag.feit) : vraag.feiten.some((feit) => waardeVan(feit) === true)
    if (vraag.soort === 'groep' && waarde !== false) los.push(vraag.sleutel)
    invoer = beantwoord(invoer, vraag, { ...bron, waarde })
  }
}
