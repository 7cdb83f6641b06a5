import { useActionData, useLoaderData } from 'react-router'
import * as z from 'zod'
import { toId } from '../../../shared/ids.ts'
import { isRefused } from '../../../shared/refused.ts'
import { nobody } from '../../../web/nobody.ts'
import { signInFirst } from '../../../web/sign-in-first.ts'
import { useText } from '../../../web/text.ts'
import { titled } from '../../../web/title.ts'
import { BackLink } from '../../../web/ui/BackLink.tsx'
import { Notice } from '../../../web/ui/Notice.tsx'
import { ProfessionalPage } from '../../../web/ui/ProfessionalPage.tsx'
import { Heading, Paragraph } from '../../../web/ui/Text.tsx'
import { forms, page } from '../../../web/view.ts'
import { DisclosedList, DiscloseForm } from './DiscloseParts.tsx'
import { discloseCopy as copy } from './disclose.copy.ts'
import { discloseDeeds } from './disclose-deeds.ts'
import { DiscloseView } from './disclose-view.ts'

/** Link and code of what was just set ready: shown once, in the answer to the form. */
const Made = z.object({
  form: z.literal('klaarzetten'),
  errors: z.array(z.unknown()).max(0),
  typed: z.object({ link: z.tuple([z.string()]), geheim: z.tuple([z.string()]) }),
})

export const meta = titled(copy.title)

export const loader = page(DiscloseView, async (at) => {
  const away = signInFirst(at)
  if (away) return away
  const { doors, facts, params, url } = at
  const person = toId<'person'>(params.id ?? '')
  const mine = doors.privacy.purposesOf((await facts.signedInAs())?.roles ?? [])
  const purpose = mine.find((one) => one === url.searchParams.get('voor')) ?? mine[0]
  if (!person || !purpose) return nobody
  return doors.house.read(facts.caller, purpose, async (trx) => {
    const who = await doors.household.readPerson(trx, person)
    if (isRefused(who)) return who
    const { laws } = await doors.privacy.readShared(trx, person)
    return {
      id: person,
      naam: who.naam,
      purpose,
      laws: [...laws],
      made: [...(await doors.inzage.listVerstrekkingen(trx, person))],
    }
  })
})

export const action = forms(discloseDeeds)

/** Setting something ready for another organisation: for what, on what ground, to whom, until when. */
export default function DisclosePage() {
  const t = useText()
  const shown = useLoaderData<typeof loader>()
  const made = Made.safeParse(useActionData())
  return (
    <ProfessionalPage>
      <div className="rd-stack">
        <BackLink to={`/delen/${shown.id}?voor=${shown.purpose}`} />
        <Heading level={1}>{t(copy.heading, { naam: shown.naam ?? t(copy.nameless) })}</Heading>
        <Paragraph>{t(copy.intro)}</Paragraph>
        {made.success ? (
          <Notice heading={t(copy.ready)} kind="success">
            <p>{t(copy.linkIs)}</p>
            <p className="rd-words">{made.data.typed.link[0]}</p>
            <p>{t(copy.codeIs)}</p>
            <p className="rd-words">{made.data.typed.geheim[0]}</p>
          </Notice>
        ) : (
          <DiscloseForm shown={shown} />
        )}
        <DisclosedList shown={shown} />
      </div>
    </ProfessionalPage>
  )
}
