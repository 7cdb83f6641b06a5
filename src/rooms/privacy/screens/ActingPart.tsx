import { Link } from 'react-router'
import { useText } from '../../../web/text.ts'
import { sharedCopy as copy } from './shared.copy.ts'
import type { ActingShown } from './shared-view.ts'

/** In which of their roles someone looks, with the way to the others. */
export function ActingPart({ acting, at }: { readonly acting: ActingShown; readonly at: string }) {
  const t = useText()
  return (
    <p>
      {t(copy.acting, { purpose: t(copy[acting.purpose]) })}{' '}
      {acting.others.map((other) => (
        <Link key={other} to={`${at}?voor=${other}`}>
          {t(copy.actOther, { purpose: t(copy[other]) })}
        </Link>
      ))}
    </p>
  )
}
