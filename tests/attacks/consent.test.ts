import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { done, openTowns, type Towns } from '../../src/rooms/household/testing.ts'
import { answerConsent, childLines, listConsents, withdrawConsent } from '../../src/rooms/privacy/consent.sql.ts'
import { refusals } from '../../src/rooms/privacy/refused.ts'
import { askShare, readShared, sendSignal } from '../../src/rooms/privacy/shared.sql.ts'
import type { ConsentInput } from '../../src/rooms/privacy/sharing-contract.ts'
import { type Id, newId, type PersonId, toId } from '../../src/shared/ids.ts'
import { isRefused, type Outcome } from '../../src/shared/refused.ts'
import { type LawPurpose, type LawWorker, makeLawWorkers } from '../harness/law-workers.ts'

/** Who says yes, for what, and what a no or a withdrawal changes: nothing but what is shared. */
let towns: Towns
let workers: Readonly<Record<LawPurpose, LawWorker>>
const ages = {
  adult: '1980-01-01',
  six: '2020-10-01',
  thirteen: '2013-01-01',
  sixteen: '2010-01-01',
  mother: '1985-02-02',
  father: '1984-03-03',
  unknown: null,
} as const
const who = Object.fromEntries(Object.keys(ages).map((name) => [name, newId<'person'>()])) as Record<
  keyof typeof ages,
  PersonId
>

beforeAll(async () => {
  towns = await openTowns(refusals)
  for (const name of Object.keys(ages) as (keyof typeof ages)[])
    await towns.owner.query(
      "insert into household.person (gemeente_id, id, naam, geboortedatum) values ('GM9901', $1, $2, $3)",
      [who[name], name, ages[name]],
    )
  workers = await makeLawWorkers(towns.owner, towns.here, Object.values(who))
  await towns.owner.query('alter table household.role disable trigger user')
  for (const child of [who.six, who.thirteen, who.sixteen]) {
    for (const parent of [who.mother, who.father])
      await towns.owner.query(
        "insert into household.role (gemeente_id, id, person_id, ander_id, wet_rol, geldt, vastgesteld_door, reden, van) values ('GM9901', gen_random_uuid(), $1, $2, 'bw-gezag', true, $3, 'uittreksel', '2015-01-01')",
        [parent, child, towns.here.klantmanager.id],
      )
    await towns.owner.query(
      "insert into privacy.note (gemeente_id, id, person_id, wet, text, door) values ('GM9901', gen_random_uuid(), $1, 'Jeugdwet', 'wat het kind vertelde', $2)",
      [child, workers.jeugdhulp.id],
    )
    await towns.owner.query(
      "insert into privacy.involved (gemeente_id, id, person_id, wet, team_id, medewerker_id) values ('GM9901', gen_random_uuid(), $1, 'Jeugdwet', $2, $3)",
      [child, towns.here.team, workers.jeugdhulp.id],
    )
  }
})
afterAll(() => towns.close())

const words = 'Mag jeugdhulp dit vertellen? Nee zeggen verandert niets aan uw recht.'
const consent = (person: PersonId, giver: PersonId, parts: Partial<ConsentInput> = {}): ConsentInput => ({
  person,
  giver,
  origin: 'Jeugdwet',
  target: 'Participatiewet',
  grade: 2,
  agreed: true,
  way: 'balie',
  words,
  ...parts,
})
const atDesk = (input: ConsentInput, purpose: LawPurpose = 'jeugdhulp') =>
  towns.write(workers[purpose].caller, (trx) => answerConsent(trx, input), purpose)
const codeOf = (outcome: Outcome<unknown>) => (isRefused(outcome) ? outcome.code : 'done')
const agreed = async (person: PersonId) =>
  (
    await towns.owner.query(
      'select count(*)::int as n from privacy.consent where person_id = $1 and agreed and ended_at is null',
      [person],
    )
  ).rows[0].n
const opens = async (person: PersonId) => {
  const shared = done(await towns.read(workers.inkomen.caller, (trx) => readShared(trx, person), 'inkomen'))
  return shared.cells.find((cell) => cell.origin === 'Jeugdwet' && cell.category === 'hulpverlening')?.now
}

