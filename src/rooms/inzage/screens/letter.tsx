import { redirect, useLoaderData } from 'react-router'
import * as z from 'zod'
import { toId } from '../../../shared/ids.ts'
import { isRefused } from '../../../shared/refused.ts'
import { choice } from '../../../web/fields.ts'
import { nobody } from '../../../web/nobody.ts'
import { signInFirst } from '../../../web/sign-in-first.ts'
import { useText } from '../../../web/text.ts'
import { titled } from '../../../web/title.ts'
import { BackLink } from '../../../web/ui/BackLink.tsx'
import { Button } from '../../../web/ui/Button.tsx'
import { Form } from '../../../web/ui/Form.tsx'
import { PrintButton } from '../../../web/ui/PrintButton.tsx'
import { ResidentPage } from '../../../web/ui/ResidentPage.tsx'
import { Heading, Paragraph } from '../../../web/ui/Text.tsx'
import { deed, forms, page } from '../../../web/view.ts'
import { LetterSheet } from './LetterSheet.tsx'
import { letterCopy as copy } from './letter.copy.ts'
import { loadLetter } from './letter-load.ts'
import { LetterView } from './letter-view.ts'

export const meta = titled(copy.title)

/** One's own (`/mijn/brief`), or that of someone one helps, once it was checked who asks. */
export const loader = page(LetterView, async (at) => {
  const away = signInFirst(at)
  if (away) return away
  const { doors, facts, params } = at
  const purpose = params.id === undefined ? 'inzage' : 'hulpvraag'
  return doors.house.read(facts.caller, purpose, (trx) => {
    const person = toId<'person'>(params.id ?? trx.context.actorId ?? '')
    const { telefoon } = facts.gemeente
    return person ? loadLetter(doors, { trx, telefoon }, person) : Promise.resolve(nobody)
  })
})

export const action = forms({
  brief: deed({
    form: z.object({ gecontroleerd: choice(['document', 'teruggebeld']) }),
    async act({ doors, facts, params, input, key }) {
      const person = toId<'person'>(params.id ?? '')
      if (!person) return nobody
      const checked = input.gecontroleerd
      const way = checked === 'document' ? 'balie' : 'telefoon'
      const command = { key, name: 'brief', input }
      const done = await doors.house.write(facts.caller, 'hulpvraag', command, (trx) =>
        doors.inzage.giveLetter(trx, person, { way, checked }),
      )
      return isRefused(done) ? done : redirect(`/personen/${person}/brief`)
    },
  }),
})

/** The letter, big enough to read on paper; for a colleague first the check of who asks. */
export default function LetterPage() {
  const letter = useLoaderData<typeof loader>()
  return (
    <ResidentPage>
      <div className="rd-stack">
        <div className="rd-no-print">
          <BackLink to={letter.own ? '/mijn/gegevens' : `/personen/${letter.person}`} />
        </div>
        {letter.given ? (
          <>
            <div className="rd-actions">
              <PrintButton />
            </div>
            <LetterSheet letter={letter} />
          </>
        ) : (
          <CheckForm />
        )}
      </div>
    </ResidentPage>
  )
}

function CheckForm() {
  const t = useText()
  return (
    <>
      <Heading level={1}>{t(copy.check)}</Heading>
      <Paragraph>{t(copy.checkIs)}</Paragraph>
      <Form name="brief">
        <div className="rd-actions">
          {(['document', 'teruggebeld'] as const).map((value) => (
            <Button key={value} weight="secondary" name="gecontroleerd" value={value}>
              {t(copy[value])}
            </Button>
          ))}
        </div>
      </Form>
    </>
  )
}
