import { useLocale, useText } from '../../../web/text.ts'
import { Disclosure } from '../../../web/ui/Disclosure.tsx'
import { Section } from '../../../web/ui/Section.tsx'
import { List, Paragraph } from '../../../web/ui/Text.tsx'
import { rulesCopy as copy } from './rules-copy.ts'
import type { RuleShown } from './rules-view.ts'
import { atTheHead, dayWords } from './words.ts'

/** The rules of the municipality: the value that holds now with day, source, who and why; the others below it. */
export function RulesPart({ rules }: { readonly rules: readonly RuleShown[] }) {
  const t = useText()
  if (rules.length === 0) return <Paragraph>{t(copy.noRules)}</Paragraph>
  return rules.map((rule) => <OneRule key={rule.naam} rule={rule} />)
}

function OneRule({ rule: { what, article, versions } }: { readonly rule: RuleShown }) {
  const t = useText()
  const said = useVersion()
  const now = versions.find(({ when }) => when === 'now')
  const others = versions.filter((one) => one !== now)
  return (
    <Section heading={atTheHead(t(what))} level={3} aside={<span className="rd-muted">{article}</span>}>
      {now && (
        <p>
          <strong>{t(now.value)}</strong> {said(now)}
        </p>
      )}
      {others.length > 0 && (
        <Disclosure summary={t(copy.was)}>
          <List
            items={others.map((one) => ({ id: `${one.vanaf} ${one.version}`, is: `${t(one.value)}. ${said(one)}` }))}
          />
        </Disclosure>
      )}
    </Section>
  )
}

/** From when a value holds, where it is written, who wrote it down and why, in one line. */
function useVersion() {
  const t = useText()
  const locale = useLocale()
  return ({ vanaf, bron, reden, doorNaam }: RuleShown['versions'][number]) =>
    [
      t(copy.from, { day: dayWords(vanaf, locale) }),
      t(copy.source, { bron }),
      t(copy.whoWhy, { naam: doorNaam ?? t(copy.someone), reden }),
    ].join('. ')
}
