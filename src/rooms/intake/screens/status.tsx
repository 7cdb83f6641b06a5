import { redirect, useLoaderData } from 'react-router'
import * as z from 'zod'
import { isRefused } from '../../../shared/refused.ts'
import { useText } from '../../../web/text.ts'
import { titled } from '../../../web/title.ts'
import { Button, LinkButton } from '../../../web/ui/Button.tsx'
import { Form } from '../../../web/ui/Form.tsx'
import { ResidentPage } from '../../../web/ui/ResidentPage.tsx'
import { Heading, Paragraph } from '../../../web/ui/Text.tsx'
import { deed, forms, page } from '../../../web/view.ts'
import { statusCopy as copy } from './copy.ts'
import { StatusParts } from './StatusParts.tsx'
import { Status, statusOf } from './status-of.ts'

const View = z.object({ status: Status, byCode: z.boolean() })

export const meta = titled(copy.title)

export const loader = page(View, async (at) => {
  const status = await statusOf(at)
  if (status === undefined) return redirect('/code')
  if (isRefused(status)) {
    at.facts.keepCode(undefined)
    return redirect('/code')
  }
  return { status, byCode: at.facts.caller.kind === 'code' }
})

export const action = forms({
  vergeet: deed({
    form: z.object({}),
    async act({ facts }) {
      facts.keepCode(undefined)
      return redirect('/')
    },
  }),
})

/** How a question stands: open or not, who answers now, the next day. Nothing of what it says. */
export default function StatusPage() {
  const t = useText()
  const { status, byCode } = useLoaderData<typeof loader>()
  return (
    <ResidentPage>
      <div className="rd-stack">
        <Heading level={1}>{t(copy.title)}</Heading>
        <Paragraph size="large">{t(copy[status.status])}</Paragraph>
        <StatusParts status={status} />
        <div className="rd-actions">
          <LinkButton to="/vraag" weight="secondary">
            {t(copy.again)}
          </LinkButton>
        </div>
        {byCode && (
          <Form name="vergeet">
            <Button weight="tertiary">{t(copy.forget)}</Button>
          </Form>
        )}
      </div>
    </ResidentPage>
  )
}
