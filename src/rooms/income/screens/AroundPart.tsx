import { useText } from '../../../web/text.ts'
import { Badge } from '../../../web/ui/Badge.tsx'
import { Button } from '../../../web/ui/Button.tsx'
import { DefinitionList } from '../../../web/ui/DefinitionList.tsx'
import { Form } from '../../../web/ui/Form.tsx'
import { FormDisclosure } from '../../../web/ui/FormDisclosure.tsx'
import { RadioGroup } from '../../../web/ui/fields/Choices.tsx'
import { TextField } from '../../../web/ui/fields/TextField.tsx'
import { Notice } from '../../../web/ui/Notice.tsx'
import { aroundCopy as copy, personCopy } from './copy.ts'
import { channels } from './options.ts'
import type { BereikShown } from './person-view.ts'

/** How to reach someone. With veilig contact only what is safe is there at all. */
export function ReachPart({ bereik }: { readonly bereik: BereikShown }) {
  const t = useText()
  const { telefoon, email, post, hidden, verblijf, tolk, veilig } = bereik
  const lines = [
    ...(telefoon === null
      ? []
      : [
          {
            term: t(veilig ? copy.safeNumber : copy.phone),
            is: <a href={`tel:${telefoon.replace(/[^\d+]/g, '')}`}>{telefoon}</a>,
          },
        ]),
    ...(email === null ? [] : [{ term: t(copy.email), is: <a href={`mailto:${email}`}>{email}</a> }]),
    ...(hidden ? [{ term: t(copy.post), is: t(copy.hidden) }] : []),
    ...(post === null ? [] : [{ term: t(copy.post), is: post }]),
    ...(verblijf === null ? [] : [{ term: t(copy.stays), is: verblijf }]),
    ...(tolk === null ? [] : [{ term: t(copy.tolk), is: tolk }]),
  ]
  return (
    <>
      {veilig && (
        <Notice heading={t(copy.safeTitle)} level={3} kind="warning">
          <p>{t(copy.safeIs)}</p>
          {veilig.nummer === null && <p>{t(copy.safeNoNumber)}</p>}
          {veilig.tijden !== null && (
            <p>
              {t(copy.safeTimes)}: {veilig.tijden}
            </p>
          )}
        </Notice>
      )}
      {lines.length === 0 ? <p>{t(personCopy.unknown)}</p> : <DefinitionList items={lines} terms="narrow" />}
      {!veilig && (
        <Form name="veilig">
          <div className="rd-actions">
            <Button weight="secondary">{t(copy.safeOn)}</Button>
          </div>
        </Form>
      )}
      <FormDisclosure
        summary={t(veilig ? copy.safeTitle : copy.changeReach)}
        forms={['bereik', 'veilig', 'veilig-einde']}
      >
        {veilig ? <SafeForms veilig={veilig} /> : <ReachForm bereik={bereik} />}
      </FormDisclosure>
    </>
  )
}

function ReachForm({ bereik }: { readonly bereik: BereikShown }) {
  const t = useText()
  const { kanaal, telefoon, email, post, verblijf, tolk, version } = bereik
  return (
    <Form name="bereik">
      {version !== null && <input type="hidden" name="seen" value={version} />}
      <RadioGroup
        name="kanaal"
        label={t(copy.best)}
        options={channels.map((value) => ({ value, label: t(copy[value]) }))}
        begin={[kanaal ?? 'bellen']}
        row
      />
      <TextField name="telefoon" type="tel" label={t(copy.phone)} begin={telefoon ?? ''} optional />
      <TextField name="email" type="email" label={t(copy.email)} begin={email ?? ''} optional />
      <TextField name="postadres" label={t(copy.post)} begin={post ?? ''} optional />
      <TextField name="verblijf" label={t(copy.stays)} begin={verblijf ?? ''} optional />
      <TextField name="tolk" label={t(copy.tolk)} begin={tolk ?? ''} optional />
      <div className="rd-actions">
        <Button>{t(personCopy.save)}</Button>
      </div>
    </Form>
  )
}

function SafeForms({ veilig }: { readonly veilig: NonNullable<BereikShown['veilig']> }) {
  const t = useText()
  return (
    <>
      <Form name="veilig">
        <TextField name="nummer" type="tel" label={t(copy.safeNumber)} begin={veilig.nummer ?? ''} optional />
        <TextField name="tijden" label={t(copy.safeTimes)} begin={veilig.tijden ?? ''} optional />
        <div className="rd-actions">
          <Button>{t(personCopy.save)}</Button>
        </div>
      </Form>
      <Form name="veilig-einde">
        <div className="rd-actions">
          <Button weight="tertiary">{t(copy.safeEnd)}</Button>
        </div>
      </Form>
      <Badge>{t(copy.safeTitle)}</Badge>
    </>
  )
}
