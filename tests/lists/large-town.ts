import pg, { type ClientConfig } from 'pg'
import type { ContactId, Id, PersonId, ThreadId } from '../../src/shared/ids.ts'

/** Somebody in the large town with more history than most, whose question is open and answered by the desk worker. */
export type Sample = {
  readonly person: PersonId
  readonly contact: ContactId
  readonly thread: ThreadId
  readonly sheet: Id<'sheet'>
}

/** Where they live and who works for them: of a town of a test, or of the demo. */
export type Place = {
  readonly gemeente: string
  readonly team: string
  readonly balie: { readonly id: string }
  readonly klantmanager: { readonly id: string }
}

/** Made of what it is of, and a uuid as the API takes it (version 8). */
const idOf = (kind: string, place: string) =>
  `overlay(overlay(md5('${kind}' || ${place}) placing '8' from 13) placing '8' from 17)::uuid`
const somewhen = "timestamptz '2026-09-01 08:00' - (i % 700) * interval '1 day' + (i % 480) * interval '1 minute'"

/** Sixteen in a hundred questions are open (of 250,000 people: 40,000); sixteen of those are the desk worker's, the rest her colleague's. */
const set = (town: Place): readonly string[] => {
  const of = `select '${town.gemeente}', `
  const each = 'from generate_series(1, $1) i'
  const closed = `case when i % 25 >= 4 then ${somewhen} + interval '9 days' end`
  const answers = `case when i <= 100 then '${town.balie.id}'::uuid else '${town.klantmanager.id}'::uuid end`
  const events = (room: string, times: number, stream: string) => `
    with made as (insert into ${room}.event (gemeente_id, id, stream_id, stream_version, person_id, type, at, actor_kind, actor_id, purpose, digest)
      select '${town.gemeente}', md5('${room}' || i || 'e' || n)::uuid, ${stream}, n, ${idOf('p', 'i')}, 'geopend', ${somewhen} + n * interval '1 hour',
             'medewerker', '${town.klantmanager.id}', 'hulpvraag', '\\x00' ${each}, generate_series(1, ${times} + case when i = 100 then 200 else 0 end) n
      returning gemeente_id, id, person_id)
    insert into ${room}.event_content select gemeente_id, id, person_id, '\\x00', '{"reden":"huisbezoek"}' from made`
  return [
    `insert into household.person (gemeente_id, id, naam, zoeknaam, geboortedatum) ${of} ${idOf('p', 'i')},
       'Naam' || i || ' Achter' || (i % 5000), 'naam' || i || ' achter' || (i % 5000), date '1930-01-01' + (i % 30000) ${each}`,
    `insert into household.person_word ${of} 'naam' || i, ${idOf('p', 'i')} ${each}`,
    `insert into household.person_word ${of} 'achter' || (i % 5000), ${idOf('p', 'i')} ${each}`,
    `insert into household.bereik (gemeente_id, person_id, telefoon, kanaal) ${of} ${idOf('p', 'i')}, '06 1', 'bellen' ${each}`,
    `insert into household.veilig_contact (gemeente_id, id, person_id, van) ${of} ${idOf('v', 'i')}, ${idOf('p', 'i')}, ${somewhen} ${each} where i % 50 = 0`,
    `insert into household.membership (gemeente_id, id, person_id, member_id, relatie) ${of} ${idOf('m', 'i')}, ${idOf('p', 'i')}, ${idOf('p', '(i + 1)')}, 'kind' ${each} where i % 2 = 0`,
    `insert into household.role (gemeente_id, id, person_id, ander_id, wet_rol, geldt, vastgesteld_door, reden, van)
       ${of} ${idOf('r', 'i')}, ${idOf('p', 'i')}, ${idOf('p', '(i + 1)')}, 'pw-19a-kostendeler', true, '${town.balie.id}', 'gezien', date '2026-01-01' ${each} where i % 4 = 0`,
    `insert into household.fact (gemeente_id, id, person_id, soort, waarde, herkomst, dag, wet, at)
       ${of} md5('f' || i || n)::uuid, ${idOf('p', 'i')}, 'feit' || n, 'true', 'opgegeven', date '2026-01-01', 'Participatiewet', ${somewhen} ${each}, generate_series(1, 2) n`,
    `insert into regie.thread (gemeente_id, id, soort, person_id, team_id) ${of} ${idOf('t', 'i')}, 'contact', ${idOf('p', 'i')}, '${town.team}' ${each}`,
    `insert into regie.thread_period (gemeente_id, thread_id, person_id, van, tot) ${of} ${idOf('t', 'i')}, ${idOf('p', 'i')}, ${somewhen}, ${closed} ${each}`,
    `insert into regie.aanspreekpunt (gemeente_id, id, thread_id, person_id, medewerker_id, grond, van, tot)
       ${of} ${idOf('a', 'i')}, ${idOf('t', 'i')}, ${idOf('p', 'i')}, ${answers}, 'dienstrooster', ${somewhen}, ${closed} ${each}`,
    `insert into intake.contact (gemeente_id, id, person_id, thread_id, kanaal, received_at, can_wait, closed_at, outcome)
       ${of} ${idOf('c', 'i')}, ${idOf('p', 'i')}, ${idOf('t', 'i')}, 'online', ${somewhen}, i % 100 > 0, ${closed}, case when i % 25 >= 4 then 'beantwoord' end ${each}`,
    `insert into intake.words (gemeente_id, contact_id, person_id, vraag) ${of} ${idOf('c', 'i')}, ${idOf('p', 'i')}, 'Ik kom niet rond' ${each}`,
    `insert into intake.call (gemeente_id, id, contact_id, person_id, due, made_at, reached_at)
       ${of} ${idOf('k', 'i')}, ${idOf('c', 'i')}, ${idOf('p', 'i')}, date '2026-10-05', ${somewhen}, ${closed} ${each} where i % 4 = 0`,
    `insert into intake.call_try (gemeente_id, id, call_id, person_id, at, door, kanaal)
       ${of} ${idOf('y', 'i')}, ${idOf('k', 'i')}, ${idOf('p', 'i')}, ${somewhen}, '${town.balie.id}', 'bellen' ${each} where i % 4 = 0`,
    `insert into intake.melding (gemeente_id, id, contact_id, person_id, wet, gedaan_op, telt_vanaf, waarom)
       ${of} ${idOf('g', 'i')}, ${idOf('c', 'i')}, ${idOf('p', 'i')}, 'Participatiewet art. 44', date '2026-09-01', date '2026-09-01', 'zo' ${each} where i % 5 = 0`,
    `insert into intake.aanvraag (gemeente_id, id, contact_id, person_id, thread_id, voorziening)
       ${of} ${idOf('q', 'i')}, ${idOf('c', 'i')}, ${idOf('p', 'i')}, ${idOf('t', 'i')}, 'bijstand' ${each} where i % 5 = 0`,
    `insert into plan.sheet (gemeente_id, id, person_id, contact_id) ${of} ${idOf('s', 'i')}, ${idOf('p', 'i')}, ${idOf('c', 'i')} ${each} where i % 4 = 0`,
    `insert into plan.agreement (gemeente_id, id, sheet_id, person_id, soort, wie, wat) ${of} ${idOf('b', 'i')}, ${idOf('s', 'i')}, ${idOf('p', 'i')}, 'afspraak', 'u', 'bellen' ${each} where i % 4 = 0`,
    `insert into income.outcome (gemeente_id, person_id, soort) ${of} ${idOf('p', 'i')}, s ${each},
       unnest(array['algemene-bijstand', 'bijzondere-bijstand', 'individuele-inkomenstoeslag', 'minimabeleid', 'rijkstoeslagen']) s`,
    `insert into income.receipt (gemeente_id, id, person_id, peildatum, package_version, feiten, uitkomsten, at)
       ${of} ${idOf('z', 'i')}, ${idOf('p', 'i')}, date '2026-09-01', '0', '{}', '[]', ${somewhen} ${each} where i % 5 = 0`,
    `insert into files.file (gemeente_id, id, person_id, contact_id, type, size, actor_kind) ${of} ${idOf('w', 'i')}, ${idOf('p', 'i')}, ${idOf('c', 'i')}, 'image/png', 9, 'inwoner' ${each} where i % 10 = 0`,
    `insert into files.file_content (gemeente_id, file_id, person_id, naam, sealed) ${of} ${idOf('w', 'i')}, ${idOf('p', 'i')}, 'brief', decode(repeat('00', 40), 'hex') ${each} where i % 10 = 0`,
    events('household', 2, idOf('p', 'i')),
    events('regie', 1, idOf('t', 'i')),
    `insert into log.look (gemeente_id, at, actor_kind, actor_id, actor_role, purpose, person_id, category, grade)
       ${of} ${somewhen} + n * interval '1 minute', 'medewerker', '${town.klantmanager.id}', 'klantmanager', 'hulpvraag', ${idOf('p', 'i')}, 'persoon', 1
       ${each}, generate_series(1, 4 + case when i = 100 then 2000 else 0 end) n`,
  ]
}

/**
 * Fills a town with so many people and more than three times as many events, by one statement a table, without the rules
 * that hold while people work: only what lists read matters here. Gives somebody to look at.
 */
export async function fillTown(owner: ClientConfig, town: Place, people: number): Promise<Sample> {
  const client = new pg.Client(owner)
  await client.connect()
  try {
    await client.query('set session_replication_role = replica')
    await client.query('set synchronous_commit = off')
    for (const statement of set(town)) await client.query(statement.replace('$1', `${people}`))
    await client.query('analyze')
    const found = await client.query<Sample>(
      `select ${idOf('p', "'100'")} as person, ${idOf('c', "'100'")} as contact, ${idOf('t', "'100'")} as thread, ${idOf('s', "'100'")} as sheet`,
    )
    const sample = found.rows[0]
    if (!sample) throw new Error('nobody in the large town')
    return sample
  } finally {
    await client.end()
  }
}