test.each([
  ['from twelve to sixteen the child and each parent with gezag', 'thirteen', ['thirteen', 'mother', 'father']],
  ['under twelve each parent with gezag', 'six', ['mother', 'father']],
  ['from sixteen the young person alone', 'sixteen', ['sixteen']],
] as const)('%s must say yes before anything is shared', async (_, child, givers) => {
  for (const giver of givers) {
    expect(await opens(who[child])).toBe(0)
    expect(codeOf(await atDesk(consent(who[child], who[giver])))).toBe('done')
  }
  expect(await opens(who[child])).toBe(2)
  const last = givers.at(-1) ?? 'mother'
  expect(codeOf(await atDesk(consent(who[child], who[last], { agreed: false })))).toBe('done')
  expect(await opens(who[child])).toBe(0)
})

test.each([
  ['six', 'six'],
  ['sixteen', 'mother'],
  ['adult', 'mother'],
] as const)('of %s, %s cannot say yes', async (person, giver) => {
  expect(codeOf(await atDesk(consent(who[person], who[giver])))).toBe('privacy_consent_giver_may')
})

test('without a day of birth nobody knows who consents, so nobody does', async () => {
  expect(codeOf(await atDesk(consent(who.unknown, who.unknown)))).toBe('privacy_consent_age_known')
})

test('consent is not asked where the law gives the ground itself, nor where it gives consent no place, nor for more', async () => {
  const { adult } = who
  expect(codeOf(await atDesk(consent(adult, adult, { origin: 'Participatiewet', target: 'Wgs' }), 'schuldhulp'))).toBe(
    'privacy_consent_needless',
  )
  expect(codeOf(await atDesk(consent(adult, adult, { origin: 'Wgs', target: 'Participatiewet' }), 'schuldhulp'))).toBe(
    'privacy_consent_no_place',
  )
  expect(codeOf(await atDesk(consent(adult, adult, { origin: 'Wgbo', grade: 3 }), 'ggz'))).toBe(
    'privacy_consent_grade_law',
  )
  expect(await agreed(adult)).toBe(0)
})

test('a no and a withdrawal change no question, term, fact, outcome or payment: every other table stays as it was', async () => {
  const { adult } = who
  const before = await everythingElse()
  expect(codeOf(await atDesk(consent(adult, adult, { agreed: false })))).toBe('done')
  expect(codeOf(await atDesk(consent(adult, adult)))).toBe('done')
  const own = await towns.resident(adult)
  const [yes] = done(await towns.read(own, (trx) => listConsents(trx, adult), 'inzage')).filter(
    (one) => one.agreed && one.endedAt === null,
  )
  expect(yes?.words).toBe(words)
  done(await towns.write(own, (trx) => withdrawConsent(trx, yes?.id ?? newId()), 'inzage'))
  expect(await opens(adult)).toBe(0)
  expect(await everythingElse()).toBe(before)
})

/** A digest of every table of personal data that has no part in sharing. */
async function everythingElse(): Promise<string> {
  const tables = await towns.owner.query(`select relation::text as name from rd.registry where kind = 'persoonsgegeven'
    and relation::text not in ('privacy.consent', 'log.look') order by 1`)
  const digests = await Promise.all(
    tables.rows.map(({ name }) =>
      towns.owner.query(
        `select '${name}' as name, md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as sum from ${name} t`,
      ),
    ),
  )
  return digests.map(({ rows }) => `${rows[0].name} ${rows[0].sum}`).join('\n')
}

test('nobody takes back, gives or reads the consent of someone else, also by raw SQL', async () => {
  const { adult, mother } = who
  const id = done(await atDesk(consent(adult, adult)))
  const other = await towns.resident(mother)
  expect(codeOf(await towns.write(other, (trx) => withdrawConsent(trx, id), 'inzage'))).toBe('privacy_consent_known')
  expect(
    codeOf(await towns.write(other, (trx) => answerConsent(trx, consent(adult, adult, { way: 'zelf' })), 'inzage')),
  ).toBe('privacy_write_allowed')
  expect(await towns.raw(other, 'inzage', [`select * from privacy.consent where person_id = '${adult}'`])).toEqual([])
  await expect(
    towns.raw(workers.ggz.caller, 'ggz', [`insert into privacy.consent select * from privacy.consent`]),
  ).rejects.toThrow('permission denied')
  await expect(towns.raw(workers.ggz.caller, 'ggz', [`update privacy.consent set agreed = true`])).rejects.toThrow(
    'permission denied',
  )
})

