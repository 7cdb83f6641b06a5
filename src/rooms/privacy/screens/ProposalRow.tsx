import { formatDay, toDay } from '../../../shared/date.ts'
import { useLocale, useText } from '../../../web/text.ts'
import { Button } from '../../../web/ui/Button.tsx'
import { Form } from '../../../web/ui/Form.tsx'
import { keepingCopy as copy } from './keeping.copy.ts'
import type { ProposalShown } from './keeping-view.ts'

const approvers = ['archivaris', 'proceseigenaar'] as const

/** One list: how many, why, who signed, and the button for whoever may sign now. */
export function ProposalRow({ proposal }: { readonly proposal: ProposalShown }) {
  const t = useText()
  const days = useDays()
  const { id, grond, uitkomst, items, bron, madeOn, approvals, mayBe } = proposal
  const how = uitkomst ? t(copy[uitkomst]) : ''
  const open = approvers.filter((role) => !approvals.some((approval) => approval.role === role))
  return (
    <li className="rd-row">
      <div>
        <p className="rd-row__name">{grond === 'verzoek' ? t(copy.request) : t(copy.questions, { n: items, how })}</p>
        <p className="rd-muted">{t(copy.proposedOn, { day: days(madeOn) })}</p>
      </div>
      <div>
        <p>{bron}</p>
        {approvals.map(({ role, naam, day }) => (
          <p key={role} className="rd-muted">
            {t(copy.signed, { role: t(copy[role]), naam: naam ?? '', day: days(day) })}
          </p>
        ))}
        <p className="rd-muted">
          {open.length === 0 ? t(copy.both) : t(copy.waits, { roles: open.map((role) => t(copy[role])).join(', ') })}
        </p>
      </div>
      {mayBe.length > 0 && (
        <Form name={`goedkeuren.${id}`} inline>
          <input type="hidden" name="lijst" value={id} />
          {mayBe.map((role) => (
            <Button key={role} weight="secondary" name="role" value={role}>
              {t(copy[`sign-${role}`])}
            </Button>
          ))}
        </Form>
      )}
    </li>
  )
}

function useDays() {
  const locale = useLocale()
  return (text: string) => {
    const day = toDay(text)
    return day ? formatDay(day, locale) : text
  }
}
