import { useDays } from '../../../web/days.ts'
import { useText } from '../../../web/text.ts'
import { Button } from '../../../web/ui/Button.tsx'
import { Form } from '../../../web/ui/Form.tsx'
import { Notice } from '../../../web/ui/Notice.tsx'
import { List } from '../../../web/ui/Text.tsx'
import { watchCopy as copy } from './watch.copy.ts'
import type { LogShown } from './watch-view.ts'

/** Whether the log is whole, in plain words, with how much of it there is. */
export function LogPart({ log }: { readonly log: LogShown }) {
  const t = useText()
  const days = useDays()
  const { at, looks, sealed, faults } = log
  const count = (
    <>
      <p>{t(copy.count, { looks, sealed, at: days.moment(at) })}</p>
      <Form name="narekenen">
        <div className="rd-actions">
          <Button weight="secondary">{t(copy.again)}</Button>
        </div>
      </Form>
    </>
  )
  if (faults.length === 0) {
    return (
      <Notice heading={t(copy.whole)} kind="success">
        {count}
      </Notice>
    )
  }
  const items = faults.map(({ fault, seq }) => ({
    id: `${fault}-${seq}`,
    is: seq === null ? t(copy[fault]) : t(copy.faultAt, { fault: t(copy[fault]), seq }),
  }))
  return (
    <Notice heading={t(copy.notWhole, { n: faults.length })} kind="warning">
      {count}
      <List items={items} />
      <p>{t(copy.notWholeTodo)}</p>
    </Notice>
  )
}
