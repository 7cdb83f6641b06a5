import { findMissing } from '../kernel/coverage.ts'
import { huishoudenVan } from './huishouden.ts'
import { controleer } from './lees-invoer.ts'
import { ontbrekendeRegels } from './ontbrekende-regels.ts'
import { beschrijfOntbrekend, boundsFor } from './open.ts'
import type { Invoer, Ontbreekt } from './soorten.ts'
import { voorzieningen } from './voorzieningen.ts'

/**
 * The questions that still matter for any of the provisions, each once, the most decisive first: what decides much of
 * one provision, or something of several. What the sources or the municipality have to say is nobody's question.
 */
export function vragen(invoer: Invoer): readonly Ontbreekt[] {
  return opVolgorde([...openPerVoorziening(invoer)])
}

/**
 * The same, for the first provision of which something can still be asked: a conversation stays with one provision until
 * it is decided, and what the others need is not worked out before. `mag` says which questions may be put.
 */
export function vragenOverEerste(invoer: Invoer, mag: (vraag: Ontbreekt) => boolean): readonly Ontbreekt[] {
  for (const lijst of openPerVoorziening(invoer)) {
    const open = lijst.filter(mag)
    if (open.length > 0) return opVolgorde([open])
  }
  return []
}

/** Per provision that can be worked out, the open facts, the most decisive first; each when it is asked for. */
function* openPerVoorziening(invoer: Invoer): Generator<readonly Ontbreekt[]> {
  const fouten = controleer(invoer)
  if (fouten.length > 0) throw new Error(fouten.map(({ plaats, reden }) => `${plaats}: ${reden}`).join('; '))
  const household = huishoudenVan(invoer)
  const day = invoer.peildatum
  for (const voorziening of voorzieningen) {
    if (findMissing([voorziening.bedrag.node], day).length > 0) continue
    if (ontbrekendeRegels({ voorziening, household, day }).length > 0) continue
    const { matters } = boundsFor({ voorziening, household, day })
    yield matters.map((open) => beschrijfOntbrekend(open, household))
  }
}

interface Gewogen {
  readonly vraag: Ontbreekt
  gewicht: number
}

/** Money first: one amount above a limit ends a whole list of questions (measured in `vragen.proof.ts`). */
function eerst(a: Gewogen, b: Gewogen): number {
  const geld = Number(b.vraag.soort.startsWith('bedrag')) - Number(a.vraag.soort.startsWith('bedrag'))
  return geld === 0 ? b.gewicht - a.gewicht : geld
}

function opVolgorde(lijsten: readonly (readonly Ontbreekt[])[]): readonly Ontbreekt[] {
  const gewogen = new Map<string, Gewogen>()
  for (const lijst of lijsten) {
    for (const [at, vraag] of lijst.entries()) {
      const sleutel = `${vraag.persoon ?? ''}/${vraag.naam}`
      const een = gewogen.get(sleutel) ?? { vraag, gewicht: 0 }
      een.gewicht += 1 / (at + 1)
      gewogen.set(sleutel, een)
    }
  }
  return [...gewogen.values()].toSorted(eerst).map(({ vraag }) => vraag)
}
