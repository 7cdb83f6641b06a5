import { bereken } from './bereken.ts'
import type { Invoer, Ontbreekt } from './soorten.ts'

/** The questions that still matter for any of the provisions, the most decisive first, each once. */
export function vragen(invoer: Invoer): readonly Ontbreekt[] {
  const lijsten = bereken(invoer).map((uitkomst) => (uitkomst.uitkomst === 'niet-gedekt' ? [] : uitkomst.ontbreekt))
  const gesteld = new Map<string, Ontbreekt>()
  const langste = Math.max(...lijsten.map((lijst) => lijst.length), 0)
  for (let at = 0; at < langste; at += 1) {
    for (const lijst of lijsten) {
      const vraag = lijst[at]
      if (vraag !== undefined) gesteld.set(`${vraag.persoon ?? ''}/${vraag.naam}`, vraag)
    }
  }
  return [...gesteld.values()]
}
