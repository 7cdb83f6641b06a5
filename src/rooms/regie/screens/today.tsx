import { redirect, useLoaderData } from 'react-router'
import * as z from 'zod'
import { type ContactId, toId } from '../../../shared/ids.ts'
import { isRefused } from '../../../shared/refused.ts'
import { useDays } from '../../../web/days.ts'
import { choice } from '../../../web/fields.ts'
import { signInFirst } from '../../../web/sign-in-first.ts'
import { useText } from '../../../web/text.ts'
import { titled } from '../../../web/title.ts'
import { LinkButton } from '../../../web/ui/Button.tsx'
import { ProfessionalPage } from '../../../web/ui/ProfessionalPage.tsx'
import { Heading } from '../../../web/ui/Text.tsx'
import { Unplaced } from '../../../web/ui/Unplaced.tsx'
import { deed, forms, page, type Sent } from '../../../web/view.ts'
import { CallsPart } from './CallsPart.tsx'
import { ConsultsPart } from './ConsultsPart.tsx'
import { FreshPart } from './FreshPart.tsx'
import { OffersPart } from './OffersPart.tsx'
import { QuestionsPart } from './QuestionsPart.tsx'
import { todayCopy as copy } from './today.copy.ts'
import { loadToday } from './today-load.ts'
import { TodayView, ways } from './today-view.ts'

export const meta = titled(copy.title)

export const loader = page(
  TodayView,
  async (at) => signInFirst(at) ?? at.doors.house.read(at.facts.caller, 'hulpvraag', (trx) => loadToday(at.doors, trx)),
)

const contact = z.custom<ContactId>((typed) => typeof typed === 'string' && toId(typed) !== undefined)

type CallForm = { readonly contact: ContactId; readonly kanaal?: (typeof ways)[number] }

/** Writes down what came of a promised call, then shows the day again. */
async function settle({ doors, facts, input, key }: Sent<CallForm>) {
  const { contact, kanaal } = input
  const command = { key, name: kanaal ? 'geprobeerd' : 'gesproken', input }
  const done = await doors.house.write(facts.caller, 'hulpvraag', command, (trx) =>
    kanaal ? doors.intake.recordCallTry(trx, contact, kanaal) : doors.intake.callReached(trx, contact),
  )
  return isRefused(done) ? done : redirect('/vandaag')
}

export const action = forms({
  gesproken: deed({ form: z.object({ contact }), act: settle }),
  geprobeerd: deed({ form: z.object({ contact, kanaal: choice(ways) }), act: settle }),
})

/** The one page of today: whom to call, what is mine, what came in. */
export default function Today() {
  const t = useText()
  const days = useDays()
  const { naam, duty, vandaag, calls, questions, fresh, consults, offers } = useLoaderData<typeof loader>()
  return (
    <ProfessionalPage>
      <div className="rd-stack--large">
        <div className="rd-day">
          <div className="rd-stack--small">
            <Heading level={1}>{t(copy.title)}</Heading>
            <p>
              <strong>{naam}</strong>, {days.long(vandaag)}. {t(duty ? copy.duty : copy.noDuty)}
            </p>
          </div>
          <p className="rd-actions">
            <LinkButton to="/contacten/nieuw">{t(copy.newContact)}</LinkButton>
            <LinkButton to="/mensen" weight="secondary">
              {t(copy.find)}
            </LinkButton>
          </p>
        </div>
        <Unplaced forms={calls.flatMap(({ contact: id }) => [`gesproken.${id}`, `geprobeerd.${id}`])} />
        <CallsPart calls={calls} vandaag={vandaag} />
        <ConsultsPart consults={consults} />
        <OffersPart offers={offers} />
        <QuestionsPart questions={questions} vandaag={vandaag} />
        <FreshPart fresh={fresh} />
      </div>
    </ProfessionalPage>
  )
}
