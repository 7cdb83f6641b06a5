import { Link } from 'react-router'
import { formatDay, toDay } from '../../../shared/date.ts'
import { type Say, useLocale, useText } from '../../../web/text.ts'
import { Button } from '../../../web/ui/Button.tsx'
import { Disclosure } from '../../../web/ui/Disclosure.tsx'
import { Form } from '../../../web/ui/Form.tsx'
import { FormDisclosure } from '../../../web/ui/FormDisclosure.tsx'
import { DateField } from '../../../web/ui/fields/DateField.tsx'
import { SelectField } from '../../../web/ui/fields/SelectField.tsx'
import { TextField } from '../../../web/ui/fields/TextField.tsx'
import { Notice } from '../../../web/ui/Notice.tsx'
import { Section } from '../../../web/ui/Section.tsx'
import { Table } from '../../../web/ui/Table.tsx'
import { List } from '../../../web/ui/Text.tsx'
import { HoldPart } from './HoldPart.tsx'
import { keepingCopy as copy } from './keeping.copy.ts'
import type { KeepingShown } from './keeping-view.ts'
import { ProposalRow } from './ProposalRow.tsx'

/** Keeping and erasing: what waits for a signature, what was erased, and how long each kind is kept. */
export function KeepingPart({ keeping }: { readonly keeping: KeepingShown }) {
  const t = useText()
  const { proposals, mayGrant, faults, terms } = keeping
  return (
    <div id="bewaren" className="rd-stack--large">
      <Section heading={t(copy.proposals)}>
        <p className="rd-muted">{t(copy.intro)}</p>
        {proposals.length === 0 && <p>{t(copy.none)}</p>}
        <ul className="rd-rows">
          {proposals.map((proposal) => (
            <ProposalRow key={proposal.id} proposal={proposal} />
          ))}
        </ul>
        {mayGrant && <GrantForm />}
      </Section>
      <HoldPart holds={keeping.holds} mayHold={keeping.mayHold} />
      <Verklaringen verklaringen={keeping.verklaringen} />
      <EventsPart faults={faults} />
      <Disclosure summary={t(copy.terms)}>
        <Terms terms={terms} />
      </Disclosure>
      {keeping.maySetTerm && <TermForm terms={terms} />}
    </div>
  )
}

function GrantForm() {
  const t = useText()
  return (
    <Section heading={t(copy.grant)} level={3}>
      <p>{t(copy.grantIs)}</p>
      <Form name="verzoek">
        <TextField name="persoon" label={t(copy.person)} hint={t(copy.personHint)} autoComplete="off" />
        <div className="rd-actions">
          <Button weight="secondary">{t(copy.grantIt)}</Button>
        </div>
      </Form>
    </Section>
  )
}

function Verklaringen({ verklaringen }: Pick<KeepingShown, 'verklaringen'>) {
  const t = useText()
  const locale = useLocale()
  const rows = verklaringen.map(({ id, grond, bron, items, rows: lines, archivaris, proceseigenaar, day }) => {
    const known = toDay(day)
    const what = grond === 'verzoek' ? t(copy.request) : t(copy.somethingOf, { n: items })
    const who = [archivaris, proceseigenaar].filter((one) => one !== null).join(', ')
    return { id, cells: [known ? formatDay(known, locale) : day, what, bron, who, `${lines}`] }
  })
  const columns = [copy.day, copy.what, copy.why, copy.who].map((name) => ({ name: t(name) }))
  return (
    <Section heading={t(copy.verklaringen)}>
      {rows.length === 0 ? (
        <p>{t(copy.noVerklaringen)}</p>
      ) : (
        <Table
          caption={t(copy.verklaringen)}
          columns={[...columns, { name: t(copy.how), number: true }]}
          rows={rows}
          quiet
        />
      )}
    </Section>
  )
}

function EventsPart({ faults }: Pick<KeepingShown, 'faults'>) {
  const t = useText()
  if (faults === null) {
    return (
      <p>
        <Link to="/privacy?gebeurtenissen=ja#bewaren">{t(copy.checkChains)}</Link>
      </p>
    )
  }
  if (faults.length === 0) return <Notice heading={t(copy.whole)} kind="success" />
  const items = faults.map(({ room, fault, n }) => ({ id: `${room} ${fault}`, is: t(copy[fault], { room, n }) }))
  return (
    <Notice heading={t(copy.notWhole, { n: faults.reduce((sum, { n }) => sum + n, 0) })} kind="warning">
      <List items={items} />
    </Notice>
  )
}

/** Choosing a term where no source gives one. */
function TermForm({ terms }: Pick<KeepingShown, 'terms'>) {
  const t = useText()
  const open = terms.filter(({ dagen, own }) => dagen === null && !own)
  return (
    <FormDisclosure summary={t(copy.setTerm)} forms={['termijn']}>
      <p className="rd-muted">{t(copy.setTermIs)}</p>
      <Form name="termijn">
        <SelectField
          name="soort"
          label={t(copy.kind)}
          options={open.map((term) => ({
            value: [term.category, term.uitkomst].filter(Boolean).join(' '),
            label: kindOf(term, t),
          }))}
        />
        <TextField name="dagen" label={t(copy.howManyDays)} inputMode="numeric" size={8} />
        <TextField name="bron" label={t(copy.decision)} />
        <DateField name="van" label={t(copy.fromDay)} />
        <div className="rd-actions">
          <Button weight="secondary">{t(copy.setTerm)}</Button>
        </div>
      </Form>
    </FormDisclosure>
  )
}

const categories: Readonly<Record<string, typeof copy.title>> = copy

function kindOf({ category, uitkomst }: Pick<KeepingShown['terms'][number], 'category' | 'uitkomst'>, t: Say): string {
  const kind = categories[`category-${category}`]
  return [kind ? t(kind) : category, ...(uitkomst ? [t(copy[uitkomst])] : [])].join(': ')
}

function Terms({ terms }: Pick<KeepingShown, 'terms'>) {
  const t = useText()
  const rows = terms.map(({ category, uitkomst, dagen, bron }) => {
    const what = kindOf({ category, uitkomst }, t)
    return {
      id: `${what} ${bron}`,
      cells: [what, dagen === null ? t(copy.toChoose) : t(copy.days, { n: dagen }), bron],
    }
  })
  const columns = [copy.kind, copy.term, copy.source].map((name) => ({ name: t(name) }))
  return <Table caption={t(copy.terms)} columns={columns} rows={rows} quiet />
}
