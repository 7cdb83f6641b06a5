import type { ReactNode } from 'react'
import { Link, NavLink } from 'react-router'
import { shellCopy } from '../copy/shell.ts'
import { useShell } from '../shell.ts'
import { useText } from '../text.ts'
import { DemoBar } from './DemoBar.tsx'
import { Header } from './Header.tsx'
import { SignOut } from './SignOut.tsx'
import { SkipLink } from './SkipLink.tsx'

const helping = ['balie', 'klantmanager', 'inkomensconsulent', 'wijkteam', 'teamleider']
const byLaw = ['schuldhulpverlener', 'jeugdwerker', 'ggz', 'school']

const places = [
  { to: '/vandaag', name: shellCopy.today, roles: helping },
  { to: '/contacten/nieuw', name: shellCopy.newContact, roles: helping },
  { to: '/mensen', name: shellCopy.people, roles: helping },
  { to: '/delen', name: shellCopy.sharing, roles: [...helping, ...byLaw] },
  { to: '/team', name: shellCopy.team, roles: ['teamleider'] },
  { to: '/inkomen/regels', name: shellCopy.rules, roles: ['beheer', 'inkomensconsulent'] },
  { to: '/beheer/adressen', name: shellCopy.addresses, roles: ['beheer'] },
  { to: '/privacy', name: shellCopy.privacy, roles: ['privacy'] },
  { to: '/privacy', name: shellCopy.keeping, roles: ['archivaris', 'proceseigenaar'] },
]

type ProfessionalPageProps = {
  readonly children: ReactNode
  /** Where "Ik wil nu aanvragen" leads: for the person or the question at hand when there is one. */
  readonly apply?: string
}

/** A page for professionals: dense, with the way to every place that whoever is signed in can use. */
export function ProfessionalPage({ children, apply }: ProfessionalPageProps) {
  const t = useText()
  const { signedInAs } = useShell()
  const may = places.filter(({ roles }) => roles.some((role) => signedInAs?.roles.includes(role)))
  const mine = may.filter(({ to }, place) => may.findIndex((other) => other.to === to) === place)
  // Who helps nobody applies as anyone does, on the page for residents.
  const anyhow = may.some(({ to }) => to === '/contacten/nieuw') ? '/contacten/nieuw?aanvragen=ja' : '/aanvragen'
  const nav = mine.length > 0 && (
    <nav className="rd-nav" aria-label={t(shellCopy.mainNav)}>
      {mine.map(({ to, name }) => (
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
      <Header home={mine[0]?.to ?? '/'} nav={nav}>
        <Link className="rd-tool" to={apply ?? anyhow}>
          {t(shellCopy.apply)}
        </Link>
        <SignOut />
      </Header>
      <main id="inhoud" tabIndex={-1} className="rd-main">
        {children}
      </main>
    </div>
  )
}