test('that GGZ has asked something is not told to who it does not concern', async () => {
  const { adult } = who
  done(await atDesk(consent(adult, adult, { origin: 'Wgbo', target: 'Wmo 2015' }), 'ggz'))
  const told = done(await towns.read(workers.onderwijs.caller, (trx) => listConsents(trx, adult), 'onderwijs'))
  expect(JSON.stringify(told)).not.toContain('Wgbo')
  const income = done(await towns.read(workers.inkomen.caller, (trx) => listConsents(trx, adult), 'inkomen'))
  expect(JSON.stringify(income)).not.toContain('Wgbo')
})

test('a parent is told what the law gives of each age: the notes under twelve, that there is help under sixteen, then nothing', async () => {
  const told = done(await towns.read(await towns.resident(who.mother), childLines, 'inzage'))
  const of = (child: PersonId) => told.filter((line) => line.child === child)
  expect(of(who.six)).toMatchObject([{ grade: 3, texts: ['wat het kind vertelde'] }])
  expect(of(who.thirteen)).toMatchObject([{ grade: 1, texts: [], open: true }])
  expect(of(who.sixteen)).toEqual([])
  const raw = await towns.raw(await towns.resident(who.mother), 'inzage', ['select * from privacy.note'])
  expect(raw).toEqual([])
  expect(done(await towns.read(await towns.resident(who.adult), childLines, 'inzage'))).toEqual([])
})

test('a representative acts for the laws of their bevoegdheid and for no other', async () => {
  const { adult, father } = who
  await towns.owner.query(
    "insert into privacy.representation (gemeente_id, id, person_id, ander_id, soort, grond, door, van) values ('GM9901', $1, $2, $3, 'mentor', 'beschikking', $4, '2026-01-01')",
    [randomUUID(), adult, father, towns.here.klantmanager.id],
  )
  expect(codeOf(await atDesk(consent(adult, father)))).toBe('done')
  expect(codeOf(await atDesk(consent(adult, father, { origin: 'Wgbo' }), 'ggz'))).toBe('privacy_consent_giver_may')
})

test('a refused share says by which article, what would be allowed and what to do; a signal goes once the person agreed', async () => {
  const { adult } = who
  const refused = await towns.read(workers.inkomen.caller, async (trx) => askShare(trx, adult, 'Wgbo'), 'inkomen')
  expect(refused).toMatchObject({
    code: 'privacy_share_refused',
    status: 403,
    grond: 'AVG art. 9 lid 2 onder a',
    todo: { nl: expect.stringMatching(/signaal/) },
  })
  const none = await towns.read(workers.inkomen.caller, async (trx) => askShare(trx, adult, 'Onderwijs'), 'inkomen')
  expect(none).toMatchObject({ todo: { nl: expect.stringMatching(/Vraag de persoon zelf/) } })
  const signal = { person: adult, target: 'Participatiewet', soort: 'samen-overleggen' } as const
  const send = () => towns.write(workers.ggz.caller, (trx) => sendSignal(trx, signal), 'ggz')
  expect(codeOf(await send())).toBe('privacy_signal_allowed')
  done(await atDesk(consent(adult, adult, { origin: 'Wgbo' }), 'ggz'))
  const id: Id<'privacy'> = done(await send())
  const seen = done(await towns.read(workers.inkomen.caller, (trx) => readShared(trx, adult), 'inkomen'))
  expect(seen.signals).toMatchObject([{ id: toId(id), soort: 'samen-overleggen' }])
  expect(
    JSON.stringify(await towns.read(workers.onderwijs.caller, (trx) => readShared(trx, adult), 'onderwijs')),
  ).not.toContain('samen-overleggen')
})
