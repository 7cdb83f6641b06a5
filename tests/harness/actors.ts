import type pg from 'pg'
import { newId } from '../../src/shared/ids.ts'
import type { Served } from './served.ts'
import { makeSession } from './town.ts'

/** Someone who asks: what they are, of which municipality, and the cookie that says so. */
export type Actor = {
  readonly name: string
  readonly kind: 'medewerker' | 'inwoner' | 'code' | 'public'
  readonly gemeente: string
  /** The person a resident or a code is about. */
  readonly person?: string
  readonly cookie: string
}

type Ask = Served['ask']

/** One actor per role in each municipality, two residents, a come-back code, and a visitor. */
export async function findActors(owner: pg.Client, ask: Ask): Promise<Actor[]> {
  const found = await owner.query<{ gemeente: string; role: string; id: string }>(
    `select distinct on (gemeente_id, role) gemeente_id as gemeente, role, medewerker_id as id
       from access.appointment where tot is null or tot > rd.nu() order by gemeente_id, role, medewerker_id`,
  )
  const workers = found.rows.map(async ({ gemeente, role, id }): Promise<Actor> => {
    const token = await makeSession(owner, { gemeente, kind: 'medewerker', id })
    return { name: `${role} ${gemeente}`, kind: 'medewerker', gemeente, cookie: `draad=${token}` }
  })
  const visitor: Actor = { name: 'visitor', kind: 'public', gemeente: 'GM9901', cookie: '' }
  return [...(await Promise.all(workers)), ...(await findResidents(owner)), await askedOnline(owner, ask), visitor]
}

/** The resident of the demo, and another who has nothing to do with them. */
async function findResidents(owner: pg.Client): Promise<Actor[]> {
  await owner.query(
    `insert into access.inwoner (gemeente_id, subject, person_id)
     select gemeente_id, 'iemand-' || gemeente_id, id from (
       select distinct on (p.gemeente_id) p.gemeente_id, p.id from household.person p
        where not exists (select from access.inwoner i where i.person_id = p.id)
        order by p.gemeente_id, p.id) as other`,
  )
  const found = await owner.query<{ gemeente: string; person: string }>(
    'select gemeente_id as gemeente, person_id as person from access.inwoner order by subject',
  )
  return Promise.all(
    found.rows.map(async ({ gemeente, person }, index): Promise<Actor> => {
      const token = await makeSession(owner, { gemeente, kind: 'inwoner', id: person })
      return { name: `resident ${index + 1} ${gemeente}`, kind: 'inwoner', gemeente, person, cookie: `draad=${token}` }
    }),
  )
}

/** Whoever asked online and has nothing but a code. */
async function askedOnline(owner: pg.Client, ask: Ask): Promise<Actor> {
  const answer = await ask({
    url: '/vraag',
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: 'naar=verstuur&vraag=met+een+code&naam=Code+Houder',
  })
  const code = answer.cookies.find(({ name }) => name === 'code')?.value
  if (!code) throw new Error(`no code came back: ${answer.statusCode}`)
  const found = await owner.query<{ person: string }>(
    "select id as person from household.person where naam = 'Code Houder'",
  )
  const [row] = found.rows
  if (!row) throw new Error('the person of the code is not there')
  return { name: 'code', kind: 'code', gemeente: 'GM9901', person: row.person, cookie: `code=${code}` }
}

/** Gives the other municipality people with a question, facts and a sheet, through the API as their own worker. */
export async function fillElsewhere(owner: pg.Client, ask: Ask): Promise<void> {
  const found = await owner.query<{ id: string }>("select id from access.medewerker where subject = 'kees'")
  const [kees] = found.rows
  if (!kees) throw new Error('kees works in Zandhove')
  const token = await makeSession(owner, { gemeente: 'GM9902', kind: 'medewerker', id: kees.id })
  for (const naam of ['Els Ander', 'Ole Ander']) {
    const payload = {
      contactId: newId(),
      persoonId: newId(),
      kanaal: 'balie',
      naam,
      vraag: 'van elders',
      kanWachten: true,
    }
    const answer = await ask({
      url: '/api/v1/contacten',
      method: 'POST',
      headers: { cookie: `draad=${token}` },
      payload,
    })
    if (answer.statusCode !== 201) throw new Error(`nothing asked elsewhere: ${answer.body}`)
  }
}
