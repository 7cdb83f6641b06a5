import { redirect, useLoaderData } from 'react-router'
import * as z from 'zod'
import type { Id } from '../../../shared/ids.ts'
import { isRefused } from '../../../shared/refused.ts'
import { id, text } from '../../../web/fields.ts'
import { signInFirst } from '../../../web/sign-in-first.ts'
import { useText } from '../../../web/text.ts'
import { titled } from '../../../web/title.ts'
import { Button } from '../../../web/ui/Button.tsx'
import { Form } from '../../../web/ui/Form.tsx'
import { TextField } from '../../../web/ui/fields/TextField.tsx'
import { ProfessionalPage } from '../../../web/ui/ProfessionalPage.tsx'
import { Section } from '../../../web/ui/Section.tsx'
import { Heading } from '../../../web/ui/Text.tsx'
import { deed, forms, page } from '../../../web/view.ts'
import { addressesCopy as copy } from './addresses.copy.ts'

const Closed = z.object({
  id: z.string(),
  address: z.string(),
  reden: z.string(),
  door: z.string().nullable(),
  openedAt: z.string().nullable(),
})
const View = z.object({ closed: z.array(Closed) })

export const meta = titled(copy.title)

export const loader = page(View, async (at) => {
  const away = signInFirst(at)
  if (away) return away
  const found = await at.doors.house.read(at.facts.caller, 'beheer', (trx) => at.doors.beheer.listClosed(trx))
  return isRefused(found) ? found : { closed: [...found] }
})

export const action = forms({
  sluit: deed({
    form: z.object({ address: text(150), reden: text(300) }),
    missing: { reden: { nl: 'Schrijf op waarom.', en: 'Write why.' } },
    async act({ doors, facts, input, key }) {
      const done = await doors.house.write(facts.caller, 'beheer', { key, name: 'sluit', input }, (trx) =>
        doors.beheer.closeAddress(trx, input),
      )
      return isRefused(done) ? done : redirect('/beheer/adressen')
    },
  }),
  open: deed({
    form: z.object({ id: id<Id<'beheer'>>() }),
    async act({ doors, facts, input, key }) {
      const done = await doors.house.write(facts.caller, 'beheer', { key, name: 'open', input }, (trx) =>
        doors.beheer.openAddress(trx, input.id),
      )
      return isRefused(done) ? done : redirect('/beheer/adressen')
    },
  }),
})

/** Closing one address at once, and opening it again. */
export default function AddressesPage() {
  const t = useText()
  const { closed } = useLoaderData<typeof loader>()
  const now = closed.filter(({ openedAt }) => openedAt === null)
  const before = closed.filter(({ openedAt }) => openedAt !== null)
  return (
    <ProfessionalPage>
      <div className="rd-stack rd-stack--large">
        <Heading level={1}>{t(copy.title)}</Heading>
        <p className="rd-muted">{t(copy.intro)}</p>
        <Form name="sluit">
          <TextField name="address" label={t(copy.address)} hint={t(copy.hint)} />
          <TextField name="reden" label={t(copy.why)} />
          <div className="rd-actions">
            <Button>{t(copy.close)}</Button>
          </div>
        </Form>
        <Section heading={t(copy.closed)}>{now.length === 0 ? <p>{t(copy.none)}</p> : <Rows closed={now} />}</Section>
        {before.length > 0 && (
          <Section heading={t(copy.before)}>
            <Rows closed={before} />
          </Section>
        )}
      </div>
    </ProfessionalPage>
  )
}

function Rows({ closed }: z.infer<typeof View>) {
  const t = useText()
  return (
    <ul className="rd-rows">
      {closed.map(({ id, address, reden, door, openedAt }) => (
        <li key={id} className="rd-row">
          <span className="rd-row__name">{address}</span>
          <span>{t(copy.by, { reden, door: door ?? '' })}</span>
          {openedAt === null && (
            <Form name={`open.${id}`} inline>
              <input type="hidden" name="id" value={id} />
              <Button weight="secondary">{t(copy.open)}</Button>
            </Form>
          )}
        </li>
      ))}
    </ul>
  )
}
