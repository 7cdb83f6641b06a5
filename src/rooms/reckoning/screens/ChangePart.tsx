import { Link } from 'react-router'
import { useLocale, useText } from '../../../web/text.ts'
import { Badge } from '../../../web/ui/Badge.tsx'
import { Button } from '../../../web/ui/Button.tsx'
import { Form } from '../../../web/ui/Form.tsx'
import { Section } from '../../../web/ui/Section.tsx'
import { Table } from '../../../web/ui/Table.tsx'
import { Paragraph } from '../../../web/ui/Text.tsx'
import { rulesCopy as copy } from './rules-copy.ts'
import type { ChangeShown } from './rules-view.ts'
import { amountWords, atTheHead, dayWords } from './words.ts'

const badges = { announced: 'careful', listed: 'careful', adopted: 'neutral', 'in-force': 'good' } as const

/** One change: what becomes what and when, who and why, and whom it touches. Adopting needs the list first. */
export function ChangePart({ change, manages }: { readonly change: ChangeShown; readonly manages: boolean }) {
  const t = useText()
  const locale = useLocale()
  const { id, what, value, vanaf, version, packageVersion, bron, reden, doorNaam, status } = change
  const day = dayWords(vanaf, locale)
  return (
    <div id={id}>
      <Section
        heading={t(copy.heading, { what: atTheHead(t(what)), day, version })}
        level={3}
        sheet
        aside={<Badge kind={badges[status]}>{t(copy[status])}</Badge>}
      >
        <p>
          <strong>{value ? t(copy.becomes, { value: t(value), day }) : t(copy.from, { day })}</strong>
        </p>
        <p className="rd-muted">
          {t(copy.source, { bron })}. {t(copy.whoWhy, { naam: doorNaam ?? t(copy.someone), reden })}{' '}
          {t(copy.version, { packageVersion })}
        </p>
        {status === 'announced' ? <Making /> : <Touches change={change} />}
        {manages && status === 'listed' && (
          <Form name={`vaststellen.${id}`}>
            <input type="hidden" name="id" value={id} />
            <div className="rd-actions">
              <Button>{t(copy.adopt)}</Button>
            </div>
          </Form>
        )}
      </Section>
    </div>
  )
}

function Making() {
  const t = useText()
  return (
    <div role="status">
      <Paragraph>{t(copy.making)}</Paragraph>
      <p>
        <Link to="/inkomen/regels" reloadDocument>
          {t(copy.again)}
        </Link>
      </p>
    </div>
  )
}

function Touches({ change: { groups, affected } }: { readonly change: ChangeShown }) {
  const t = useText()
  if (groups) return groups.length === 0 ? <Paragraph>{t(copy.nobody)}</Paragraph> : <Groups groups={groups} />
  if (!affected || affected.length === 0) return <Paragraph>{t(copy.nobodyYours)}</Paragraph>
  return <People affected={affected} />
}

function Groups({ groups }: { readonly groups: NonNullable<ChangeShown['groups']> }) {
  const t = useText()
  return (
    <Table
      caption={t(copy.touches)}
      columns={[{ name: t(copy.kind) }, { name: t(copy.effect) }, { name: t(copy.people), number: true }]}
      rows={groups.map(({ voorziening, naam, effect, people }) => ({
        id: `${voorziening} ${effect}`,
        cells: [atTheHead(t(naam)), t(copy[effect]), people ?? t(copy.few)],
      }))}
    />
  )
}

function People({ affected }: { readonly affected: NonNullable<ChangeShown['affected']> }) {
  const t = useText()
  const locale = useLocale()
  return (
    <Table
      caption={t(copy.touches)}
      columns={[copy.person, copy.kind, copy.before, copy.after, copy.kept].map((name) => ({ name: t(name) }))}
      rows={affected.map(({ person, naam, receipt, voorziening, what, period, before, after }) => ({
        id: `${person} ${voorziening}`,
        cells: [
          <Link key="person" to={`/personen/${person}`}>
            {naam ?? t(copy.someone)}
          </Link>,
          atTheHead(t(what)),
          amountWords(before, period, locale),
          amountWords(after, period, locale),
          <Link key="receipt" to={`/personen/${person}/berekeningen/${receipt}`}>
            {t(copy.kept)}
          </Link>,
        ],
      }))}
    />
  )
}
