import { useLoaderData } from 'react-router'
import * as z from 'zod'
import { isRefused } from '../../../shared/refused.ts'
import { signInFirst } from '../../../web/sign-in-first.ts'
import { useText } from '../../../web/text.ts'
import { titled } from '../../../web/title.ts'
import { BackLink } from '../../../web/ui/BackLink.tsx'
import { DefinitionList } from '../../../web/ui/DefinitionList.tsx'
import { Disclosure } from '../../../web/ui/Disclosure.tsx'
import { ResidentPage } from '../../../web/ui/ResidentPage.tsx'
import { Heading, Paragraph } from '../../../web/ui/Text.tsx'
import { page } from '../../../web/view.ts'
import { everythingCopy as copy, tableNames } from './everything.copy.ts'

const View = z.object({
  tables: z.array(
    z.object({
      tabel: z.string(),
      rows: z.array(z.object({ id: z.string(), parts: z.array(z.object({ term: z.string(), is: z.string() })) })),
    }),
  ),
})

export const meta = titled(copy.title)

export const loader = page(View, async (at) => {
  const away = signInFirst(at)
  if (away) return away
  const found = await at.doors.house.read(at.facts.caller, 'inzage', (trx) => at.doors.inzage.aboutMe(trx))
  if (isRefused(found)) return found
  const tables = found
    .filter(({ regels }) => regels.length > 0)
    .sort((a, b) => placeOf(a.tabel) - placeOf(b.tabel))
    .map(({ tabel, regels }) => ({
      tabel,
      rows: regels.map((row, place) => ({ id: `${place}`, parts: partsOf(row) })),
    }))
  return { tables }
})

/** In the order in which people read it; what has no name yet comes last. */
function placeOf(tabel: string): number {
  const place = Object.keys(tableNames).indexOf(tabel)
  return place < 0 ? 99 : place
}

/** The fields of a row that hold something, as text; ids only tell rows apart and say nothing to a reader. */
function partsOf(row: Readonly<Record<string, unknown>>): { term: string; is: string }[] {
  return Object.entries(row)
    .filter(([name, value]) => value !== null && name !== 'id' && !name.endsWith('_id'))
    .map(([term, value]) => ({
      term: term.replaceAll('_', ' '),
      is: typeof value === 'object' ? JSON.stringify(value) : String(value),
    }))
}

/** All that is here about whoever is signed in, to read. */
export default function EverythingPage() {
  const t = useText()
  const { tables } = useLoaderData<typeof loader>()
  return (
    <ResidentPage>
      <div className="rd-stack">
        <BackLink to="/mijn/gegevens" />
        <Heading level={1}>{t(copy.title)}</Heading>
        <Paragraph>{t(copy.intro)}</Paragraph>
        {tables.map(({ tabel, rows }) => (
          <div key={tabel} className={tabel === 'log.look' ? 'rd-looks' : undefined}>
            <Disclosure summary={`${t(tableNames[tabel] ?? copy.other)} (${rows.length})`}>
              {rows.map(({ id, parts }) => (
                <DefinitionList key={id} items={parts} terms="narrow" />
              ))}
            </Disclosure>
          </div>
        ))}
      </div>
    </ResidentPage>
  )
}
