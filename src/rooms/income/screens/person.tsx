import { Link, useLoaderData } from 'react-router'
import { formatDay, toDay } from '../../../shared/date.ts'
import { useLocale, useText } from '../../../web/text.ts'
import { titled } from '../../../web/title.ts'
import { Button } from '../../../web/ui/Button.tsx'
import { Form } from '../../../web/ui/Form.tsx'
import { NotSavedYet } from '../../../web/ui/FormDisclosure.tsx'
import { ProfessionalPage } from '../../../web/ui/ProfessionalPage.tsx'
import { Heading, Paragraph } from '../../../web/ui/Text.tsx'
import { forms, page } from '../../../web/view.ts'
import { personCopy as copy } from './copy.ts'
import { OpenedPage } from './OpenedPage.tsx'
import { nobody, personOf } from './on-person.ts'
import { reasons } from './options.ts'
import { personDeeds } from './person-deeds.ts'
import { loadPerson } from './person-load.ts'
import { PersonPageView } from './person-view.ts'
import { signInFirst } from './sign-in-first.ts'

export const meta = titled(copy.title)

export const loader = page(PersonPageView, async ({ doors, facts, params, url }) => {
  if (facts.caller.kind !== 'session') return signInFirst(url)
  const person = personOf(params)
  if (!person) return nobody
  return doors.house.read(facts.caller, 'hulpvraag', (trx) =>
    loadPerson({ doors, uitleg: url.searchParams.get('uitleg') }, trx, person),
  )
})

export const action = forms(personDeeds)

/** The page of one person: closed until someone says why they open it. */
export default function PersonPage() {
  const t = useText()
  const locale = useLocale()
  const { id, naam, geboortedatum, version, opened } = useLoaderData<typeof loader>()
  const born = geboortedatum === null ? undefined : toDay(geboortedatum)
  return (
    <ProfessionalPage apply={`/contacten/nieuw?persoon=${id}&aanvragen=ja`}>
      <div className="rd-stack">
        <NotSavedYet />
        <div id="wie">
          <Heading level={1}>{naam ?? t(copy.nameless)}</Heading>
          <p className="rd-muted">{born ? t(copy.born, { day: formatDay(born, locale) }) : t(copy.bornUnknown)}</p>
        </div>
        {opened ? <OpenedPage opened={opened} who={{ id, naam, geboortedatum, version }} /> : <ClosedPage />}
      </div>
    </ProfessionalPage>
  )
}

function ClosedPage() {
  const t = useText()
  return (
    <>
      <Paragraph>{t(copy.closedIntro)}</Paragraph>
      <Form name="openen">
        <div className="rd-actions">
          {reasons.map((reden) => (
            <Button key={reden} weight="secondary" name="reden" value={reden}>
              {t(copy[reden])}
            </Button>
          ))}
        </div>
      </Form>
      <p>
        <Link to="/mensen">{t({ nl: 'Terug naar zoeken', en: 'Back to searching' })}</Link>
      </p>
    </>
  )
}
