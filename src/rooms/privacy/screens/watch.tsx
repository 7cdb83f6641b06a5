import { Form, Link, useLoaderData } from 'react-router'
import type * as z from 'zod'
import type { Doors } from '../../../doors.ts'
import type { Read } from '../../../platform/db/types.ts'
import { formatDay, toDay } from '../../../shared/date.ts'
import { toId } from '../../../shared/ids.ts'
import { isRefused, type Outcome } from '../../../shared/refused.ts'
import { signInFirst } from '../../../web/sign-in-first.ts'
import { useLocale, useText } from '../../../web/text.ts'
import { titled } from '../../../web/title.ts'
import { Button } from '../../../web/ui/Button.tsx'
import { TextField } from '../../../web/ui/fields/TextField.tsx'
import { ProfessionalPage } from '../../../web/ui/ProfessionalPage.tsx'
import { Section } from '../../../web/ui/Section.tsx'
import { Heading } from '../../../web/ui/Text.tsx'
import { page } from '../../../web/view.ts'
import { LogPart } from './LogPart.tsx'
import { LooksPart } from './LooksPart.tsx'
import { watchCopy as copy } from './watch.copy.ts'
import { WatchView } from './watch-view.ts'

export const meta = titled(copy.title)

export const loader = page(
  WatchView,
  async (at) =>
    signInFirst(at) ??
    at.doors.house.read(at.facts.caller, 'toezicht', (trx) =>
      load(at.doors, trx, (at.url.searchParams.get('wie') ?? '').trim().slice(0, 200)),
    ),
)

/** The log, and who looked at the person whose number was asked for; of a name, who bear it. */
async function load(
  { household, privacy }: Doors,
  trx: Read,
  asked: string,
): Promise<Outcome<z.input<typeof WatchView>>> {
  const log = await privacy.verifyLog(trx)
  const person = toId<'person'>(asked)
  if (!person)
    return { log, asked, hits: [...(await household.findPersons(trx, { naam: asked }))], about: null, looks: [] }
  const about = await household.readPerson(trx, person)
  if (isRefused(about)) return about
  return { log, asked: '', hits: [], about, looks: [...(await privacy.whoLooked(trx, person))] }
}

/** The privacy officer's page: is the log whole, and who looked in whose data. */
export default function Watch() {
  const t = useText()
  const { log, asked, hits, about, looks } = useLoaderData<typeof loader>()
  return (
    <ProfessionalPage>
      <div className="rd-stack--large">
        <div className="rd-stack--small">
          <Heading level={1}>{t(copy.title)}</Heading>
          <p className="rd-muted">{t(copy.intro)}</p>
        </div>
        <LogPart log={log} />
        <Section heading={t(copy.find)}>
          <Form method="get" action="/privacy" role="search" className="rd-form rd-form--inline">
            <TextField name="wie" label={t(copy.who)} begin={asked} />
            <Button>{t(copy.search)}</Button>
          </Form>
          {asked !== '' && <Hits hits={hits} />}
        </Section>
        {about && <LooksPart naam={about.naam ?? t(copy.nameless)} looks={looks} />}
      </div>
    </ProfessionalPage>
  )
}

function Hits({ hits }: Pick<z.infer<typeof WatchView>, 'hits'>) {
  const t = useText()
  if (hits.length === 0) return <p>{t(copy.none)}</p>
  return (
    <ul className="rd-rows">
      {hits.map(({ id, naam, geboortedatum }) => (
        <li key={id} className="rd-row">
          <Link className="rd-row__name" to={`/privacy?wie=${id}`}>
            {naam ?? t(copy.nameless)}
          </Link>
          <Birth day={geboortedatum} />
        </li>
      ))}
    </ul>
  )
}

function Birth({ day }: { readonly day: string | null }) {
  const t = useText()
  const locale = useLocale()
  const known = toDay(day ?? '')
  return <span className="rd-muted">{known ? formatDay(known, locale) : t(copy.birthUnknown)}</span>
}
