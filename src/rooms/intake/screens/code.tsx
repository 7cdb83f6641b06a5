import { redirect, useLoaderData } from 'react-router'
import * as z from 'zod'
import { isRefused } from '../../../shared/refused.ts'
import { text } from '../../../web/fields.ts'
import { useText } from '../../../web/text.ts'
import { titled } from '../../../web/title.ts'
import { Button } from '../../../web/ui/Button.tsx'
import { Form } from '../../../web/ui/Form.tsx'
import { TextField } from '../../../web/ui/fields/TextField.tsx'
import { ResidentPage } from '../../../web/ui/ResidentPage.tsx'
import { Heading, Paragraph } from '../../../web/ui/Text.tsx'
import { deed, forms, page } from '../../../web/view.ts'
import { statusCopy as copy } from './copy.ts'

const View = z.object({ telefoon: z.string() })

export const meta = titled(copy.codeTitle)

export const loader = page(View, async ({ facts }) => ({ telefoon: facts.gemeente.telefoon }))

export const action = forms({
  '': deed({
    form: z.object({ code: text(40) }),
    async act({ doors, facts, input }) {
      const code = doors.intake.normaliseCode(input.code)
      const found = await doors.house.read({ kind: 'code', code }, 'terugkomen', (trx) =>
        doors.intake.statusByCode(trx),
      )
      if (isRefused(found)) return { ...found, field: 'code' }
      facts.keepCode(code)
      return redirect('/status')
    },
  }),
})

/** Coming back: the code goes by post, never in an address. */
export default function Code() {
  const t = useText()
  const { telefoon } = useLoaderData<typeof loader>()
  return (
    <ResidentPage>
      <div className="rd-stack">
        <Heading level={1}>{t(copy.codeTitle)}</Heading>
        <Form>
          <TextField name="code" label={t(copy.code)} hint={t(copy.codeHint)} size={18} autoComplete="off" />
          <div className="rd-actions">
            <Button>{t(copy.show)}</Button>
          </div>
        </Form>
        <Paragraph>
          {t(copy.lost)} <a href={`tel:${telefoon.replace(/[^\d+]/g, '')}`}>{telefoon}</a>
        </Paragraph>
      </div>
    </ResidentPage>
  )
}
