import type { ReactNode } from 'react'

/** Two columns where there is room: what the page is about, and what is kept at hand beside it. */
export function Columns({ children, aside }: { readonly children: ReactNode; readonly aside: ReactNode }) {
  return (
    <div className="rd-columns">
      <div className="rd-stack">{children}</div>
      <div className="rd-stack">{aside}</div>
    </div>
  )
}
