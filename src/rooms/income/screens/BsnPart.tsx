import { formatDay, toDay } from '../../../shared/date.ts'
import { useLocale, useText } from '../../../web/text.ts'
import { Button } from '../../../web/ui/Button.tsx'
import { DefinitionList } from '../../../web/ui/DefinitionList.tsx'
import { Form } from '../../../web/ui/Form.tsx'
import { FormDisclosure } from '../../../web/ui/FormDisclosure.tsx'
import { TextField } from '../../../web/ui/fields/TextField.tsx'
import { bsnCopy as copy } from './copy.ts'
import type { BsnShown, OpenedShown } from './person-view.ts'

/** The BSN: its end with where it comes from; checked with a document in one tap. Nothing asks for it. */
export function BsnPart({ bsn }: Pick<OpenedShown, 'bsn'>) {
  const t = useText()
  return (
    <>
      {bsn ? <Known bsn={bsn} /> : <p className="rd-muted">{t(copy.none)}</p>}
      <FormDisclosure summary={t(bsn ? copy.correct : copy.write)} forms={['bsn']}>
        <Form name="bsn">
          {bsn && <input type="hidden" name="seen" value={bsn.version} />}
          <TextField
            name="bsn"
            label={t(copy.field)}
            hint={t(copy.hint)}
            inputMode="numeric"
            autoComplete="off"
            size={11}
          />
          <div className="rd-actions">
            <Button>{t(copy.save)}</Button>
          </div>
        </Form>
      </FormDisclosure>
    </>
  )
}

function Known({ bsn }: { readonly bsn: BsnShown }) {
  const t = useText()
  const when = useWhen()
  const { masked, status, opgegevenOp, opgegevenDoor, gecontroleerdMet, gecontroleerdOp, gecontroleerdDoor } = bsn
  const checked = gecontroleerdMet && when(copy[gecontroleerdMet], gecontroleerdOp ?? '', gecontroleerdDoor)
  const lines = [
    { term: t(copy.number), is: masked },
    { term: t(copy.said), is: when(copy.saidOn, opgegevenOp, opgegevenDoor) },
    { term: t(copy.checked), is: checked ?? t(copy.notChecked) },
  ]
  return (
    <>
      <DefinitionList items={lines} terms="narrow" />
      {status === 'opgegeven' && (
        <Form name="bsn-gecontroleerd">
          <input type="hidden" name="seen" value={bsn.version} />
          <div className="rd-actions">
            <Button weight="secondary" name="met" value="document">
              {t(copy.checkDocument)}
            </Button>
            <Button weight="tertiary" name="met" value="brp">
              {t(copy.checkBrp)}
            </Button>
          </div>
        </Form>
      )}
    </>
  )
}

/** A sentence with its day and who did it. */
function useWhen() {
  const t = useText()
  const locale = useLocale()
  return (words: typeof copy.saidOn, on: string, naam: string | null) => {
    const day = toDay(on)
    return t(words, { day: day ? formatDay(day, locale) : on, naam: naam ?? t(copy.worker) })
  }
}
