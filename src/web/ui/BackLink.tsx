import { ArrowLeft } from 'lucide-react'
import { Link } from 'react-router'
import { shellCopy } from '../copy/shell.ts'
import { useText } from '../text.ts'

/** The way back to where one was, above a question. */
export function BackLink({ to }: { readonly to: string }) {
  const t = useText()
  return (
    <p className="rd-back">
      <Link className="rd-tool" to={to}>
        <ArrowLeft className="rd-icon" aria-hidden="true" />
        {t(shellCopy.back)}
      </Link>
    </p>
  )
}
