import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { done, openTowns, type Towns } from '../../src/rooms/household/testing.ts'
import { aboutMe } from '../../src/rooms/inzage/about.sql.ts'
import {
  answerInzageverzoek,
  answerLater,
  askAbout,
  giveLetter,
  listInzageverzoeken,
  listOpenInzageverzoeken,
} from '../../src/rooms/inzage/inzageverzoek.sql.ts'
import { refusals } from '../../src/rooms/inzage/refused.ts'
import { tableNames } from '../../src/rooms/inzage/screens/everything.copy.ts'
import type { PersonId } from '../../src/shared/ids.ts'
import { isRefused, type Outcome } from '../../src/shared/refused.ts'

/** What a person asks of their own data: by them or for them after a check, answered once, with both views kept. */
let towns: Towns
let person: PersonId
let other: PersonId
beforeAll(async () => {
  towns = await openTowns(refusals)
  person = await towns.newPerson()
  other = await towns.newPerson()
})
afterAll(() => towns.close())

const codeOf = (outcome: Outcome<unknown>) => (isRefused(outcome) ? outcome.code : 'done')
const me = () => towns.resident(person)
const officer = () => towns.here.privacy.caller
const asked = (of: PersonId, way: 'zelf' | 'balie' = 'zelf') =>
  ({ person: of, soort: 'verbetering', over: 'mijn adres', words: 'Ik woon op nummer 12.', way }) as const

describe('a question about one own data', () => {
  test('has a day for the answer a month later, and is answered once in words that stand beside those of the person', async () => {
    const id = done(await towns.write(await me(), (trx) => askAbout(trx, asked(person)), 'inzage'))
    const [open] = done(await towns.read(await me(), (trx) => listInzageverzoeken(trx, person), 'inzage'))
    const due = await towns.owner.query("select (rd.vandaag() + interval '1 month')::date::text as due")
    expect(open).toMatchObject({ words: 'Ik woon op nummer 12.', due: due.rows[0].due, outcome: null, late: false })
    const answer = { outcome: 'niet-verbeterd', answer: 'In de BRP staat nummer 10.' } as const
    done(await towns.write(officer(), (trx) => answerInzageverzoek(trx, id, answer), 'toezicht'))
    const [both] = done(await towns.read(await me(), (trx) => listInzageverzoeken(trx, person), 'inzage'))
    expect(both).toMatchObject({ words: 'Ik woon op nummer 12.', ...answer, answeredBy: 'Pim Adema' })
    const again = await towns.write(officer(), (trx) => answerInzageverzoek(trx, id, answer), 'toezicht')
    expect(codeOf(again)).toBe('inzage_verzoek_once')
    await expect(
      towns.owner.query("update inzage.inzageverzoek set words = 'anders' where id = $1", [id]),
    ).rejects.toThrow('inzage_verzoek_kept')
  })

  test('comes from the person alone, or from a helper who checked who asks', async () => {
    const caller = await me()
    expect(codeOf(await towns.write(caller, (trx) => askAbout(trx, asked(other)), 'inzage'))).toBe(
      'inzage_verzoek_asks',
    )
    expect(codeOf(await towns.write(caller, (trx) => askAbout(trx, asked(person, 'balie')), 'inzage'))).toBe(
      'inzage_verzoek_asks',
    )
    const balie = towns.here.balie.caller
    expect(codeOf(await towns.write(balie, (trx) => askAbout(trx, asked(person, 'balie'))))).toBe(
      'inzage_verzoek_identity',
    )
    expect(codeOf(await towns.write(towns.there.balie.caller, (trx) => askAbout(trx, asked(person, 'balie'))))).toBe(
      'inzage_verzoek_asks',
    )
    expect(
      done(await towns.write(balie, (trx) => giveLetter(trx, person, { way: 'balie', checked: 'document' }))),
    ).toBeTruthy()
  })

  test('is answered by the privacy officer of this municipality, with an outcome that fits, later only once', async () => {
    const id = done(await towns.write(await me(), (trx) => askAbout(trx, asked(person)), 'inzage'))
    const answer = { outcome: 'verbeterd', answer: 'Nummer 12 staat er nu.' } as const
    expect(codeOf(await towns.write(towns.here.lead.caller, (trx) => answerInzageverzoek(trx, id, answer)))).toBe(
      'inzage_verzoek_answers',
    )
    const there = await towns.write(
      towns.there.privacy.caller,
      (trx) => answerInzageverzoek(trx, id, answer),
      'toezicht',
    )
    expect(codeOf(there)).toBe('inzage_verzoek_known')
    const wrong = { outcome: 'gegeven', answer: 'x' } as const
    expect(codeOf(await towns.write(officer(), (trx) => answerInzageverzoek(trx, id, wrong), 'toezicht'))).toBe(
      'inzage_verzoek_fits',
    )
    done(await towns.write(officer(), (trx) => answerLater(trx, id, 'Wij wachten op een uittreksel.'), 'toezicht'))
    expect(codeOf(await towns.write(officer(), (trx) => answerLater(trx, id, 'nog eens'), 'toezicht'))).toBe(
      'inzage_verzoek_longer_once',
    )
    const open = done(await towns.read(officer(), listOpenInzageverzoeken, 'toezicht'))
    expect(open.map((one) => one.id)).toContain(id)
    expect(done(await towns.read(towns.there.privacy.caller, listOpenInzageverzoeken, 'toezicht'))).toEqual([])
  })

  test('cannot be written, answered or emptied by SQL under rd_app', async () => {
    for (const statement of [
      "insert into inzage.inzageverzoek (gemeente_id) values ('GM9901')",
      "update inzage.inzageverzoek set answer = 'x'",
      'delete from inzage.inzageverzoek',
      'truncate inzage.inzageverzoek',
    ])
      await expect(towns.raw(towns.here.balie.caller, 'hulpvraag', [statement]), statement).rejects.toThrow(
        'permission denied',
      )
  })
})

describe('everything about someone', () => {
  test('holds every table with personal data, and of nobody else', async () => {
    await towns.write(towns.here.balie.caller, (trx) =>
      askAbout(trx, { ...asked(other, 'balie'), checked: 'document' }),
    )
    const all = done(await towns.read(await me(), aboutMe, 'inzage'))
    const tables = await towns.owner.query(
      "select relation::text as name from rd.registry where kind = 'persoonsgegeven'",
    )
    // A number and content that are sealed, and the list of what an archivaris is about to erase, which holds keys alone.
    const sealed = ['household.bsn', 'files.file_content', 'privacy.vernietiging_item']
    const missing = tables.rows.map(({ name }) => name).filter((name) => !all.some(({ tabel }) => tabel === name))
    expect(missing.filter((name) => !sealed.includes(name))).toEqual([])
    expect(all.map(({ tabel }) => tabel).filter((name) => !(name in tableNames))).toEqual([])
    expect(all.find(({ tabel }) => tabel === 'inzage.inzageverzoek')?.regels.length).toBeGreaterThan(0)
    expect(JSON.stringify(all)).not.toContain(other)
  })

  test('is nothing for a worker: who helps reads by their own purposes', async () => {
    const tried = await towns.read(towns.here.balie.caller, aboutMe, 'inzage')
    expect(codeOf(tried as Outcome<unknown>)).toBe('rd_purpose_allowed')
    const helping = done(await towns.read(towns.here.balie.caller, aboutMe))
    expect(helping.flatMap(({ regels }) => regels)).toEqual([])
  })
})
