import { Link } from 'react-router'
import { useText } from '../../../web/text.ts'
import { Badge } from '../../../web/ui/Badge.tsx'
import { Button } from '../../../web/ui/Button.tsx'
import { Form } from '../../../web/ui/Form.tsx'
import { Section } from '../../../web/ui/Section.tsx'
import { Paragraph } from '../../../web/ui/Text.tsx'
import { contactCopy as copy } from './contact-copy.ts'
import type { ContactPage, Involved } from './contact-view.ts'

type ReachPartProps = { readonly contact: ContactPage; readonly involved: Involved }

/** How to reach the person, veilig contact in one tap, and a code for whoever has none. */
export function ReachPart({ contact, involved }: ReachPartProps) {
  const t = useText()
  const { telefoon, email, veilig } = involved
  return (
    <Section heading={t(copy.reach)}>
      {veilig && (
        <Paragraph>
          <Badge kind="careful">{t(copy.veilig)}</Badge> {t(copy.veiligOn)}
        </Paragraph>
      )}
      {telefoon !== null && (
        <p>
          <a href={`tel:${telefoon.replace(/[^\d+]/g, '')}`}>{telefoon}</a>
        </p>
      )}
      {email !== null && (
        <p>
          <a href={`mailto:${email}`}>{email}</a>
        </p>
      )}
      {telefoon === null && email === null && <Paragraph>{t(copy.noReach)}</Paragraph>}
      {!veilig && (
        <Form name="veilig" inline>
          <Button weight="secondary">{t(copy.veiligSet)}</Button>
        </Form>
      )}
      <Form name="code" inline>
        <Button weight="tertiary">{t(copy.code)}</Button>
      </Form>
      <p>
        <Link to={`/personen/${contact.person}`}>{t(copy.person)}</Link>
      </p>
    </Section>
  )
}
