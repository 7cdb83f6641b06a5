import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { shellCopy } from '../copy/shell.ts'
import { useText } from '../text.ts'
import { classes } from './classes.ts'
import { DemoBar } from './DemoBar.tsx'
import { Footer } from './Footer.tsx'
import { Header } from './Header.tsx'
import { ReadAloud } from './ReadAloud.tsx'
import { SignOut } from './SignOut.tsx'
import { SkipLink } from './SkipLink.tsx'

type ResidentPageProps = {
  readonly children: ReactNode
  /** A wider column, for pages with more than one question on them. */
  readonly wide?: boolean
  /** Where "Ik wil nu aanvragen" leads: a page that knows the question can take it along. */
  readonly apply?: string
}

/** A page for residents: large, airy, read aloud on request, and always with the way to apply. */
export function ResidentPage({ children, wide = false, apply = '/aanvragen' }: ResidentPageProps) {
  const t = useText()
  return (
    <div className="rd-look rd-look--resident">
      <SkipLink />
      <DemoBar />
      <Header home="/">
        <Link className="rd-tool rd-tool--apply" to={apply}>
          {t(shellCopy.apply)}
        </Link>
        <ReadAloud />
        <SignOut />
      </Header>
      <main id="inhoud" tabIndex={-1} className={classes('rd-main', wide && 'rd-main--wide')}>
        {children}
      </main>
      <Footer />
    </div>
  )
}
