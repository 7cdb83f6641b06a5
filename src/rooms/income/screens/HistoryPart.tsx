import { formatInstant } from '../../../shared/date.ts'
import { useLocale, useText } from '../../../web/text.ts'
import { Table } from '../../../web/ui/Table.tsx'
import { Timeline } from '../../../web/ui/Timeline.tsx'
import { restCopy as copy } from './copy.ts'
import type { OpenedShown } from './person-view.ts'
import type { LookShown } from './view.ts'
import { instantOf, outcomeWords, reasonWords } from './words.ts'

/** What happened, the latest first: in this room, and when questions came and went. */
export function HistoryPart({ opened }: { readonly opened: OpenedShown }) {
  const t = useText()
  const locale = useLocale()
  const asked = opened.asked.flatMap(({ receivedAt, closedAt }) => [
    { at: receivedAt, words: t(copy.asked) },
    ...(closedAt === null ? [] : [{ at: closedAt, words: t(copy.closed) }]),
  ])
  const happened = opened.happenings.map((one) => ({ at: one.at, words: happeningWords(one, t) }))
  const moments = [...asked, ...happened]
    .sort((a, b) => (a.at < b.at ? 1 : -1))
    .map(({ at, words }) => {
      const moment = instantOf(at)
      return { when: moment ? formatInstant(moment, locale) : at, dateTime: at, words }
    })
  return (
    <Timeline
      moments={together(moments).map(({ when, dateTime, words, times }, place) => ({
        id: `${place}`,
        when,
        dateTime,
        what: times === 1 ? words : t(copy.more, { what: words, n: times }),
      }))}
    />
  )
}

type Told = { readonly when: string; readonly dateTime: string; readonly words: string }

/** The same thing, more times in one minute, is told once with how often. */
function together(moments: readonly Told[]): readonly (Told & { readonly times: number })[] {
  const told = new Map<string, Told & { readonly times: number }>()
  for (const one of moments) {
    const key = `${one.when} ${one.words}`
    const before = told.get(key)
    told.set(key, { ...(before ?? one), times: (before?.times ?? 0) + 1 })
  }
  return [...told.values()]
}

function happeningWords(
  { type, what, door }: OpenedShown['happenings'][number],
  t: ReturnType<typeof useText>,
): string {
  const reason = type === 'geopend' && what !== null ? `: ${t(reasonWords(what)).toLowerCase()}` : ''
  return [`${t(outcomeWords(type))}${reason}`, door].filter(Boolean).join(', ')
}

/** Who looked, in which role, from where, why and when: the same lines that the resident reads. `own`: said to them. */
export function LooksPart({ looks, own = false }: { readonly looks: readonly LookShown[]; readonly own?: boolean }) {
  const t = useText()
  const locale = useLocale()
  const columns = [copy.who, copy.why, copy.last].map((name) => ({ name: t(name) }))
  const rows = looks.map((look, place) => {
    const last = instantOf(look.last)
    return {
      id: `${place}`,
      cells: [
        own && look.who === 'inwoner' ? t(copy.yourself) : whoWords(look, t),
        t(look.uitleg),
        last ? formatInstant(last, locale) : look.last,
        `${look.times}`,
      ],
    }
  })
  return (
    <Table caption={t(copy.looks)} columns={[...columns, { name: t(copy.times), number: true }]} rows={rows} quiet />
  )
}

const others = {
  inwoner: copy.you,
  terugkomcode: copy.code,
  bezoeker: copy.visitor,
  systeem: copy.system,
  ontvanger: copy.receiver,
  'iemand-anders': copy.someoneElse,
} as const

function whoWords({ who, naam, role, organisation }: LookShown, t: ReturnType<typeof useText>): string {
  if (who !== 'medewerker') return t(others[who])
  return [naam ?? role, role, organisation].filter(Boolean).join(', ')
}
