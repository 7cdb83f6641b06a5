import { useLoaderData } from 'react-router'
import * as z from 'zod'
import { useText } from '../text.ts'
import { titled } from '../title.ts'
import { LinkButton } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import { ResidentPage } from '../ui/ResidentPage.tsx'
import { Heading, Paragraph } from '../ui/Text.tsx'
import { page } from '../view.ts'
import { signedOutCopy as copy } from './signed-out.copy.ts'

const onward = '/uitloggen/inlogdienst'
const View = z.object({ onward: z.boolean(), failed: z.boolean() })

export const meta = titled(copy.title)

export const loader = page(View, async ({ url }) => ({
  onward: url.searchParams.has('verder'),
  failed: url.searchParams.has('fout'),
}))

/** After signing out: here it is done; from here the browser goes on, by itself, to sign out at the provider too. */
export default function SignedOut() {
  const t = useText()
  const view = useLoaderData<typeof loader>()
  return (
    <ResidentPage>
      {view.onward && <meta httpEquiv="refresh" content={`0;url=${onward}`} />}
      <div className="rd-stack">
        <Heading level={1}>{t(copy.title)}</Heading>
        <Paragraph size="large">{t(view.onward ? copy.there : copy.here)}</Paragraph>
        {view.failed && <Notice heading={t(copy.failed)} kind="warning" />}
        <p className="rd-actions">
          {view.onward && (
            <a className="ams-button ams-button--secondary" href={onward}>
              {t(copy.onward)}
            </a>
          )}
          {!view.onward && <LinkButton to="/">{t(copy.home)}</LinkButton>}
        </p>
      </div>
    </ResidentPage>
  )
}
