import { type ActionFunctionArgs, data, Link, redirect, useActionData, useLoaderData } from 'react-router'
import * as z from 'zod'
import type { Doors } from '../../../doors.ts'
import type { Read } from '../../../platform/db/types.ts'
import { formatDay, toDay } from '../../../shared/date.ts'
import { type PersonId, toId } from '../../../shared/ids.ts'
import { isRefused, type Outcome } from '../../../shared/refused.ts'
import { doorsContext, requestContext } from '../../../web/context.ts'
import { isSessionOver, signInAgain, signInFirst } from '../../../web/sign-in-first.ts'
import { useLocale, useText } from '../../../web/text.ts'
import { titled } from '../../../web/title.ts'
import { typedOf } from '../../../web/typed.ts'
import { Button } from '../../../web/ui/Button.tsx'
import { Form } from '../../../web/ui/Form.tsx'
import { TextField } from '../../../web/ui/fields/TextField.tsx'
import { ProfessionalPage } from '../../../web/ui/ProfessionalPage.tsx'
import { Section } from '../../../web/ui/Section.tsx'
import { Heading } from '../../../web/ui/Text.tsx'
import { deed, forms, page } from '../../../web/view.ts'
import { KeepingPart } from './KeepingPart.tsx'
import { keepingCopy } from './keeping.copy.ts'
import { keepingDeeds } from './keeping-deeds.ts'
import { keeps, loadKeeping } from './keeping-load.ts'
import { KeepingView } from './keeping-view.ts'
import { LogPart } from './LogPart.tsx'
import { LooksPart } from './LooksPart.tsx'
import { watchCopy as copy } from './watch.copy.ts'
import { Found, WatchView } from './watch-view.ts'

export const meta = titled(copy.title)

const View = z.object({ watch: WatchView.nullable(), keeping: KeepingView.nullable() })

/** Who only signs what is to be erased does not see who looked; who has no part in either is told so. */
export const loader = page(View, async (at) => {
  const { doors, facts, url } = at
  const away = signInFirst(at)
  if (away) return away
  const roles = (await facts.signedInAs())?.roles ?? []
  const keeping = keeps(roles)
    ? await doors.house.read(facts.caller, 'bewaren', (trx) =>
        loadKeeping(doors, trx, url.searchParams.has('gebeurtenissen')),
      )
    : null
  if (isRefused(keeping)) return keeping
  if (keeping && !roles.includes('privacy')) return { watch: null, keeping }
  const wie = toId<'person'>(url.searchParams.get('wie') ?? '')
  const watch = await doors.house.read(facts.caller, 'toezicht', (trx) => load(doors, trx, wie))
  return isRefused(watch) ? watch : { watch, keeping }
})

/** The log, and who looked at the person who was chosen. */
async function load(
  { household, privacy }: Doors,
  trx: Read,
  person: PersonId | undefined,
): Promise<Outcome<z.input<typeof WatchView>>> {
  const log = await privacy.lastVerified(trx)
  if (!person) return { log, about: null, looks: [] }
  const about = await household.readPerson(trx, person)
  if (isRefused(about)) return about
  return { log, about, looks: [...(await privacy.whoLooked(trx, person))] }
}

const keep = forms(keepingDeeds)

const watchDeeds = {
  narekenen: deed({
    form: z.object({}),
    async act({ doors, facts }) {
      const done = await doors.house.read(facts.caller, 'toezicht', (trx) => doors.privacy.verifyLog(trx))
      return isRefused(done) ? done : redirect('/privacy')
    },
  }),
}

const verify = forms(watchDeeds)

/** A search, reckoning the log anew, or one of the forms of keeping and erasing. */
export async function action(args: ActionFunctionArgs) {
  const form = await args.request.clone().formData()
  if (form.get('formulier') === 'narekenen') return verify(args)
  return form.get('formulier') ? keep(args) : search(args)
}

/** Who bear a name. Sent in the body, so that no name stands in an address; a number leads to its page. */
async function search({ context, request }: ActionFunctionArgs) {
  const [doors, facts] = [context.get(doorsContext), context.get(requestContext)]
  const away = signInFirst({ facts, url: new URL('/privacy', request.url) })
  if (away) return away
  const typed = typedOf(await request.formData())
  const naam = (typed.wie?.[0] ?? '').trim().slice(0, 200)
  const person = toId<'person'>(naam)
  if (person) return redirect(`/privacy?wie=${person}`)
  const back = { form: '', typed, errors: [] }
  if (naam === '') return back
  const hits = await doors.house.read(facts.caller, 'toezicht', (trx) => doors.household.findPersons(trx, { naam }))
  if (isRefused(hits) && isSessionOver(hits)) return signInAgain(new URL('/privacy', request.url))
  if (isRefused(hits)) throw data(hits, { status: hits.status })
  return { ...back, ...Found.parse({ hits: [...hits] }) }
}

/** The privacy page: is the log whole, who looked in whose data, and what is kept and erased. */
export default function Watch() {
  const t = useText()
  const { watch, keeping } = useLoaderData<typeof loader>()
  return (
    <ProfessionalPage>
      <div className="rd-stack--large">
        <div className="rd-stack--small">
          <Heading level={1}>{t(watch ? copy.title : keepingCopy.title)}</Heading>
          {watch && <p className="rd-muted">{t(copy.intro)}</p>}
          {watch && (
            <p className="rd-links">
              <Link to="/privacy/vragen">{t(copy.questions)}</Link>{' '}
              <Link to="/privacy/opvallend">{t(copy.standingOut)}</Link>{' '}
              <Link to="/privacy/register">{t(copy.register)}</Link>
            </p>
          )}
        </div>
        {watch && <WatchPart watch={watch} />}
        {keeping && <KeepingPart keeping={keeping} />}
      </div>
    </ProfessionalPage>
  )
}

function WatchPart({ watch: { log, about, looks } }: { readonly watch: z.infer<typeof WatchView> }) {
  const t = useText()
  const found = Found.safeParse(useActionData())
  return (
    <>
      <LogPart log={log} />
      <Section heading={t(copy.find)}>
        <search>
          <Form inline>
            <TextField name="wie" label={t(copy.who)} />
            <Button>{t(copy.search)}</Button>
          </Form>
        </search>
        {found.success && <Hits hits={found.data.hits} />}
      </Section>
      {about && <LooksPart naam={about.naam ?? t(copy.nameless)} looks={looks} />}
    </>
  )
}

function Hits({ hits }: z.infer<typeof Found>) {
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
