import { useDays } from '../../../web/days.ts'
import { useText } from '../../../web/text.ts'
import { Button } from '../../../web/ui/Button.tsx'
import { Form } from '../../../web/ui/Form.tsx'
import { Section } from '../../../web/ui/Section.tsx'
import { Paragraph } from '../../../web/ui/Text.tsx'
import { mineCopy as copy } from './mine.copy.ts'
import type { MineShown } from './mine-view.ts'

/** What someone said yes to, for themselves or their child, each with the way to stop it in one tap. */
export function ConsentsPart({ consents }: Pick<MineShown, 'consents'>) {
  const t = useText()
  const days = useDays()
  if (consents.length === 0) return null
  return (
    <Section heading={t(copy.told)}>
      {consents.map(({ id, naam, words, at }) => {
        return (
          <div key={id} className="rd-sheet rd-stack">
            {naam !== null && <p className="rd-strong">{t(copy.about, { naam })}</p>}
            <Paragraph>{words}</Paragraph>
            <p className="rd-muted">{days.longOn(at)}</p>
            <Form name={`intrekken.${id}`}>
              <input type="hidden" name="toestemming" value={id} />
              <Button weight="secondary">{t(copy.stopYes)}</Button>
            </Form>
          </div>
        )
      })}
    </Section>
  )
}

const told = { 1: copy['child-1'], 2: copy['child-2'], 3: copy['child-3'] } as const

/** What the law tells a parent with gezag of a child's line, on which article. */
export function ChildrenPart({ childLines }: { readonly childLines: MineShown['children'] }) {
  const t = useText()
  if (childLines.length === 0) return null
  return (
    <Section heading={t(copy.children)}>
      {childLines.map(({ id, naam, wet, grade, artikel, texts }) => (
        <div key={id} className="rd-sheet rd-stack">
          <p className="rd-strong">
            {naam ?? t(copy.someone)}, {wet}
          </p>
          <Paragraph>{t(told[grade === 3 ? 3 : grade === 2 ? 2 : 1], { artikel })}</Paragraph>
          {texts.map((text) => (
            <p key={text} className="rd-words">
              {text}
            </p>
          ))}
        </div>
      ))}
    </Section>
  )
}
