import { formatDay, toDay } from '../../../shared/date.ts'
import { useLocale, useText } from '../../../web/text.ts'
import { Badge } from '../../../web/ui/Badge.tsx'
import { DefinitionList } from '../../../web/ui/DefinitionList.tsx'
import { Section } from '../../../web/ui/Section.tsx'
import { Paragraph } from '../../../web/ui/Text.tsx'
import { mineCopy as copy } from './mine.copy.ts'
import type { InzageverzoekShown } from './mine-view.ts'

/** What was asked, with the day on which the answer is due, or both sides once it is there. */
export function AskedPart({ verzoeken }: { readonly verzoeken: readonly InzageverzoekShown[] }) {
  const t = useText()
  return (
    <div id="vragen">
      <Section heading={t(copy.asked)}>
        {verzoeken.length === 0 && <Paragraph>{t(copy.nothingAsked)}</Paragraph>}
        {verzoeken.map((one) => (
          <Asked key={one.id} one={one} />
        ))}
      </Section>
    </div>
  )
}

function Asked({ one }: { readonly one: InzageverzoekShown }) {
  const t = useText()
  const locale = useLocale()
  const { soort, over, words, due, late, longerReason, outcome, answer } = one
  const day = toDay(due)
  const until = t(copy.dueOn, { day: day ? formatDay(day, locale) : due })
  const answered = answer === null ? [] : [{ term: t(copy.ourSide), is: answer }]
  return (
    <div className="rd-sheet rd-stack">
      <p>
        <strong>{t(copy[soort])}</strong>{' '}
        <Badge kind={outcome === null ? (late ? 'urgent' : 'neutral') : 'good'}>
          {outcome === null ? until : t(copy[outcome])}
        </Badge>
      </p>
      <p className="rd-muted">{over}</p>
      <DefinitionList items={[{ term: t(copy.yourSide), is: words }, ...answered]} terms="narrow" />
      {late && <Paragraph>{t(copy.isLate)}</Paragraph>}
      {longerReason !== null && <Paragraph>{t(copy.longer, { reason: longerReason })}</Paragraph>}
    </div>
  )
}
