import pg, { type ClientConfig } from 'pg'

type Row = Readonly<Record<string, string>>

/** What a new municipality has of its own accord: purposes, access, register, sharing, ages, terms and tables. */
export type Invoering = {
  readonly doelen: readonly Row[]
  readonly toegang: readonly Row[]
  readonly register: readonly Row[]
  readonly delen: readonly Row[]
  readonly leeftijden: readonly Row[]
  readonly termijnen: readonly Row[]
  readonly tabellen: readonly Row[]
}

const queries: Readonly<Record<keyof Invoering, string>> = {
  doelen: 'select code, uitleg_nl as uitleg from access.purpose order by code',
  toegang: `select role, purpose, category, max(grade)::text as grade, min(reach) as reach, bool_or(writes)::text as writes, min(grond) as grond
    from access.matrix where tot is null group by role, purpose, category, reach order by role, purpose, category, reach`,
  register: `select p.code, u.uitleg_nl as doel, p.wet, p.grond, p.categories, p.persons, p.roles, p.bewaartermijn, p.bron
    from privacy.processing p join access.purpose u on u.code = p.purpose where p.gemeente_id = 'GM9901' and p.tot is null order by p.code`,
  delen: `select origin, target, basis, grade::text, artikel, coalesce(question, '') as question, coalesce(switch, '') as switch
    from privacy.sharing where category = 'hulpverlening' and tot is null and (grade > 0 or switch is not null) order by origin, target, switch nulls first`,
  leeftijden: `select wet, from_age || ' tot ' || case until_age when 200 then 'later' else until_age::text end as leeftijd, giver, parent_grade::text as ouder, artikel,
    coalesce(question, '') as question from privacy.age_rule where tot is null order by wet, from_age`,
  termijnen: `select category, coalesce(uitkomst, '') as uitkomst, coalesce(dagen::text, 'nog te kiezen') as dagen, bron
    from privacy.bewaartermijn where tot is null order by category, uitkomst nulls first, bron`,
  tabellen: `select relation::text as tabel, category, grade::text from rd.registry where kind = 'persoonsgegeven' order by category, relation::text`,
}

/** Reads it all as the owner of a fresh database with one town. */
export async function readInvoering(owner: ClientConfig): Promise<Invoering> {
  const client = new pg.Client(owner)
  await client.connect()
  try {
    const read = async (name: keyof Invoering) => (await client.query<Row>(queries[name])).rows
    return {
      doelen: await read('doelen'),
      toegang: await read('toegang'),
      register: await read('register'),
      delen: await read('delen'),
      leeftijden: await read('leeftijden'),
      termijnen: await read('termijnen'),
      tabellen: await read('tabellen'),
    }
  } finally {
    await client.end()
  }
}
