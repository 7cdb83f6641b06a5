import type { ReactNode } from 'react'

type DisclosureProps = { readonly summary: ReactNode; readonly children: ReactNode; readonly open?: boolean }

/** Something one may open for more. Works without JavaScript. */
export function Disclosure({ summary, children, open = false }: DisclosureProps) {
  return (
    <details className="rd-disclosure" open={open}>
      <summary>{summary}</summary>
      <div className="rd-disclosure__body rd-stack">{children}</div>
    </details>
  )
}
