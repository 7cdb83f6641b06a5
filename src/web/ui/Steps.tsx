import { shellCopy } from '../copy/shell.ts'
import { useText } from '../text.ts'
import { classes } from './classes.ts'

/** How far one is: knots on the thread. `current` counts from 1. */
export function Steps({ current, total }: { readonly current: number; readonly total: number }) {
  const t = useText()
  const places = Array.from({ length: total }, (_, place) => place + 1)
  return (
    <div className="rd-steps">
      <p className="rd-muted">{t(shellCopy.step, { current, total })}</p>
      <div className="rd-steps__thread" aria-hidden="true">
        {places.map((place) => (
          <span
            key={place}
            className={classes('rd-steps__knot', place < current && 'is-done', place === current && 'is-now')}
          />
        ))}
      </div>
    </div>
  )
}
