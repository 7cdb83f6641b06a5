import { LogOut } from 'lucide-react'
import { shellCopy } from '../copy/shell.ts'
import { useShell } from '../shell.ts'
import { useText } from '../text.ts'

/** Who is signed in, and the button that ends it. A post: a link that someone sends must not sign you out. */
export function SignOut() {
  const t = useText()
  const { signedInAs } = useShell()
  if (signedInAs === undefined) return null
  return (
    <form method="post" action="/uitloggen" className="rd-signout">
      <span className="ams-visually-hidden">{t(shellCopy.signedInAs, { name: signedInAs.naam })}</span>
      <span aria-hidden="true">{signedInAs.naam}</span>
      <button className="rd-tool" type="submit">
        <LogOut className="rd-icon" aria-hidden="true" />
        {t(shellCopy.signOut)}
      </button>
    </form>
  )
}
