import type { Locale } from '../../shared/locale.ts'
import type { Refused } from '../../shared/refused.ts'
import { faultOf } from './faults.ts'

/** An answer that says no, as RFC 9457 has it. `type` is a page that explains. */
export type Problem = {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly code: string
  readonly grond?: string
  readonly field?: string
}

/** How to speak: which language, and from which address the explaining pages are served. */
export type Voice = { readonly locale: Locale; readonly baseUrl: string }

/** A lawful no as a problem: the sentence, its article or house rule, and what to do. */
export function problemOf(refused: Refused, { locale, baseUrl }: Voice): Problem {
  return {
    type: new URL(`/problemen/${refused.code}`, baseUrl).href,
    title: refused.text[locale],
    status: refused.status,
    detail: refused.todo[locale],
    code: refused.code,
    grond: refused.grond,
    ...(refused.field === undefined ? {} : { field: refused.field }),
  }
}

/** A request that could not be done, as a problem. Says nothing of what went wrong inside. */
export function problemOfStatus(status: number, { locale, baseUrl }: Voice): Problem {
  const fault = faultOf(status)
  return {
    type: new URL(`/problemen/${fault.code}`, baseUrl).href,
    title: fault.title[locale],
    status,
    detail: fault.todo[locale],
    code: fault.code,
  }
}
