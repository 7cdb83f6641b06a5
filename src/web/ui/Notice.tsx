import { Alert } from '@amsterdam/design-system-react'
import type { ReactNode } from 'react'

type NoticeProps = {
  readonly heading: string
  readonly level?: 2 | 3
  readonly kind?: 'success' | 'warning'
  readonly children?: ReactNode
}

/** Something that must not be missed: done, or to be careful of; without kind, to know. */
export function Notice({ heading, level = 2, kind, children }: NoticeProps) {
  return (
    <Alert heading={heading} headingLevel={level} {...(kind === undefined ? {} : { severity: kind })}>
      {children}
    </Alert>
  )
}
