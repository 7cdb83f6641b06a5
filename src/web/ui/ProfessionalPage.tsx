import type { ReactNode } from 'react'
import { NavLink } from 'react-router'
import { shellCopy } from '../copy/shell.ts'
import { useText } from '../text.ts'
import { DemoBar } from './DemoBar.tsx'
import { Header } from './Header.tsx'
import { SignOut } from './SignOut.tsx'
import { SkipLink } from './SkipLink.tsx'

const places = [
  { to: '/vandaag', name: shellCopy.today },
  { to: '/mensen', name: shellCopy.people },
  { to: '/vraag/nieuw', name: shellCopy.newContact },
]

/** A page for professionals: dense, with the way to the day, the people and a new question. */
export function ProfessionalPage({ children }: { readonly children: ReactNode }) {
  const t = useText()
  const nav = (
    <nav className="rd-nav" aria-label={t(shellCopy.mainNav)}>
      {places.map(({ to, name }) => (
        <NavLink key={to} to={to}>
          {t(name)}
        </NavLink>
      ))}
    </nav>
  )
  return (
    <div className="rd-look rd-look--professional">
      <SkipLink />
      <DemoBar />
      <Header home="/vandaag" nav={nav}>
        <SignOut />
      </Header>
      <main id="inhoud" tabIndex={-1} className="rd-main">
        {children}
      </main>
    </div>
  )
}
