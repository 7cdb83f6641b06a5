import { useLoaderData } from 'react-router'
import * as z from 'zod'
import { isRefused } from '../../../shared/refused.ts'
import { signInFirst } from '../../../web/sign-in-first.ts'
import { useText } from '../../../web/text.ts'
import { titled } from '../../../web/title.ts'
import { BackLink } from '../../../web/ui/BackLink.tsx'
import { Button } from '../../../web/ui/Button.tsx'
import { Columns } from '../../../web/ui/Columns.tsx'
import { Form } from '../../../web/ui/Form.tsx'
import { Notice } from '../../../web/ui/Notice.tsx'
import { ProfessionalPage } from '../../../web/ui/ProfessionalPage.tsx'
import { Section } from '../../../web/ui/Section.tsx'
import { Heading, Paragraph } from '../../../web/ui/Text.tsx'
import { forms, page } from '../../../web/view.ts'
import { A4 } from './A4.tsx'
import { Page, Sheet } from './a4-view.ts'
import { composeFor, toPage } from './compose.ts'
import { sheetCopy as copy } from './copy.ts'
import { GivePart } from './GivePart.tsx'
import { LinesPart } from './LinesPart.tsx'
import { sheetDeeds } from './sheet-deeds.ts'
import { WordsPart } from './WordsPart.tsx'

const View = z.object({
  contact: z.string(),
  sheet: Sheet.nullable(),
  page: Page.nullable(),
  mayName: z.boolean(),
  closed: z.boolean(),
})

export const meta = titled(copy.title)

export const loader = page(View, async (at) => {
  const away = signInFirst(at)
  if (away) return away
  const found = await at.doors.house.read(at.facts.caller, 'hulpvraag', (trx) => composeFor(at, trx))
  if (isRefused(found)) return found
  return { ...found, sheet: found.sheet ?? null, page: found.page ? toPage(found.page) : null }
})

export const action = forms(sheetDeeds)

/** Writing het A4'tje while talking: left what one types, right how it goes along. */
export default function SheetPage() {
  const t = useText()
  const { contact, sheet, page: a4, mayName, closed } = useLoaderData<typeof loader>()
  const writing = sheet !== null && sheet.givenAt === null
  return (
    <ProfessionalPage apply={`/contacten/${contact}#aanvragen`}>
      <div className="rd-stack">
        <BackLink to={`/contacten/${contact}`} />
        <Heading level={1}>{t(copy.title)}</Heading>
        {!mayName && <Notice heading={t(copy.veilig)} kind="warning" />}
        {!writing && (
          <Form name="begin">
            <Paragraph>{t(sheet === null ? copy.beginMore : copy.given)}</Paragraph>
            <Button weight={sheet === null ? 'primary' : 'secondary'}>
              {t(sheet === null ? copy.begin : copy.again)}
            </Button>
          </Form>
        )}
        {sheet !== null && closed && <Paragraph>{t(copy.nobody)}</Paragraph>}
        {sheet !== null && a4 !== null && (
          <Columns
            aside={
              <Section heading={t(copy.preview)}>
                <A4 page={a4} level={2} />
              </Section>
            }
          >
            {writing && !closed ? (
              <Form name="woorden">
                <WordsPart sheet={sheet} />
                <LinesPart sheet={sheet} />
                <GivePart sheet={sheet} contact={contact} />
              </Form>
            ) : (
              <GivePart sheet={sheet} contact={contact} closed={closed} />
            )}
          </Columns>
        )}
      </div>
    </ProfessionalPage>
  )
}
