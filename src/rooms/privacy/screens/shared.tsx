import { Link, useLoaderData } from 'react-router'
import { formatDay, toDay } from '../../../shared/date.ts'
import { toId } from '../../../shared/ids.ts'
import { refuse } from '../../../shared/refused.ts'
import { nobody } from '../../../web/nobody.ts'
import { signInFirst } from '../../../web/sign-in-first.ts'
import { useLocale, useText } from '../../../web/text.ts'
import { titled } from '../../../web/title.ts'
import { ProfessionalPage } from '../../../web/ui/ProfessionalPage.tsx'
import { Heading } from '../../../web/ui/Text.tsx'
import { forms, page } from '../../../web/view.ts'
import { ActingPart } from './ActingPart.tsx'
import { actingFor } from './acting.ts'
import { ConsentsPart } from './ConsentsPart.tsx'
import { HeldBackPart } from './HeldBackPart.tsx'
import { InvolvedPart } from './InvolvedPart.tsx'
import { NotesPart } from './NotesPart.tsx'
import { RepresentPart } from './RepresentPart.tsx'
import { SignalsPart } from './SignalsPart.tsx'
import { sharedCopy as copy } from './shared.copy.ts'
import { sharedDeeds } from './shared-deeds.ts'
import { loadShared } from './shared-load.ts'
import { SharedPageView } from './shared-view.ts'

export const meta = titled(copy.title)

export const loader = page(SharedPageView, async (at) => {
  const away = signInFirst(at)
  if (away) return away
  const { doors, facts, params } = at
  const person = toId<'person'>(params.id ?? '')
  if (!person) return nobody
  const acting = await actingFor(at)
  if (!acting) return refuse({ ...nobody, status: 403, text: copy.noPart })
  return doors.house.read(facts.caller, acting.purpose, (trx) => loadShared(doors, { trx, acting }, person))
})

export const action = forms(sharedDeeds)

/** What one purpose may see of one person, and of everything else why not and what can be done. */
export default function SharedPage() {
  const t = useText()
  const locale = useLocale()
  const shown = useLoaderData<typeof loader>()
  const { who, acting } = shown
  const born = toDay(who.geboortedatum ?? '')
  return (
    <ProfessionalPage>
      <div className="rd-stack rd-stack--large">
        <div>
          <Heading level={1}>{who.naam ?? t(copy.nameless)}</Heading>
          <p className="rd-muted">{born ? t(copy.born, { day: formatDay(born, locale) }) : t(copy.birthUnknown)}</p>
          <ActingPart acting={acting} at={`/delen/${who.id}`} />
        </div>
        <SignalsPart shown={shown} />
        <NotesPart shown={shown} />
        <InvolvedPart shown={shown} />
        <HeldBackPart heldBack={shown.heldBack} voor={acting.purpose} />
        <p className="rd-links">
          <Link to={`/delen/${who.id}/buiten?voor=${acting.purpose}`}>{t(copy.outside)}</Link>{' '}
          <Link to={`/delen/${who.id}/nood`}>{t(copy.nood)}</Link>
        </p>
        <RepresentPart shown={shown} />
        <ConsentsPart consents={shown.consents} voor={acting.purpose} />
      </div>
    </ProfessionalPage>
  )
}
