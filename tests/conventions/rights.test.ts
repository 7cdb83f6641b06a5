import pg from 'pg'
import ts from 'typescript'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase } from '../harness/database.ts'
import { listFiles, listRooms, root } from './source.ts'
import { parse } from './typescript.ts'

/** What a room says of its purposes and what the sharing matrix in the database gives are one and the same. */

type Rights = Readonly<Record<string, readonly string[]>>
type Row = { readonly purpose: string; readonly category: string; readonly writes: boolean }

/** The schema of a room, when it is called otherwise. */
const schemas: Readonly<Record<string, readonly string[]>> = { privacy: ['privacy', 'log'] }

/** What a room reads or moves beside tables of its own, by functions of the owner that ask for that category. */
const beside: Readonly<Record<string, readonly string[]>> = {
  regie: ['rooster'],
  intake: ['code'],
  household: ['verborgen-adres'],
  income: ['berekening'],
  reckoning: ['berekening'],
  beheer: ['beheer'],
}

/** Writes by a function of the owner that asks for a role of its own, where the matrix gives looking alone. */
const byOwner = new Set([
  'privacy.approveVernietiging',
  'privacy.grantRequest',
  'privacy.beginHold',
  'privacy.setTerm',
  'privacy.endHold',
  'privacy.answerConsent',
  'privacy.withdrawConsent',
  'inzage.askAbout',
  'inzage.endVerstrekking',
])

/** Given for a function of the database that no door has yet. */
const noDoor = new Set(['household: verborgen-adres for verborgen-adres'])

/** Touches no table of its room, so no purpose gives it anything. */
const touchesNothing = new Set(['income.checkWithoutAccount'])

/** Opened by what its receiver has, for anyone: a function of the owner gives it once, whatever the matrix says. */
const byWhatOneHas = new Set(['inzage.openVerstrekking'])

let matrix: readonly Row[]
let categories: ReadonlyMap<string, ReadonlySet<string>>
let close: () => Promise<void>

beforeAll(async () => {
  const db = await freshDatabase()
  const client = new pg.Client(db.owner)
  await client.connect()
  const rows = await client.query<Row>(
    'select purpose, category, bool_or(writes) as writes from access.matrix group by 1, 2',
  )
  matrix = rows.rows
  const tables = await client.query<{ schema: string; category: string }>(`
    select distinct n.nspname as schema, r.category from rd.registry r join pg_class c on c.oid = r.relation
      join pg_namespace n on n.oid = c.relnamespace where r.category is not null`)
  categories = new Map(
    listRooms().map((room) => [
      room,
      new Set([
        ...tables.rows.filter(({ schema }) => (schemas[room] ?? [room]).includes(schema)).map((row) => row.category),
        ...(beside[room] ?? []),
      ]),
    ]),
  )
  close = async () => {
    await client.end()
    await db.drop()
  }
})
afterAll(() => close())

async function rightsOf(room: string): Promise<Rights> {
  const module: { rights: Rights } = await import(`${root}src/rooms/${room}/rights.ts`)
  return module.rights
}

/** The functions of a room that take a transaction that writes. */
function writersOf(room: string): ReadonlySet<string> {
  const files = listFiles(new RegExp(`^src/rooms/${room}/[a-z-]+\\.sql\\.ts$`))
  return new Set(
    files.flatMap((file) =>
      parse(file)
        .statements.filter(ts.isFunctionDeclaration)
        .filter((each) => each.parameters[0]?.type?.getText() === 'Write')
        .map((each) => each.name?.text ?? ''),
    ),
  )
}

/** Where a room and the matrix differ: a purpose that gives nothing here, writing that is not given, a row nobody uses. */
function differences(
  room: string,
  rights: Rights,
  { writers, rows }: { writers: ReadonlySet<string>; rows: readonly Row[] },
) {
  const of = categories.get(room) ?? new Set()
  const mine = rows.filter(({ category }) => of.has(category))
  const known = new Set(rows.map(({ purpose }) => purpose))
  const given = Object.entries(rights).flatMap(([name, purposes]) =>
    purposes.flatMap((purpose) => {
      const here = mine.filter((row) => row.purpose === purpose)
      if (!known.has(purpose)) return [`${room}.${name}: no role has the purpose ${purpose}`]
      if (of.size > 0 && here.length === 0 && !byWhatOneHas.has(`${room}.${name}`))
        return [`${room}.${name}: the purpose ${purpose} gives nothing of ${room}`]
      const writes = of.size === 0 || byOwner.has(`${room}.${name}`) || here.some((row) => row.writes)
      return writers.has(name) && !writes ? [`${room}.${name}: the purpose ${purpose} writes nothing of ${room}`] : []
    }),
  )
  const used = new Set(Object.values(rights).flat())
  const unused = mine.filter(({ purpose }) => !used.has(purpose))
  const idle = unused
    .map(({ purpose, category }) => `${room}: ${category} for ${purpose}`)
    .filter((one) => !noDoor.has(one))
  return [...given, ...idle.map((one) => `${one} is given and not used`)]
}

test.each(listRooms())('the purposes of %s are those that the matrix gives for what it keeps', async (room) => {
  const rights = await rightsOf(room)
  expect(differences(room, rights, { writers: writersOf(room), rows: matrix })).toEqual([])
})

test('every function of a door that reads or writes stands in the rights of its room', async () => {
  const missing = []
  for (const room of listRooms()) {
    const rights = await rightsOf(room)
    const door: Record<string, unknown> = await import(`${root}src/rooms/${room}/index.ts`)
    const files = listFiles(new RegExp(`^src/rooms/${room}/[a-z-]+\\.sql\\.ts$`))
    const all = files.flatMap((file) =>
      [...file.text.matchAll(/export async function (\w+)\(\s*trx: /g)].map(([, name]) => name ?? ''),
    )
    missing.push(...all.filter((name) => name in door && !(name in rights)).map((name) => `${room}.${name}`))
  }
  expect(missing.filter((name) => !touchesNothing.has(name))).toEqual([])
})

test('sees a purpose that is not given, writing that is not given, and a row that nobody uses', () => {
  const rows = [
    { purpose: 'hulpvraag', category: 'plan', writes: false },
    { purpose: 'inzage', category: 'plan', writes: false },
    { purpose: 'toezicht', category: 'verwerking', writes: true },
  ]
  const rights = { addAgreement: ['hulpvraag'], readSheet: ['toezicht', 'wens'] }
  expect(differences('plan', rights, { writers: new Set(['addAgreement']), rows })).toEqual([
    'plan.addAgreement: the purpose hulpvraag writes nothing of plan',
    'plan.readSheet: the purpose toezicht gives nothing of plan',
    'plan.readSheet: no role has the purpose wens',
    'plan: plan for inzage is given and not used',
  ])
})
