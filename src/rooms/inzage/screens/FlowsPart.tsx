import { useDays } from '../../../web/days.ts'
import { useText } from '../../../web/text.ts'
import { Button } from '../../../web/ui/Button.tsx'
import { Disclosure } from '../../../web/ui/Disclosure.tsx'
import { Form } from '../../../web/ui/Form.tsx'
import { Section } from '../../../web/ui/Section.tsx'
import { Paragraph } from '../../../web/ui/Text.tsx'
import { mineCopy as copy } from './mine.copy.ts'
import type { FlowShown, MineShown } from './mine-view.ts'

/** Who helps, what they may know of each other, and the yes or no that is the person's own. */
export function FlowsPart({ mine: { involved, flows, notes } }: { readonly mine: MineShown }) {
  const t = useText()
  const days = useDays()
  return (
    <div id="delen">
      <Section heading={t(copy.sharing)}>
        {involved.length === 0 && <Paragraph>{t(copy.nobodyElse)}</Paragraph>}
        {involved.length > 0 && (
          <ul className="rd-hits">
            {involved.map(({ id, naam, team }) => (
              <li key={id}>
                <strong>{naam ?? t(copy.someone)}</strong>
                {team !== null && `, ${team}`}
              </li>
            ))}
          </ul>
        )}
        {flows.map((flow) => (
          <FlowRow key={flow.id} flow={flow} />
        ))}
        {notes.length > 0 && (
          <Disclosure summary={t(copy.notes)}>
            {notes.map(({ id, text, door, at }) => {
              return (
                <div key={id}>
                  <p className="rd-words">{text}</p>
                  <p className="rd-muted">{t(copy.by, { who: door ?? t(copy.someone), day: days.longOn(at) })}</p>
                </div>
              )
            })}
          </Disclosure>
        )}
      </Section>
    </div>
  )
}

function FlowRow({ flow }: { readonly flow: FlowShown }) {
  const t = useText()
  const { id, own, naam, basis, artikel, now, mayChoose, ask, person } = flow
  const asked = t(ask)
  return (
    <div className="rd-sheet rd-stack">
      {!own && <p className="rd-strong">{t(copy.about, { naam: naam ?? t(copy.someone) })}</p>}
      <Paragraph>{asked}</Paragraph>
      {basis === 'noodzaak' && <Paragraph>{t(copy.byLaw, { artikel })}</Paragraph>}
      {basis === 'toestemming' && <p className="rd-strong">{t(now > 0 ? copy.saidYes : copy.notYes)}</p>}
      {basis === 'toestemming' && !mayChoose && <Paragraph>{t(copy.another)}</Paragraph>}
      {basis === 'toestemming' && mayChoose && (
        <Form name={`keuze.${id}`}>
          <input type="hidden" name="keuze" value={id} />
          <input type="hidden" name="persoon" value={person} />
          <div className="rd-actions">
            <Button name="antwoord" value={now > 0 ? 'nee' : 'ja'} weight="secondary">
              {t(now > 0 ? copy.stopYes : copy.yes)}
            </Button>
          </div>
        </Form>
      )}
    </div>
  )
}
