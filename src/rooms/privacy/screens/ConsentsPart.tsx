import { useDays } from '../../../web/days.ts'
import { useText } from '../../../web/text.ts'
import { Badge } from '../../../web/ui/Badge.tsx'
import { Button } from '../../../web/ui/Button.tsx'
import { Form } from '../../../web/ui/Form.tsx'
import { Section } from '../../../web/ui/Section.tsx'
import { lawNames } from './laws.ts'
import { sharedCopy as copy } from './shared.copy.ts'
import type { SharedShown } from './shared-view.ts'

type Consent = SharedShown['consents'][number]

/** What the person said about sharing, in the words that were used; a yes can be taken back for them. */
export function ConsentsPart({ consents, voor }: { readonly consents: readonly Consent[]; readonly voor: string }) {
  const t = useText()
  return (
    <div id="toestemming">
      <Section heading={t(copy.consents)}>
        {consents.length === 0 && <p>{t(copy.noConsents)}</p>}
        {consents.length > 0 && (
          <ul className="rd-rows">
            {consents.map((consent) => (
              <ConsentRow key={consent.id} consent={consent} voor={voor} />
            ))}
          </ul>
        )}
      </Section>
    </div>
  )
}

function ConsentRow({ consent, voor }: { readonly consent: Consent; readonly voor: string }) {
  const t = useText()
  const days = useDays()
  const { id, origin, target, agreed, way, words, at, endedAt } = consent
  const standing = endedAt === null ? (agreed ? copy.saidYes : copy.saidNo) : copy.ended
  return (
    <li className="rd-row">
      <div>
        <Badge kind={endedAt === null && agreed ? 'good' : 'neutral'}>{t(standing)}</Badge>
        <p className="rd-muted">
          {t(copy[way])}, {days.longOn(at)}
        </p>
      </div>
      <div>
        <p>{t(copy.between, { from: t(lawNames[origin]), to: t(lawNames[target]) })}</p>
        <p className="rd-muted">{words}</p>
      </div>
      {endedAt === null && agreed && (
        <Form name={`intrekken.${id}`} inline>
          <input type="hidden" name="voor" value={voor} />
          <input type="hidden" name="toestemming" value={id} />
          <Button weight="secondary">{t(copy.withdraw)}</Button>
        </Form>
      )}
    </li>
  )
}
