import { shellCopy } from '../copy/shell.ts'
import { useShell } from '../shell.ts'
import { useText } from '../text.ts'

/** The bottom of every page: the other ways to us. */
export function Footer() {
  const t = useText()
  const { gemeente, signedInAs } = useShell()
  return (
    <footer className="rd-footer">
      <div className="rd-footer__row">
        <p>{t(shellCopy.sameEverywhere)}</p>
        <p>{t(shellCopy.call, { phone: gemeente.telefoon })}</p>
        {signedInAs === undefined && <a href="/inloggen">{t(shellCopy.signIn)}</a>}
      </div>
    </footer>
  )
}
