import { redirect, useLoaderData } from 'react-router'
import * as z from 'zod'
import { type Id, toId } from '../../../shared/ids.ts'
import { isRefused } from '../../../shared/refused.ts'
import { choice, day, id, optional, optionalText, text } from '../../../web/fields.ts'
import { nobody } from '../../../web/nobody.ts'
import { signInFirst } from '../../../web/sign-in-first.ts'
import { useText } from '../../../web/text.ts'
import { titled } from '../../../web/title.ts'
import { BackLink } from '../../../web/ui/BackLink.tsx'
import { ProfessionalPage } from '../../../web/ui/ProfessionalPage.tsx'
import { Heading } from '../../../web/ui/Text.tsx'
import { type At, deed, forms, page } from '../../../web/view.ts'
import { NoodForm, NoodOpen } from './NoodParts.tsx'
import { noodCopy as copy } from './nood.copy.ts'
import { NoodPageView } from './nood-view.ts'

export const meta = titled(copy.title)

/** What others wrote, while noodtoegang is open; else the form that opens it. */
export const loader = page(NoodPageView, async (at) => {
  const away = signInFirst(at)
  if (away) return away
  const { doors, facts, params } = at
  const person = toId<'person'>(params.id ?? '')
  if (!person) return nobody
  const open = await doors.house.read(facts.caller, 'nood', async (trx) => {
    const [nood] = await doors.inzage.listMyNood(trx, person)
    if (!nood) return null
    const { involved, notes } = await doors.privacy.readShared(trx, person)
    return {
      id: nood.id,
      tot: nood.tot,
      reden: nood.reden,
      involved: [...involved],
      notes: [...notes],
    }
  })
  return isRefused(open) ? open : { person, open }
})

export const action = forms({
  open: deed({
    form: z.object({
      reden: text(500),
      uren: choice(['1', '4', '8']),
      later: optional(day()),
      grond: optionalText(500),
    }),
    missing: { reden: { nl: 'Schrijf op wat het gevaar is.', en: 'Write what the danger is.' } },
    async act(sent) {
      const { doors, facts, params, input, key } = sent
      const person = toId<'person'>(params.id ?? '')
      if (!person) return nobody
      const command = { key, name: 'noodtoegang', input }
      const done = await doors.house.write(facts.caller, await purposeOf(sent), command, (trx) =>
        doors.inzage.openNood(trx, person, {
          reden: input.reden,
          hours: Number(input.uren),
          toldFrom: input.later,
          ground: input.grond,
        }),
      )
      return isRefused(done) ? done : redirect(`/delen/${person}/nood`)
    },
  }),
  einde: deed({
    form: z.object({ nood: id<Id<'inzage'>>() }),
    async act(sent) {
      const { doors, facts, params, input, key } = sent
      const command = { key, name: 'noodtoegang-einde', input }
      const done = await doors.house.write(facts.caller, await purposeOf(sent), command, (trx) =>
        doors.inzage.endNood(trx, input.nood),
      )
      return isRefused(done) ? done : redirect(`/delen/${params.id}`)
    },
  }),
})

/** Youth workers have no purpose for a question at the door. */
async function purposeOf({ facts }: At): Promise<'hulpvraag' | 'jeugdhulp'> {
  const roles = (await facts.signedInAs())?.roles ?? []
  return roles.every((role) => role === 'jeugdwerker') ? 'jeugdhulp' : 'hulpvraag'
}

/** Over the walls between laws in immediate danger: with a reason, for some hours, and always told. */
export default function NoodPage() {
  const t = useText()
  const { person, open } = useLoaderData<typeof loader>()
  return (
    <ProfessionalPage>
      <div className="rd-stack">
        <BackLink to={`/delen/${person}`} />
        <Heading level={1}>{t(copy.title)}</Heading>
        {open === null ? <NoodForm /> : <NoodOpen open={open} />}
      </div>
    </ProfessionalPage>
  )
}
