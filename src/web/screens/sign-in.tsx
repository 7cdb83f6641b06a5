import { useLoaderData } from 'react-router'
import * as z from 'zod'
import { useText } from '../text.ts'
import { titled } from '../title.ts'
import { Notice } from '../ui/Notice.tsx'
import { ResidentPage } from '../ui/ResidentPage.tsx'
import { Heading, Paragraph } from '../ui/Text.tsx'
import { page } from '../view.ts'
import { signInCopy as copy } from './sign-in.copy.ts'
import { Way } from './Ways.tsx'

const failures = ['verlopen', 'onbekend', 'onbereikbaar', 'niet-hier', 'afgebroken', 'mislukt', 'te-zwak'] as const
/** Why one has to sign in again; with the second, what was typed is kept. */
const ends = ['voorbij', 'bewaard'] as const
const View = z.object({
  fout: z.enum(failures).optional(),
  einde: z.enum(ends).optional(),
  terug: z.string(),
})

export const meta = titled(copy.title)

export const loader = page(View, async ({ url }) => ({
  fout: failures.find((failure) => failure === url.searchParams.get('fout')),
  einde: ends.find((end) => end === url.searchParams.get('fout')),
  terug: new URLSearchParams({ terug: url.searchParams.get('terug') ?? '/' }).toString(),
}))

/** Signing in: as a resident or as staff; and what to do when it failed. */
export default function SignIn() {
  const t = useText()
  const { fout, einde, terug } = useLoaderData<typeof loader>()
  return (
    <ResidentPage>
      <div className="rd-stack">
        <Heading level={1}>{t(copy.title)}</Heading>
        {fout && (
          <Notice heading={t(copy.failed)} kind="warning">
            <Paragraph>{t(copy[fout])}</Paragraph>
          </Notice>
        )}
        {einde && (
          <Notice heading={t(copy.ended)} {...(einde === 'voorbij' ? {} : { kind: 'success' })}>
            <Paragraph>{t(copy[einde])}</Paragraph>
          </Notice>
        )}
        <Paragraph size="large">{t(copy.intro)}</Paragraph>
        <ul className="rd-ways">
          <Way to={`/inloggen/inwoner?${terug}`} name={copy.resident} more={copy.residentMore} away />
          <Way to={`/inloggen/medewerker?${terug}`} name={copy.staff} more={copy.staffMore} away />
        </ul>
      </div>
    </ResidentPage>
  )
}
