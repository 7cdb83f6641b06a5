import { useLocale, useText } from '../../../web/text.ts'
import { Disclosure } from '../../../web/ui/Disclosure.tsx'
import { Section } from '../../../web/ui/Section.tsx'
import { Table } from '../../../web/ui/Table.tsx'
import { List, Paragraph } from '../../../web/ui/Text.tsx'
import { comingCopy as copy } from './receipt-copy.ts'
import type { ComingShown } from './view.ts'
import { amountWords, atTheHead, dayWords } from './words.ts'

type Day = ComingShown['days'][number]
type Names = ReadonlyMap<string, string | null>

/** One day: what happens, and each amount before and after. A day that the law refuses is said as such. */
export function ComingDay({ coming, names }: { readonly coming: Day; readonly names: Names }) {
  const t = useText()
  const locale = useLocale()
  const { day, occasions, changes } = coming
  const said = useOccasions(occasions, names)
  return (
    <Section heading={dayWords(day, locale)}>
      {said.length > 0 && <Paragraph>{said.join('. ')}.</Paragraph>}
      <Table
        caption={dayWords(day, locale)}
        quiet
        columns={[{ name: t(copy.what) }, { name: t(copy.before) }, { name: t(copy.after) }]}
        rows={changes.map(({ voorziening, naam, before, after }) => ({
          id: voorziening,
          cells: [atTheHead(t(naam)), amountWords(before, null, locale), amountWords(after, null, locale)],
        }))}
      />
      {changes.some(({ refused }) => refused) && <Paragraph>{t(copy.refused)}</Paragraph>}
      <Disclosure summary={t(copy.words)}>
        <List items={changes.map(({ voorziening, sentence }) => ({ id: voorziening, is: t(sentence) }))} />
      </Disclosure>
    </Section>
  )
}

const told: Readonly<Record<string, { readonly nl: string; readonly en: string }>> = copy

/** What happens on a day; that a month begins is said only when nothing else does. */
function useOccasions(occasions: Day['occasions'], names: Names): readonly string[] {
  const t = useText()
  const more = occasions.filter(({ kind }) => kind !== 'maand')
  const words = (more.length > 0 ? more : occasions).map(({ kind, person, age }) => {
    if (person === null) return t(told[kind] ?? copy.maand)
    return t(copy.verjaardag, { naam: names.get(person) ?? t(copy.someone), age: age ?? '' })
  })
  return [...new Set(words)]
}
