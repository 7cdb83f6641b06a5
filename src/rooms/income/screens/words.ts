import type { Instant } from '../../../shared/date.ts'
import type { Text } from '../../../shared/locale.ts'
import type { Copy } from '../../../web/text.ts'
import { personCopy, restCopy } from './copy.ts'

const outcomes: Copy = restCopy
const reasons: Copy = personCopy

/** A stored word as people read it; the word itself when there is no text for it. */
export function outcomeWords(stored: string): Text {
  return outcomes[stored] ?? { nl: stored, en: stored }
}

/** The reason for opening a page as people read it, or what else an event was about. */
export function reasonWords(stored: string): Text {
  return reasons[stored] ?? { nl: stored, en: stored }
}

type Named = { readonly id: string; readonly naam: string | null }

/** Who a step or question is about, by id; nobody is named when there is only one person it can be about. */
export function namesOf(people: readonly Named[]): ReadonlyMap<string, string | null> {
  return new Map(people.length < 2 ? [] : people.map(({ id, naam }) => [id, naam]))
}

/** A moment from a view, or undefined when there is none. */
export function instantOf(text: string | null): Instant | undefined {
  return text !== null && isInstant(text) ? text : undefined
}

function isInstant(text: string): text is Instant {
  return !Number.isNaN(Date.parse(text))
}
