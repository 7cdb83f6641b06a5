import { feitenlijst, type Step } from '@rodedraad/law'
import type { Text } from '../../shared/locale.ts'
import { describeValue } from './value-text.ts'

/** A step as it is opened on the screen: a rule of the law, an amount from a series, or a fact with its origin. */
export type ShownStep = {
  readonly kind: 'regel' | 'bedrag' | 'feit'
  readonly sentence: Text
  readonly value: Text
  readonly known: boolean
  readonly formula: string | null
  readonly artikel: { readonly text: string; readonly link: string | null } | null
  readonly origin: { readonly herkomst: string; readonly dag: string | null; readonly reden: string | null } | null
  readonly who: string | null
  /** It was explained before, higher up. */
  readonly before: boolean
  readonly parts: readonly ShownStep[]
}

/** The first step to show. Operators are left out, because the formula of a rule tells them; their parts move up. */
export function toShownSteps(step: Step): readonly ShownStep[] {
  const parts = step.delen.flatMap(toShownSteps)
  const kind = kindOf(step)
  if (!kind) return parts
  const { waarde, bron, artikel } = step
  return [
    {
      kind,
      sentence: sentenceOf(step),
      value: describeValue(waarde),
      known: waarde.onder === waarde.boven,
      formula: step.formule ?? null,
      artikel: artikel ? { text: artikel.inWoorden, link: artikel.link ?? null } : null,
      origin: bron?.herkomst ? { herkomst: bron.herkomst, dag: bron.dag ?? null, reden: bron.reden ?? null } : null,
      who: bron?.persoon ?? step.persoon ?? null,
      before: step.eerder ?? false,
      parts: withoutDoubles(parts),
    },
  ]
}

function kindOf({ bewerking }: Step): ShownStep['kind'] | undefined {
  return bewerking === 'regel' || bewerking === 'bedrag' || bewerking === 'feit' ? bewerking : undefined
}

/** The one fact that nobody tells: it follows from who has been named. */
const partnerNamed: Text = { nl: 'Is er een partner?', en: 'Is there a partner?' }

function sentenceOf({ zin, bron, code }: Step): Text {
  if (code === 'feit') return partnerNamed
  const naam = bron?.naam ?? code
  return zin ?? feitenlijst.get(naam)?.vraag ?? feitenlijst.get(code.replace(/^feit\./, ''))?.vraag ?? inWords(naam)
}

/** 'normAlleenstaande' as 'norm alleenstaande'; a name of a series has no sentence of its own. */
function inWords(naam: string): Text {
  const text = naam.replace(/([a-z])([A-Z0-9])/g, '$1 $2').toLowerCase()
  return { nl: text, en: text }
}

/** The same fact asked twice within one step is told once. */
function withoutDoubles(parts: readonly ShownStep[]): readonly ShownStep[] {
  const told = new Set<string>()
  return parts.filter((part) => {
    const key = `${part.kind}|${part.sentence.nl}|${part.who ?? ''}|${part.value.nl}`
    const first = !told.has(key) || part.kind === 'regel'
    told.add(key)
    return first
  })
}
