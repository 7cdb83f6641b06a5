import { redirect, useLoaderData } from 'react-router'
import * as z from 'zod'
import { isRefused } from '../../../shared/refused.ts'
import { useText } from '../../../web/text.ts'
import { titled } from '../../../web/title.ts'
import { LinkButton } from '../../../web/ui/Button.tsx'
import { PrintButton } from '../../../web/ui/PrintButton.tsx'
import { ResidentPage } from '../../../web/ui/ResidentPage.tsx'
import { Heading, Paragraph } from '../../../web/ui/Text.tsx'
import { page } from '../../../web/view.ts'
import { CodeBox } from './CodeBox.tsx'
import { askCopy as copy } from './copy.ts'
import { StatusParts, useDay } from './StatusParts.tsx'
import { appliedOnOf, Status, statusOf } from './status-of.ts'
import { UrgentPanel } from './UrgentPanel.tsx'
import { UrgentWays, urgentWaysOf } from './urgent.ts'

const View = z.object({
  status: Status,
  code: z.string().nullable(),
  appliedOn: z.string().nullable(),
  ways: UrgentWays,
})

export const meta = titled(copy.done)

export const loader = page(View, async (at) => {
  const status = await statusOf(at)
  if (status === undefined) return redirect('/code')
  if (isRefused(status)) return status
  const { caller } = at.facts
  const code = caller.kind === 'code' ? at.doors.intake.groupCode(caller.code) : null
  return { status, code, appliedOn: await appliedOnOf(at), ways: await urgentWaysOf(at) }
})

/** After asking or applying: who answers, by when, and the code to come back with. */
export default function Asked() {
  const t = useText()
  const inWords = useDay()
  const { status, code, appliedOn, ways } = useLoaderData<typeof loader>()
  return (
    <ResidentPage>
      <div className="rd-stack">
        <Heading level={1}>{t(appliedOn === null ? copy.done : copy.applied)}</Heading>
        {appliedOn !== null && <Paragraph size="large">{t(copy.appliedOn, { day: inWords(appliedOn) })}</Paragraph>}
        <StatusParts status={status} />
        {code !== null && <CodeBox code={code} />}
        <div className="rd-actions">
          <LinkButton to="/status">{t(copy.codeKeep)}</LinkButton>
          <PrintButton />
        </div>
        <UrgentPanel ways={ways} />
      </div>
    </ResidentPage>
  )
}
