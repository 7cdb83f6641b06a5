import type { ReactNode } from 'react'
import { Link, useNavigation } from 'react-router'
import { formCopy } from '../copy/forms.ts'
import { useText } from '../text.ts'

/** A link to a page that takes a while to work out; it says so while one waits. */
export function SlowLink({ to, children }: { readonly to: string; readonly children: ReactNode }) {
  const t = useText()
  const { location } = useNavigation()
  return (
    <p>
      <Link to={to}>{children}</Link> <span role="status">{location?.pathname === to && t(formCopy.busy)}</span>
    </p>
  )
}
