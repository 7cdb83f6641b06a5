import { useText } from '../../../web/text.ts'
import { Button } from '../../../web/ui/Button.tsx'
import { Form } from '../../../web/ui/Form.tsx'
import { TextField } from '../../../web/ui/fields/TextField.tsx'
import { Section } from '../../../web/ui/Section.tsx'
import { List, Paragraph } from '../../../web/ui/Text.tsx'
import { contactCopy as copy } from './contact-copy.ts'
import type { ContactPage, Involved } from './contact-view.ts'
import { useDay } from './StatusParts.tsx'

const wetten = ['Participatiewet art. 44', 'Wmo 2015 art. 2.3.2'] as const

type StartPartProps = { readonly contact: ContactPage; readonly involved: Involved }

/** What the law starts: a melding that counts from the day of the question, and an aanvraag that waits for nothing. */
export function StartPart({ contact, involved }: StartPartProps) {
  const t = useText()
  const inWords = useDay()
  const { meldingen, aanvragen } = involved
  const open = wetten.filter((wet) => !meldingen.some((one) => one.wet === wet))
  const done = [
    ...meldingen.map(({ wet, gedaanOp, teltVanaf }) =>
      t(copy.meldingDone, { wet, gedaan: inWords(gedaanOp), telt: inWords(teltVanaf) }),
    ),
    ...aanvragen.map(({ voorziening, ingediendOp }) =>
      t(copy.applied, { what: voorziening, day: inWords(ingediendOp) }),
    ),
  ]
  return (
    <Section heading={t(copy.startTitle)}>
      {done.length > 0 && <List items={done} />}
      {open.length > 0 && (
        <>
          <Paragraph>{t(copy.meldingMore, { day: inWords(contact.receivedOn) })}</Paragraph>
          <Form name="melding" inline>
            {open.map((wet) => (
              <Button key={wet} weight="secondary" name="wet" value={wet}>
                {`${t(copy.melding)}: ${t(copy[wet])}`}
              </Button>
            ))}
          </Form>
        </>
      )}
      <Form name="aanvraag" id="aanvragen" inline>
        <TextField name="voorziening" label={t(copy.applyWhat)} optional />
        <Button weight="secondary">{t(copy.apply)}</Button>
      </Form>
    </Section>
  )
}
