import { useActionData } from 'react-router'
import * as z from 'zod'
import { formatDay, toDay } from '../../../shared/date.ts'
import { isRefused, refuse } from '../../../shared/refused.ts'
import { text } from '../../../web/fields.ts'
import { useLocale, useText } from '../../../web/text.ts'
import { titled } from '../../../web/title.ts'
import { Button } from '../../../web/ui/Button.tsx'
import { DefinitionList } from '../../../web/ui/DefinitionList.tsx'
import { Form } from '../../../web/ui/Form.tsx'
import { TextField } from '../../../web/ui/fields/TextField.tsx'
import { Notice } from '../../../web/ui/Notice.tsx'
import { PrintButton } from '../../../web/ui/PrintButton.tsx'
import { ResidentPage } from '../../../web/ui/ResidentPage.tsx'
import { Heading, Paragraph } from '../../../web/ui/Text.tsx'
import { deed, forms, page } from '../../../web/view.ts'
import { receiveCopy as copy } from './receive.copy.ts'

const View = z.object({})

/** What came out of a link and a code: it stands in the answer to the form and nowhere else. */
const Opened = z.object({
  typed: z.object({
    inhoud: z.tuple([z.string()]),
    ontvanger: z.tuple([z.string()]),
    doel: z.tuple([z.string()]),
    grond: z.tuple([z.string()]),
    tot: z.tuple([z.string()]),
  }),
})

export const meta = titled(copy.title)

/** Says nothing of whether there is anything at this address. */
export const loader = page(View, async () => ({}))

export const action = forms({
  open: deed({
    form: z.object({ code: text(20) }),
    missing: { code: copy.missing },
    async act({ doors, facts, params, input, key }) {
      const link = params.link ?? ''
      const caller = { kind: 'public', gemeente: facts.gemeente.id } as const
      // Not a command: that would keep what came out. A second time is a second try.
      const found = await doors.house.read(caller, 'vraag-stellen', (trx) =>
        doors.inzage.openVerstrekking(trx, link, input.code.replace(/\s/g, '')),
      )
      if (isRefused(found)) return found
      if (!found) return closed
      const { inhoud, ontvanger, organisation, doel, grond, tot } = found
      const typed = { inhoud, ontvanger: `${ontvanger}, ${organisation}`, doel, grond, tot, code: '', sleutel: key }
      return { errors: [], typed: Object.fromEntries(Object.entries(typed).map(([name, value]) => [name, [value]])) }
    },
  }),
})

const closed = refuse({
  code: 'inzage_verstrekking_known',
  status: 404,
  grond: 'AVG art. 5 lid 1 onder f',
  field: 'code',
  text: copy.wrong,
  todo: copy.wrongTodo,
})

/** The page of a receiver without an account: a code, and then once what was disclosed. */
export default function ReceivePage() {
  const t = useText()
  const opened = Opened.safeParse(useActionData())
  return (
    <ResidentPage>
      <div className="rd-stack">
        <Heading level={1}>{t(copy.title)}</Heading>
        {opened.success ? <Shown typed={opened.data.typed} /> : <CodeForm />}
      </div>
    </ResidentPage>
  )
}

function CodeForm() {
  const t = useText()
  return (
    <>
      <Paragraph size="large">{t(copy.intro)}</Paragraph>
      <Form name="open">
        <TextField name="code" label={t(copy.code)} inputMode="numeric" autoComplete="one-time-code" size={8} />
        <div className="rd-actions">
          <Button>{t(copy.open)}</Button>
        </div>
      </Form>
    </>
  )
}

function Shown({ typed }: z.infer<typeof Opened>) {
  const t = useText()
  const locale = useLocale()
  const day = toDay(typed.tot[0])
  return (
    <>
      <Notice heading={t(copy.once)} kind="warning">
        <p>{t(copy.onceIs)}</p>
      </Notice>
      <div className="rd-actions">
        <PrintButton />
      </div>
      <DefinitionList
        items={[
          { term: t(copy.forWhom), is: typed.ontvanger[0] },
          { term: t(copy.forWhat), is: typed.doel[0] },
          { term: t(copy.ground), is: typed.grond[0] },
          { term: t(copy.until), is: day ? formatDay(day, locale) : typed.tot[0] },
        ]}
        terms="narrow"
      />
      <p className="rd-words">{typed.inhoud[0]}</p>
    </>
  )
}
