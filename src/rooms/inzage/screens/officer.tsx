import { redirect, useLoaderData } from 'react-router'
import * as z from 'zod'
import type { Write } from '../../../platform/db/types.ts'
import type { Id } from '../../../shared/ids.ts'
import { isRefused, type Outcome, type Refused } from '../../../shared/refused.ts'
import { choice, id, text } from '../../../web/fields.ts'
import { signInFirst } from '../../../web/sign-in-first.ts'
import { useText } from '../../../web/text.ts'
import { titled } from '../../../web/title.ts'
import { BackLink } from '../../../web/ui/BackLink.tsx'
import { ProfessionalPage } from '../../../web/ui/ProfessionalPage.tsx'
import { Heading } from '../../../web/ui/Text.tsx'
import { deed, forms, page, type Sent } from '../../../web/view.ts'
import { InzageverzoekList, NoodList } from './OfficerParts.tsx'
import { officerCopy as copy } from './officer.copy.ts'
import { OfficerView } from './officer-view.ts'

export const meta = titled(copy.title)

export const loader = page(OfficerView, async (at) => {
  const away = signInFirst(at)
  if (away) return away
  const { doors, facts } = at
  return doors.house.read(facts.caller, 'toezicht', async (trx) => ({
    verzoeken: [...(await doors.inzage.listOpenInzageverzoeken(trx))],
    nood: [...(await doors.inzage.listNood(trx))],
  }))
})

async function watch<Input>(
  { doors, facts, key, input }: Sent<Input>,
  name: string,
  work: (trx: Write) => Promise<Outcome<true>>,
): Promise<Response | Refused> {
  const done = await doors.house.write(facts.caller, 'toezicht', { key, name, input }, work)
  return isRefused(done) ? done : redirect('/privacy/vragen')
}

const outcomes = ['uitgelegd', 'had-niet-gemogen', 'verbeterd', 'niet-verbeterd', 'gegeven'] as const

export const action = forms({
  antwoord: deed({
    form: z.object({ verzoek: id<Id<'inzage'>>(), uitkomst: choice(outcomes), antwoord: text(1000) }),
    missing: { antwoord: copy.missing },
    act: (sent) =>
      watch(sent, 'antwoord', (trx) => {
        const { verzoek, uitkomst: outcome, antwoord: answer } = sent.input
        return sent.doors.inzage.answerInzageverzoek(trx, verzoek, { outcome, answer })
      }),
  }),
  later: deed({
    form: z.object({ verzoek: id<Id<'inzage'>>(), reden: text(500) }),
    missing: { reden: copy.missing },
    act: (sent) =>
      watch(sent, 'later', (trx) => sent.doors.inzage.answerLater(trx, sent.input.verzoek, sent.input.reden)),
  }),
  bekeken: deed({
    form: z.object({ nood: id<Id<'inzage'>>(), oordeel: text(1000) }),
    missing: { oordeel: copy.missing },
    act: (sent) =>
      watch(sent, 'bekeken', (trx) => sent.doors.inzage.reviewNood(trx, sent.input.nood, sent.input.oordeel)),
  }),
})

/** What people asked about their data, the first due first, and every noodtoegang that waits for a look. */
export default function OfficerPage() {
  const t = useText()
  const { verzoeken, nood } = useLoaderData<typeof loader>()
  return (
    <ProfessionalPage>
      <div className="rd-stack rd-stack--large">
        <BackLink to="/privacy" />
        <Heading level={1}>{t(copy.title)}</Heading>
        <InzageverzoekList verzoeken={verzoeken} />
        <NoodList nood={nood} />
      </div>
    </ProfessionalPage>
  )
}
