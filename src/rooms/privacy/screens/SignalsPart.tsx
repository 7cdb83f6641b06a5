import { useDays } from '../../../web/days.ts'
import { useText } from '../../../web/text.ts'
import { Button } from '../../../web/ui/Button.tsx'
import { Form } from '../../../web/ui/Form.tsx'
import { FormDisclosure } from '../../../web/ui/FormDisclosure.tsx'
import { RadioGroup } from '../../../web/ui/fields/Choices.tsx'
import { DateField } from '../../../web/ui/fields/DateField.tsx'
import { SelectField } from '../../../web/ui/fields/SelectField.tsx'
import { Section } from '../../../web/ui/Section.tsx'
import { signals as kinds, lawNames, laws } from './laws.ts'
import { sharedCopy as copy } from './shared.copy.ts'
import type { SharedShown } from './shared-view.ts'

type Shown = { readonly shown: SharedShown }

/** The signals that came in or went out, and a form for a new one. */
export function SignalsPart({ shown }: Shown) {
  const t = useText()
  const { signals, acting } = shown
  return (
    <div id="signalen">
      <Section heading={t(copy.signals)}>
        {signals.length === 0 && <p>{t(copy.noSignals)}</p>}
        {signals.length > 0 && (
          <ul className="rd-rows">
            {signals.map((signal) => (
              <SignalRow key={signal.id} signal={signal} voor={acting.purpose} />
            ))}
          </ul>
        )}
        <FormDisclosure summary={t(copy.send)} forms={['signaal']}>
          <p className="rd-muted">{t(copy.signalIs)}</p>
          <SendForm shown={shown} />
        </FormDisclosure>
      </Section>
    </div>
  )
}

function SignalRow({ signal, voor }: { readonly signal: SharedShown['signals'][number]; readonly voor: string }) {
  const t = useText()
  const days = useDays()
  const { id, wet, team, target, soort, dag, at, seenAt, mine } = signal
  const from = wet === null ? t(copy.secretParty) : (team ?? t(lawNames[wet]))
  const who = mine ? t(copy.sentTo, { who: t(lawNames[target]) }) : t(copy.sentBy, { who: from })
  return (
    <li className="rd-row">
      <div>
        <p className="rd-row__name">{t(copy[soort])}</p>
        {dag !== null && <p>{days.long(dag)}</p>}
      </div>
      <p className="rd-muted">
        {who}, {days.longOn(at)}
      </p>
      {mine || seenAt !== null ? (
        <p className="rd-muted">{t(seenAt === null ? copy.notSeen : copy.seen)}</p>
      ) : (
        <Form name={`gezien.${id}`} inline>
          <input type="hidden" name="voor" value={voor} />
          <input type="hidden" name="signaal" value={id} />
          <Button weight="secondary">{t(copy.seenIt)}</Button>
        </Form>
      )}
    </li>
  )
}

function SendForm({ shown: { laws: own, acting } }: Shown) {
  const t = useText()
  const others = laws.filter((one) => !own.includes(one) && one !== 'Wet op de zorgtoeslag')
  return (
    <Form name="signaal">
      <input type="hidden" name="voor" value={acting.purpose} />
      <SelectField
        name="naar"
        label={t(copy.sendTo)}
        options={others.map((value) => ({ value, label: t(lawNames[value]) }))}
      />
      <RadioGroup
        name="soort"
        label={t(copy.which)}
        options={kinds.map((value) => ({ value, label: t(copy[value]) }))}
        begin={['graag-contact']}
      />
      <DateField name="dag" label={t(copy.day)} optional />
      <div className="rd-actions">
        <Button>{t(copy.send)}</Button>
      </div>
    </Form>
  )
}
