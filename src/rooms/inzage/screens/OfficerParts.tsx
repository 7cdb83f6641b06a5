import { formatDay, toDay } from '../../../shared/date.ts'
import { useDays } from '../../../web/days.ts'
import { useLocale, useText } from '../../../web/text.ts'
import { Badge } from '../../../web/ui/Badge.tsx'
import { Button } from '../../../web/ui/Button.tsx'
import { DefinitionList } from '../../../web/ui/DefinitionList.tsx'
import { Form } from '../../../web/ui/Form.tsx'
import { FormDisclosure } from '../../../web/ui/FormDisclosure.tsx'
import { RadioGroup } from '../../../web/ui/fields/Choices.tsx'
import { TextAreaField, TextField } from '../../../web/ui/fields/TextField.tsx'
import { Section } from '../../../web/ui/Section.tsx'
import { mineCopy } from './mine.copy.ts'
import { officerCopy as copy } from './officer.copy.ts'
import type { OfficerShown } from './officer-view.ts'

const endings = {
  kijken: ['uitgelegd', 'had-niet-gemogen'],
  verbetering: ['verbeterd', 'niet-verbeterd'],
  alles: ['gegeven'],
} as const

/** What people asked, the first due first, each with its answer one form away. */
export function InzageverzoekList({ verzoeken }: Pick<OfficerShown, 'verzoeken'>) {
  const t = useText()
  return (
    <Section heading={t(copy.asked)}>
      {verzoeken.length === 0 && <p>{t(copy.nothing)}</p>}
      {verzoeken.map((one) => (
        <InzageverzoekRow key={one.id} one={one} />
      ))}
    </Section>
  )
}

function InzageverzoekRow({ one }: { readonly one: OfficerShown['verzoeken'][number] }) {
  const t = useText()
  const locale = useLocale()
  const { id, naam, soort, over, words, due, late, longerReason } = one
  const day = toDay(due)
  return (
    <div className="rd-sheet rd-stack">
      <p>
        <strong>{naam ?? t(copy.nameless)}</strong> {t(mineCopy[soort])}{' '}
        <Badge kind={late ? 'urgent' : 'neutral'}>
          {t(mineCopy.dueOn, { day: day ? formatDay(day, locale) : due })}
        </Badge>
      </p>
      <DefinitionList
        items={[
          { term: t(copy.about), is: over },
          { term: t(copy.says), is: words },
        ]}
        terms="narrow"
      />
      <Form name={`antwoord.${id}`}>
        <input type="hidden" name="verzoek" value={id} />
        <RadioGroup
          name="uitkomst"
          label={t(copy.outcome)}
          options={endings[soort].map((value) => ({ value, label: t(mineCopy[value]) }))}
          begin={[endings[soort][0]]}
          row
        />
        <TextAreaField name="antwoord" label={t(copy.answer)} rows={3} />
        <Button>{t(copy.send)}</Button>
      </Form>
      {longerReason === null && !late && (
        <FormDisclosure summary={t(copy.later)} forms={[`later.${id}`]}>
          <p className="rd-muted">{t(copy.laterIs)}</p>
          <Form name={`later.${id}`} inline>
            <input type="hidden" name="verzoek" value={id} />
            <TextField name="reden" label={t(copy.reason)} />
            <Button weight="secondary">{t(copy.save)}</Button>
          </Form>
        </FormDisclosure>
      )}
    </div>
  )
}

/** Every noodtoegang that waits for a look. */
export function NoodList({ nood }: Pick<OfficerShown, 'nood'>) {
  const t = useText()
  const days = useDays()
  return (
    <Section heading={t(copy.nood)}>
      {nood.length === 0 && <p>{t(copy.noNood)}</p>}
      {nood.map(({ id, naam, door, reden, at, delayGround }) => (
        <div key={id} className="rd-sheet rd-stack">
          <p>
            <strong>{naam ?? t(copy.nameless)}</strong> {t(copy.opened, { who: door ?? '', moment: days.moment(at) })}
          </p>
          <p className="rd-words">{reden}</p>
          {delayGround !== null && <p>{t(copy.delayed, { ground: delayGround })}</p>}
          <Form name={`bekeken.${id}`}>
            <input type="hidden" name="nood" value={id} />
            <TextAreaField name="oordeel" label={t(copy.finding)} rows={2} />
            <Button weight="secondary">{t(copy.save)}</Button>
          </Form>
        </div>
      ))}
    </Section>
  )
}
