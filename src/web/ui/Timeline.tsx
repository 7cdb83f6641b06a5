import type { ReactNode } from 'react'
import { classes } from './classes.ts'

/** Something that happened or will: its day as words and for machines. */
export type Moment = {
  readonly id: string
  readonly when: string
  readonly dateTime: string
  readonly what: ReactNode
  /** Still to come: an open knot. */
  readonly ahead?: boolean
}

/** What happened and what comes, along the thread. */
export function Timeline({ moments }: { readonly moments: readonly Moment[] }) {
  return (
    <ol className="rd-timeline">
      {moments.map(({ id, when, dateTime, what, ahead = false }) => (
        <li key={id} className={classes('rd-timeline__moment', ahead && 'is-ahead')}>
          <time className="rd-muted" dateTime={dateTime}>
            {when}
          </time>
          <div>{what}</div>
        </li>
      ))}
    </ol>
  )
}
