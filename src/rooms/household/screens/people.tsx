import { type ActionFunctionArgs, data, Link, useActionData } from 'react-router'
import * as z from 'zod'
import { formatDay, toDay } from '../../../shared/date.ts'
import { isRefused } from '../../../shared/refused.ts'
import { doorsContext, requestContext } from '../../../web/context.ts'
import { day, optional, optionalText } from '../../../web/fields.ts'
import { readForm } from '../../../web/read-form.ts'
import { isSessionOver, signInAgain, signInFirst } from '../../../web/sign-in-first.ts'
import { useLocale, useText } from '../../../web/text.ts'
import { titled } from '../../../web/title.ts'
import { typedOf } from '../../../web/typed.ts'
import { Badge } from '../../../web/ui/Badge.tsx'
import { Button, LinkButton } from '../../../web/ui/Button.tsx'
import { Form } from '../../../web/ui/Form.tsx'
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
const View = z.object({})
const Found = z.object({ hits: z.array(Hit) })
const Search = z.object({ naam: optionalText(), geboortedatum: optional(day()) })

export const meta = titled(copy.title)

export const loader = page(View, async (at) => signInFirst(at) ?? {})

/** Searches what was typed. Sent in the body, so that no name or day of birth stands in an address. */
export async function action({ context, request }: ActionFunctionArgs) {
  const [doors, facts] = [context.get(doorsContext), context.get(requestContext)]
  const away = signInFirst({ facts, url: new URL('/mensen', request.url) })
  if (away) return away
  const typed = typedOf(await request.formData())
  const back = { form: '', typed, errors: [] }
  const read = readForm(Search, typed)
  if ('errors' in read) return data({ ...back, errors: read.errors }, { status: 422 })
  if (!read.input.naam && !read.input.geboortedatum) return back
  const hits = await doors.house.read(facts.caller, 'hulpvraag', (trx) => doors.household.findPersons(trx, read.input))
  if (isRefused(hits) && isSessionOver(hits)) return signInAgain(new URL('/mensen', request.url))
  if (isRefused(hits)) throw data(hits, { status: hits.status })
  return { ...back, ...Found.parse({ hits: [...hits] }) }
}

/** Searching people: by any word of a name, or a day of birth. */
export default function People() {
  const t = useText()
  const found = Found.safeParse(useActionData())
  return (
    <ProfessionalPage>
      <div className="rd-stack">
        <Heading level={1}>{t(copy.title)}</Heading>
        <search>
          <Form>
            <TextField name="naam" label={t(copy.name)} hint={t(copy.nameHint)} />
            <DateField name="geboortedatum" label={t(copy.birth)} optional />
            <div className="rd-actions">
              <Button>{t(copy.search)}</Button>
              <LinkButton to="/contacten/nieuw" weight="secondary">
                {t(copy.newQuestion)}
              </LinkButton>
            </div>
          </Form>
        </search>
        <p className="rd-muted">{t(copy.looked)}</p>
        {found.success && <Hits hits={found.data.hits} />}
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
