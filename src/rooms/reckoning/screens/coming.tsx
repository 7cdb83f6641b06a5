import { redirect, useLoaderData } from 'react-router'
import * as z from 'zod'
import { type Day, toDay } from '../../../shared/date.ts'
import { isRefused, refuse } from '../../../shared/refused.ts'
import { day, text } from '../../../web/fields.ts'
import { signInFirst } from '../../../web/sign-in-first.ts'
import { useLocale, useText } from '../../../web/text.ts'
import { titled } from '../../../web/title.ts'
import { BackLink } from '../../../web/ui/BackLink.tsx'
import { PrintButton } from '../../../web/ui/PrintButton.tsx'
import { ResidentPage } from '../../../web/ui/ResidentPage.tsx'
import { Heading, Paragraph } from '../../../web/ui/Text.tsx'
import { deed, forms, page } from '../../../web/view.ts'
import { ComingDay } from './ComingDay.tsx'
import { backOf, personIn, readEither } from './either.ts'
import { comingCopy as copy, receiptCopy } from './receipt-copy.ts'
import { Supposed, SupposePart } from './SupposePart.tsx'
import { ComingView } from './view.ts'
import { dayWords } from './words.ts'

export const meta = titled(copy.title)

export const loader = page(ComingView, async (at) => {
  const away = signInFirst(at)
  if (away) return away
  const person = personIn(at.params)
  const suppose = supposedIn(at.url)
  const found = await readEither(at, (trx) => at.doors.reckoning.listComing(trx, person, suppose))
  if (isRefused(found)) return found
  const { names, days, around, ...rest } = found
  return {
    ...rest,
    person,
    around: [...around],
    names: Object.entries(names).map(([id, naam]) => ({ id, naam })),
    days: days.map(({ day, occasions, changes }) => ({ day, occasions: [...occasions], changes: [...changes] })),
  }
})

/** Who would leave and when, as it stands in the address: ids and a day, and nothing that tells who. */
function supposedIn({ searchParams }: URL): { person: string; op: Day } | undefined {
  const op = toDay(searchParams.get('op') ?? '')
  const person = searchParams.get('weg')
  return op && person !== null ? { person, op } : undefined
}

const notInTime = refuse({
  code: 'reckoning_leaving',
  status: 422,
  grond: 'huisregel: een jaar vooruit',
  field: 'op',
  text: copy.cannot,
  todo: copy.notInTime,
})

export const action = forms({
  stel: deed({
    form: z.object({ wie: text(40), op: day() }),
    async act(sent) {
      const { wie: person, op } = sent.input
      const found = await readEither(sent, (trx) =>
        sent.doors.reckoning.listComing(trx, personIn(sent.params), { person, op }),
      )
      if (isRefused(found)) return found
      if (!found.leaving) return notInTime
      return redirect(`${sent.url.pathname.replace(/\.data$/, '')}?weg=${encodeURIComponent(person)}&op=${op}`)
    },
  }),
})

/** What changes in the coming year: on which day, what, and the amounts before and after. */
export default function Coming() {
  const t = useText()
  const locale = useLocale()
  const { person, own, from, until, days, names, around, leaving } = useLoaderData<typeof loader>()
  const known = new Map(names.map(({ id, naam }) => [id, naam]))
  return (
    <ResidentPage wide>
      <div className="rd-stack">
        <BackLink to={backOf(own, person)} />
        <Heading level={1}>{t(copy.title)}</Heading>
        <Paragraph>{t(copy.intro, { from: dayWords(from, locale), until: dayWords(until, locale) })}</Paragraph>
        <Supposed leaving={leaving} names={known} days={days} />
        {days.length === 0 && <Paragraph>{t(copy.none)}</Paragraph>}
        {days.map((one) => (
          <ComingDay key={one.day} coming={one} names={known} />
        ))}
        <SupposePart around={around} leaving={leaving} names={known} />
        <Paragraph>{t(receiptCopy.notDecision)}</Paragraph>
        <PrintButton />
      </div>
    </ResidentPage>
  )
}
