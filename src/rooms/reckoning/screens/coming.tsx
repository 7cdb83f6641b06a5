import { useLoaderData } from 'react-router'
import { isRefused } from '../../../shared/refused.ts'
import { signInFirst } from '../../../web/sign-in-first.ts'
import { useLocale, useText } from '../../../web/text.ts'
import { titled } from '../../../web/title.ts'
import { BackLink } from '../../../web/ui/BackLink.tsx'
import { PrintButton } from '../../../web/ui/PrintButton.tsx'
import { ResidentPage } from '../../../web/ui/ResidentPage.tsx'
import { Heading, Paragraph } from '../../../web/ui/Text.tsx'
import { page } from '../../../web/view.ts'
import { ComingDay } from './ComingDay.tsx'
import { backOf, personIn, readEither } from './either.ts'
import { comingCopy as copy, receiptCopy } from './receipt-copy.ts'
import { ComingView } from './view.ts'
import { dayWords } from './words.ts'

export const meta = titled(copy.title)

export const loader = page(ComingView, async (at) => {
  const away = signInFirst(at)
  if (away) return away
  const person = personIn(at.params)
  const found = await readEither(at, (trx) => at.doors.reckoning.listComing(trx, person))
  if (isRefused(found)) return found
  const { names, days, ...rest } = found
  return {
    ...rest,
    person,
    names: Object.entries(names).map(([id, naam]) => ({ id, naam })),
    days: days.map(({ day, occasions, changes }) => ({ day, occasions: [...occasions], changes: [...changes] })),
  }
})

/** What changes in the coming year: on which day, what, and the amounts before and after. */
export default function Coming() {
  const t = useText()
  const locale = useLocale()
  const { person, own, from, until, days, names } = useLoaderData<typeof loader>()
  const known = new Map(names.map(({ id, naam }) => [id, naam]))
  return (
    <ResidentPage wide>
      <div className="rd-stack">
        <BackLink to={backOf(own, person)} />
        <Heading level={1}>{t(copy.title)}</Heading>
        <Paragraph>{t(copy.intro, { from: dayWords(from, locale), until: dayWords(until, locale) })}</Paragraph>
        {days.length === 0 && <Paragraph>{t(copy.none)}</Paragraph>}
        {days.map((one) => (
          <ComingDay key={one.day} coming={one} names={known} />
        ))}
        <Paragraph>{t(receiptCopy.notDecision)}</Paragraph>
        <PrintButton />
      </div>
    </ResidentPage>
  )
}
