import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { shellCopy } from '../copy/shell.ts'
import { useShell } from '../shell.ts'
import { useText } from '../text.ts'
import { LanguageSwitch } from './LanguageSwitch.tsx'
import { Loop } from './Thread.tsx'

/** The top of every page: whose this is, and the tools that belong to it. `home` is where the name leads. */
export function Header({
  home,
  nav,
  children,
}: {
  readonly home: string
  readonly nav?: ReactNode
  readonly children?: ReactNode
}) {
  const t = useText()
  const { gemeente } = useShell()
  return (
    <header className="rd-header">
      <div className="rd-header__row">
        <Link to={home} className="rd-brand">
          <Loop className="rd-brand__loop" />
          <span>
            <span className="rd-brand__name">Rode Draad</span>
            <span className="rd-brand__place">{t(shellCopy.place, { gemeente: gemeente.naam })}</span>
          </span>
        </Link>
        {nav}
        <div className="rd-header__tools">
          {children}
          <LanguageSwitch />
        </div>
      </div>
    </header>
  )
}
