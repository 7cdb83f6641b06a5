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
  const happened = opened.happenings.map(({ at, type, what, door }) => ({
    at,
    words: [`${t(outcomeWords(type))}${what === null ? '' : `: ${t(reasonWords(what)).toLowerCase()}`}`, door]
      .filter(Boolean)
      .join(', '),
  }))
  const moments = [...asked, ...happened].sort((a, b) => (a.at < b.at ? 1 : -1))
  return (
    <Timeline
      moments={moments.map(({ at, words }, place) => {
        const moment = instantOf(at)
        return { id: `${place}`, when: moment ? formatInstant(moment, locale) : at, dateTime: at, what: words }
      })}
    />
  )
}

/** Who looked, in which role, from where, why and when: the same lines that the resident reads. */
export function LooksPart({ looks }: { readonly looks: readonly LookShown[] }) {
  const t = useText()
  const locale = useLocale()
  const columns = [copy.who, copy.why, copy.last].map((name) => ({ name: t(name) }))
  const rows = looks.map((look, place) => {
    const last = instantOf(look.last)
    return {
      id: `${place}`,
      cells: [whoWords(look, t), t(look.uitleg), last ? formatInstant(last, locale) : look.last, `${look.times}`],
    }
  })
  return (
    <Table caption={t(copy.looks)} columns={[...columns, { name: t(copy.times), number: true }]} rows={rows} quiet />
  )
}

const others = { inwoner: copy.you, terugkomcode: copy.code, bezoeker: copy.visitor, systeem: copy.system } as const

function whoWords({ who, naam, role, organisation }: LookShown, t: ReturnType<typeof useText>): string {
  if (who !== 'medewerker') return t(others[who])
  return [naam ?? role, role, organisation].join(', ')
}
