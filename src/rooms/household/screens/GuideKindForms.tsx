import type { ReactNode } from 'react'
import { useText } from '../../../web/text.ts'
import { Button } from '../../../web/ui/Button.tsx'
import { Disclosure } from '../../../web/ui/Disclosure.tsx'
import { Form } from '../../../web/ui/Form.tsx'
import { DateField } from '../../../web/ui/fields/DateField.tsx'
import { TextField } from '../../../web/ui/fields/TextField.tsx'
import { kindCopy as copy } from './guide-copy.ts'
import type { GuideKindShown } from './guide-view.ts'

type KindProps = { readonly kind: GuideKindShown }

/** What can be written down of one kind: the usual ones in one tap, the rest behind one more. */
export function GuideKindForms({ kind, offerAgain }: KindProps & { readonly offerAgain: string }) {
  return (
    <>
      <OneTap kind={kind} />
      <HasIt kind={kind} />
      <NoRight kind={kind} />
      <NotNow kind={kind} offerAgain={offerAgain} />
    </>
  )
}

type OutcomeFormProps = KindProps & { readonly as?: string; readonly children: ReactNode }

function OutcomeForm({ kind, as, children }: OutcomeFormProps) {
  return (
    <Form name={`uitkomst.${kind.soort}${as === undefined ? '' : `-${as}`}`}>
      <input type="hidden" name="soort" value={kind.soort} />
      <input type="hidden" name="seen" value={kind.version} />
      {as !== undefined && <input type="hidden" name="uitkomst" value={as} />}
      {children}
    </Form>
  )
}

function OneTap({ kind }: KindProps) {
  const t = useText()
  const { missing } = kind
  return (
    <>
      <OutcomeForm kind={kind}>
        <div className="rd-actions">
          <Button weight="secondary" name="uitkomst" value="aangevraagd">
            {t(copy.apply)}
          </Button>
          <Button weight="secondary" name="uitkomst" value="aangeboden">
            {t(copy.offer)}
          </Button>
        </div>
      </OutcomeForm>
      <OutcomeForm kind={kind} as="onbekend">
        <input type="hidden" name="reden" value={(missing ?? copy.something).nl} />
        <Button weight="tertiary">{t(copy.unknown, { what: t(missing ?? copy.something) })}</Button>
      </OutcomeForm>
    </>
  )
}

function HasIt({ kind }: KindProps) {
  const t = useText()
  return (
    <Disclosure summary={t(copy.has)}>
      <OutcomeForm kind={kind} as="toegekend">
        <TextField name="reden" label={t(copy.where)} optional />
        <TextField name="kenmerk" label={t(copy.reference)} optional />
        <Button>{t(copy.save)}</Button>
      </OutcomeForm>
    </Disclosure>
  )
}

/** The law's reason stands there already; whoever judges may write it otherwise. */
function NoRight({ kind }: KindProps) {
  const t = useText()
  return (
    <Disclosure summary={t(copy.noRight)}>
      <OutcomeForm kind={kind} as="geen-recht">
        <TextField name="reden" label={t(copy.reason)} begin={kind.whyNot?.reden} />
        <TextField name="artikel" label={t(copy.article)} begin={kind.whyNot?.artikel} />
        <Button>{t(copy.save)}</Button>
      </OutcomeForm>
    </Disclosure>
  )
}

const whyNotNow = [copy.self, copy.hassle, copy.repay, copy.unneeded, copy.unsaid] as const

function NotNow({ kind, offerAgain }: KindProps & { readonly offerAgain: string }) {
  const t = useText()
  return (
    <Disclosure summary={t(copy.notNow)}>
      <OutcomeForm kind={kind} as="afgezien">
        <DateField name="opnieuwOp" label={t(copy.again)} begin={offerAgain} />
        <div className="rd-actions">
          {whyNotNow.map((why) => (
            <Button key={why.nl} weight="secondary" name="reden" value={why.nl}>
              {t(why)}
            </Button>
          ))}
        </div>
      </OutcomeForm>
    </Disclosure>
  )
}
