import { Form, Link, redirect, useLoaderData } from 'react-router'
import * as z from 'zod'
import { formatDay, toDay } from '../../../shared/date.ts'
import { isRefused } from '../../../shared/refused.ts'
import { useLocale, useText } from '../../../web/text.ts'
import { titled } from '../../../web/title.ts'
import { Badge } from '../../../web/ui/Badge.tsx'
import { Button, LinkButton } from '../../../web/ui/Button.tsx'
import { DateField } from '../../../web/ui/fields/DateField.tsx'
import { TextField } from '../../../web/ui/fields/TextField.tsx'
import { Notice } from '../../../web/ui/Notice.tsx'
import { ProfessionalPage } from '../../../web/ui/ProfessionalPage.tsx'
import { Table } from '../../../web/ui/Table.tsx'
import { Heading, Paragraph } from '../../../web/ui/Text.tsx'
import { page } from '../../../web/view.ts'
import { peopleCopy as copy } from './copy.ts'

const Hit = z.object({
  id: z.string(),
  naam: z.string().nullable(),
  geboortedatum: z.string().nullable(),
  open: z.boolean(),
})
const View = z.object({
  naam: z.string(),
  geboortedatum: z.string(),
  asked: z.boolean(),
  wrongDay: z.boolean(),
  hits: z.array(Hit),
})

export const meta = titled(copy.title)

export const loader = page(View, async ({ doors, facts, url }) => {
  if (facts.caller.kind !== 'session') return redirect(`/inloggen?${new URLSearchParams({ terug: url.pathname })}`)
  const naam = (url.searchParams.get('naam') ?? '').slice(0, 200)
  const typed = typedDay(url.searchParams)
  const geboortedatum = toDay(typed)
  const asked = naam.trim() !== '' || typed !== ''
  const shared = { naam, geboortedatum: typed, asked, wrongDay: typed !== '' && geboortedatum === undefined }
  if (!asked || shared.wrongDay) return { ...shared, hits: [] }
  const hits = await doors.house.read(facts.caller, 'hulpvraag', (trx) =>
    doors.household.findPersons(trx, { naam, geboortedatum }),
  )
  return isRefused(hits) ? hits : { ...shared, hits: [...hits] }
})

/** The day of birth from its three inputs, '' when none was typed. */
function typedDay(search: URLSearchParams): string {
  const [day, month, year] = ['dag', 'maand', 'jaar'].map((part) => search.get(`geboortedatum.${part}`)?.trim() ?? '')
  if (!day && !month && !year) return ''
  return `${year}-${(month ?? '').padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`
}

/** Searching people: by any word of a name, or a day of birth. */
export default function People() {
  const t = useText()
  const { naam, geboortedatum, asked, wrongDay, hits } = useLoaderData<typeof loader>()
  return (
    <ProfessionalPage>
      <div className="rd-stack">
        <Heading level={1}>{t(copy.title)}</Heading>
        <Form method="get" action="/mensen" className="rd-form" role="search">
          <TextField name="naam" label={t(copy.name)} hint={t(copy.nameHint)} begin={naam} />
          <DateField name="geboortedatum" label={t(copy.birth)} begin={geboortedatum} optional />
          <div className="rd-actions">
            <Button>{t(copy.search)}</Button>
            <LinkButton to="/contacten/nieuw" weight="secondary">
              {t(copy.newQuestion)}
            </LinkButton>
          </div>
        </Form>
        <p className="rd-muted">{t(copy.looked)}</p>
        {wrongDay && <Notice heading={t(copy.wrongDay)} kind="warning" />}
        {asked && !wrongDay && <Hits hits={hits} />}
      </div>
    </ProfessionalPage>
  )
}

function Hits({ hits }: { readonly hits: readonly z.infer<typeof Hit>[] }) {
  const t = useText()
  const locale = useLocale()
  if (hits.length === 0) {
    return (
      <Notice heading={t(copy.none)}>
        <p>{t(copy.noneMore)}</p>
      </Notice>
    )
  }
  const rows = hits.map(({ id, naam, geboortedatum, open }) => {
    const born = geboortedatum === null ? undefined : toDay(geboortedatum)
    const link = (
      <Link key="name" to={`/personen/${id}`}>
        {naam ?? t(copy.nameless)}
      </Link>
    )
    const badge = (
      <Badge key="open" kind={open ? 'good' : 'neutral'}>
        {t(open ? copy.mine : copy.closed)}
      </Badge>
    )
    return { id, cells: [link, born ? formatDay(born, locale) : t(copy.unknown), badge] }
  })
  return (
    <>
      <Paragraph>{t(hits.length === 20 ? copy.most : copy.found, { n: hits.length })}</Paragraph>
      <Table
        caption={t(copy.title)}
        columns={[{ name: t(copy.name) }, { name: t(copy.birth) }, { name: t(copy.page) }]}
        rows={rows}
        quiet
      />
    </>
  )
}
