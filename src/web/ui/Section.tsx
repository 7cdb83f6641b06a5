import { type ReactNode, useId } from 'react'
import { classes } from './classes.ts'
import { Heading } from './Text.tsx'

type SectionProps = {
  readonly heading: string
  readonly children: ReactNode
  readonly level?: 2 | 3
  /** On a sheet of its own. */
  readonly sheet?: boolean
  /** What belongs beside the heading: a link, a small button. */
  readonly aside?: ReactNode
}

/** A part of a page with its heading. */
export function Section({ heading, children, level = 2, sheet = false, aside }: SectionProps) {
  const id = useId()
  return (
    <section aria-labelledby={id} className={classes('rd-section rd-stack', sheet && 'rd-sheet')}>
      <div className="rd-section__top">
        <Heading level={level} id={id}>
          {heading}
        </Heading>
        {aside}
      </div>
      {children}
    </section>
  )
}
