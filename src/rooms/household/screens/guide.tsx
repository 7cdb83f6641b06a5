import { Link, useLoaderData } from 'react-router'
import { signInFirst } from '../../../web/sign-in-first.ts'
import { useText } from '../../../web/text.ts'
import { titled } from '../../../web/title.ts'
import { Columns } from '../../../web/ui/Columns.tsx'
import { ConsultPart } from '../../../web/ui/ConsultPart.tsx'
import { ProfessionalPage } from '../../../web/ui/ProfessionalPage.tsx'
import { Section } from '../../../web/ui/Section.tsx'
import { Heading, Paragraph } from '../../../web/ui/Text.tsx'
import { forms, page } from '../../../web/view.ts'
import { GuideAsk } from './GuideAsk.tsx'
import { GuideKinds } from './GuideKinds.tsx'
import { GuideOordelen } from './GuideOordelen.tsx'
import { GuideQuestionPart } from './GuideQuestion.tsx'
import { GuideVoorzieningen } from './GuideVoorzieningen.tsx'
import { askCopy, guideCopy as copy, kindCopy } from './guide-copy.ts'
import { guideDeeds, nobody, personOf } from './guide-deeds.ts'
import { loadGuide } from './guide-load.ts'
import { GuideView } from './guide-view.ts'

export const meta = titled(copy.title)

export const loader = page(GuideView, async (at) => {
  const { doors, facts, params, url } = at
  const away = signInFirst(at)
  if (away) return away
  const person = personOf(params)
  if (!person) return nobody
  return doors.house.read(facts.caller, 'hulpvraag', (trx) => loadGuide(doors, trx, { person, url }))
})

export const action = forms(guideDeeds)

/** The guided check: one question at a time, every provision beside it, and at the end one tap for each of the five. */
export default function Guide() {
  const t = useText()
  const shown = useLoaderData<typeof loader>()
  const { id, naam, question, left, kinds, oordelen } = shown
  return (
    <ProfessionalPage apply={`/contacten/nieuw?persoon=${id}&aanvragen=ja`}>
      <div className="rd-stack">
        <Heading level={1}>{t(copy.of, { naam: naam ?? t(copy.nameless) })}</Heading>
        <Paragraph>{t(copy.intro)}</Paragraph>
        <p>
          <Link to={`/personen/${id}`}>{t(copy.back)}</Link>
        </p>
        <Columns aside={<GuideVoorzieningen voorzieningen={shown.voorzieningen} person={id} />}>
          <div id="vraag">
            <GuideQuestionPart question={question} left={left} />
          </div>
          {oordelen.length > 0 && <GuideOordelen oordelen={oordelen} />}
          <div id="vijf">
            <Section heading={t(kindCopy.title)} sheet>
              <GuideKinds kinds={kinds} offerAgain={shown.offerAgain} person={id} />
            </Section>
          </div>
          <div id="consult">
            <Section heading={t(askCopy.title)} sheet>
              <GuideAsk shown={shown} />
              <ConsultPart consults={shown.consults} />
            </Section>
          </div>
        </Columns>
      </div>
    </ProfessionalPage>
  )
}
