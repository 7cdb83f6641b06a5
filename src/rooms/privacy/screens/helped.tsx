import { Link, useLoaderData } from 'react-router'
import * as z from 'zod'
import { formatDay, toDay } from '../../../shared/date.ts'
import { isRefused } from '../../../shared/refused.ts'
import { signInFirst } from '../../../web/sign-in-first.ts'
import { useLocale, useText } from '../../../web/text.ts'
import { titled } from '../../../web/title.ts'
import { ProfessionalPage } from '../../../web/ui/ProfessionalPage.tsx'
import { Heading } from '../../../web/ui/Text.tsx'
import { page } from '../../../web/view.ts'
import { ActingPart } from './ActingPart.tsx'
import { actingFor } from './acting.ts'
import { sharedCopy as copy } from './shared.copy.ts'
import { Acting, Helped, type HelpedShown } from './shared-view.ts'

const View = z.object({ acting: Acting.nullable(), helped: z.array(Helped) })

export const meta = titled(copy.title)

export const loader = page(View, async (at) => {
  const away = signInFirst(at)
  if (away) return away
  const { doors, facts } = at
  const acting = await actingFor(at)
  if (!acting) return { acting: null, helped: [] }
  const helped = await doors.house.read(facts.caller, acting.purpose, (trx) => doors.household.listHelped(trx))
  return isRefused(helped) ? helped : { acting, helped: [...helped] }
})

/** Whom someone helps, as the way to what may be shared about them. */
export default function HelpedPage() {
  const t = useText()
  const { acting, helped } = useLoaderData<typeof loader>()
  return (
    <ProfessionalPage>
      <div className="rd-stack">
        <Heading level={1}>{t(copy.title)}</Heading>
        {acting === null ? (
          <p>{t(copy.noPart)}</p>
        ) : (
          <>
            <ActingPart acting={acting} at="/delen" />
            <p className="rd-muted">{t(copy.listIntro)}</p>
            <People helped={helped} voor={acting.purpose} />
          </>
        )}
      </div>
    </ProfessionalPage>
  )
}

function People({ helped, voor }: { readonly helped: readonly HelpedShown[]; readonly voor: string }) {
  const t = useText()
  const locale = useLocale()
  if (helped.length === 0) return <p>{t(copy.nobody)}</p>
  return (
    <ul className="rd-rows">
      {helped.map(({ id, naam, geboortedatum }) => {
        const born = toDay(geboortedatum ?? '')
        return (
          <li key={id} className="rd-row">
            <Link className="rd-row__name" to={`/delen/${id}?voor=${voor}`}>
              {naam ?? t(copy.nameless)}
            </Link>
            <span className="rd-muted">{born ? formatDay(born, locale) : t(copy.birthUnknown)}</span>
          </li>
        )
      })}
    </ul>
  )
}
