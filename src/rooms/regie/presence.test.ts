import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { addDays } from '../../shared/date.ts'
import type { PersonId, ThreadId } from '../../shared/ids.ts'
import { listDuty, listTeam, readMyDay, reportAbsent, returnFromAbsence, setDuty } from './presence.sql.ts'
import { done, type Ledger, openLedger, refusedBy } from './testing.ts'
import { listMyThreads, listWhoAnswered } from './thread.sql.ts'

let ledger: Ledger
let person: PersonId
let thread: ThreadId
beforeAll(async () => {
  ledger = await openLedger()
})
afterAll(() => ledger.close())
beforeEach(async () => {
  await ledger.owner.query('delete from regie.absence')
  for (const worker of [ledger.here.balie, ledger.here.klantmanager]) await ledger.appoint(worker, 'back')
  person = await ledger.newPerson()
  thread = await ledger.newThread(person)
})

const asLead = (work: Parameters<Ledger['write']>[1]) => ledger.write(ledger.here.lead.caller, work, 'rooster')
const away = (waarnemer?: Ledger['here']['lead']['id']) =>
  asLead((trx) => reportAbsent(trx, { medewerker: ledger.here.balie.id, ...(waarnemer ? { waarnemer } : {}) }))
const vandaag = async () => done(await ledger.read(ledger.here.lead.caller, async (trx) => trx.context.vandaag))

test('C01: a question is at once with whoever has duty, reachable and with a vervanger', async () => {
  const answers = await ledger.answers(thread)
  expect(answers).toMatchObject({
    naam: 'Bram Smit',
    telefoon: '0123 456 789',
    werkdagen: [1, 2, 3, 4, 5],
    standsIn: false,
    voorNaam: null,
  })
  expect(answers.vervanger).toEqual({ naam: 'Lia Verhoef', telefoon: '0123 456 789' })
})

test('S14: ill in the morning: the waarnemer answers the same minute, the ledger does not move', async () => {
  done(await away(ledger.here.klantmanager.id))
  expect(await ledger.answers(thread)).toMatchObject({ naam: 'Karin Mulder', standsIn: true, voorNaam: 'Bram Smit' })
  const { rows } = await ledger.owner.query('select medewerker_id from regie.aanspreekpunt where thread_id = $1', [
    thread,
  ])
  expect(rows).toEqual([{ medewerker_id: ledger.here.balie.id }])
})

test('S14: whoever stands in finds the thread on their own list and may read about the person', async () => {
  const karin = ledger.here.klantmanager.caller
  const before = done(await ledger.read(karin, listMyThreads))
  expect(before.map((one) => one.thread)).not.toContain(thread)
  done(await away(ledger.here.klantmanager.id))
  const after = done(await ledger.read(karin, listMyThreads))
  expect(after).toContainEqual(expect.objectContaining({ thread, person, voorNaam: 'Bram Smit' }))
})

test('S14: away without a waarnemer, or with one who is away too: still a named person', async () => {
  done(await away())
  expect(await ledger.answers(thread)).toMatchObject({ naam: 'Lia Verhoef', standsIn: true })
  await ledger.owner.query('delete from regie.absence')
  done(await away(ledger.here.klantmanager.id))
  done(
    await asLead((trx) =>
      reportAbsent(trx, { medewerker: ledger.here.klantmanager.id, waarnemer: ledger.here.balie.id }),
    ),
  )
  expect(await ledger.answers(thread)).toMatchObject({ naam: 'Lia Verhoef', standsIn: true })
})

test('S14: back is back at once, and twice back is refused', async () => {
  done(await away(ledger.here.klantmanager.id))
  done(await asLead((trx) => returnFromAbsence(trx, ledger.here.balie.id)))
  expect(await ledger.answers(thread)).toMatchObject({ naam: 'Bram Smit', standsIn: false })
  expect(refusedBy(await asLead((trx) => returnFromAbsence(trx, ledger.here.balie.id)))).toBe('regie_not_away')
})

test('S14: who answered on a day tells the pieces, the waarnemer among them', async () => {
  done(await away(ledger.here.klantmanager.id))
  done(await asLead((trx) => returnFromAbsence(trx, ledger.here.balie.id)))
  const today = await vandaag()
  const pieces = done(await ledger.read(ledger.here.balie.caller, (trx) => listWhoAnswered(trx, thread, today)))
  expect(pieces.map(({ naam, voorNaam }) => [naam, voorNaam])).toEqual([
    ['Bram Smit', null],
    ['Karin Mulder', 'Bram Smit'],
    ['Bram Smit', null],
  ])
  const joins = pieces.slice(1).map((piece, index) => piece.van === pieces[index]?.tot)
  expect(joins).toEqual([true, true])
  const before = await ledger.read(ledger.here.balie.caller, (trx) => listWhoAnswered(trx, thread, addDays(today, -1)))
  expect(before).toEqual([])
})

test('C01: suspended on the minute: no reading, no answering, and the sweep writes it down', async () => {
  const karin = ledger.here.lead.caller
  await ledger.appoint(ledger.here.balie, 'suspended')
  expect(refusedBy(await ledger.read(ledger.here.balie.caller, listMyThreads))).toBe('rd_appointment_valid')
  const seen = await ledger.answers(thread, karin)
  expect(seen).toMatchObject({ naam: 'Lia Verhoef', standsIn: true })
  done(await ledger.sweep())
  expect(await ledger.answers(thread, karin)).toMatchObject({ naam: 'Lia Verhoef', standsIn: false })
  expect(await ledger.faults()).toEqual([])
})

test('C01: only the team lead, for the roster, writes down who is away', async () => {
  const report = (trx: Parameters<typeof reportAbsent>[0]) => reportAbsent(trx, { medewerker: ledger.here.balie.id })
  expect(refusedBy(await ledger.write(ledger.here.balie.caller, report))).toBe('rd_row_yours')
  expect(refusedBy(await ledger.write(ledger.here.balie.caller, report, 'rooster'))).toBe('rd_purpose_allowed')
})

test('C01: an absence does not start in the past, and nobody stands in for themselves', async () => {
  const late = await asLead((trx) =>
    reportAbsent(trx, { medewerker: ledger.here.balie.id, van: '2026-01-05T08:00:00Z' as never }),
  )
  expect(refusedBy(late)).toBe('regie_absence_not_back')
  expect(refusedBy(await away(ledger.here.balie.id))).toBe('regie_absence_other')
  done(await away())
  expect(refusedBy(await away())).toBe('regie_absence_one')
})

test('C01: the roster names one person a day; a swap replaces, and the team page shows who is there', async () => {
  const today = await vandaag()
  const day = addDays(today, 3)
  const set = (medewerker: Ledger['here']['lead']['id']) =>
    asLead((trx) => setDuty(trx, { team: ledger.here.team as never, day, medewerker }))
  done(await set(ledger.here.balie.id))
  done(await set(ledger.here.klantmanager.id))
  const duty = done(await ledger.read(ledger.here.lead.caller, (trx) => listDuty(trx, day, day), 'rooster'))
  expect(duty.map((one) => one.naam)).toEqual(['Karin Mulder'])
  done(await away(ledger.here.klantmanager.id))
  const team = done(await ledger.read(ledger.here.lead.caller, listTeam, 'rooster'))
  expect(team.find((one) => one.naam === 'Bram Smit')).toMatchObject({
    there: false,
    waarnemer: 'Karin Mulder',
    openWork: true,
  })
  expect(team.find((one) => one.naam === 'Karin Mulder')).toMatchObject({ there: true, waarnemer: null })
})

test('whoever asks sees their own name and whether they have duty today, under the purpose of helping', async () => {
  const day = await vandaag()
  const { balie, klantmanager } = ledger.here
  const give = (medewerker: typeof balie.id) =>
    asLead((trx) => setDuty(trx, { team: ledger.here.team as never, day, medewerker }))
  done(await give(klantmanager.id))
  expect(done(await ledger.read(klantmanager.caller, readMyDay))).toEqual({
    naam: 'Karin Mulder',
    functie: expect.any(String),
    duty: true,
  })
  expect(done(await ledger.read(balie.caller, readMyDay))).toMatchObject({ naam: 'Bram Smit', duty: false })
  done(await give(balie.id))
})

test('a colleague who goes away gets a stand-in proposed: never themselves, and someone who is there', async () => {
  const team = done(await ledger.read(ledger.here.lead.caller, listTeam, 'rooster'))
  expect(team.length).toBeGreaterThan(1)
  for (const { medewerker, proposed } of team) {
    expect(proposed).not.toBeNull()
    expect(proposed).not.toBe(medewerker)
  }
  done(await away())
  const after = done(await ledger.read(ledger.here.lead.caller, listTeam, 'rooster'))
  expect(after.map(({ proposed }) => proposed)).not.toContain(ledger.here.balie.id)
})

test('N21: a colleague who is away that day gets duty only with a reason, in one tap, and the roster says so', async () => {
  const { balie, klantmanager, team } = ledger.here
  const day = addDays(await vandaag(), 5)
  const give = (reden?: 'dan-terug') =>
    asLead((trx) => setDuty(trx, { team: team as never, day, medewerker: balie.id, reden }))
  const duty = async () => done(await ledger.read(ledger.here.lead.caller, (trx) => listDuty(trx, day, day), 'rooster'))
  done(await away(klantmanager.id))
  const refused = await give()
  expect(refusedBy(refused)).toBe('regie_duty_away')
  expect(refused).toMatchObject({ field: 'reden', status: 422 })
  expect(await duty()).toEqual([])
  done(await give('dan-terug'))
  expect(await duty()).toMatchObject([{ medewerker: balie.id, away: true }])
  done(await asLead((trx) => returnFromAbsence(trx, balie.id)))
  expect(await duty()).toMatchObject([{ medewerker: balie.id, away: false }])
  done(await give())
})

test('an absence that ends before the day is no hindrance, and one that begins on it is', async () => {
  const { balie, team } = ledger.here
  const today = await vandaag()
  const give = (after: number) =>
    asLead((trx) => setDuty(trx, { team: team as never, day: addDays(today, after), medewerker: balie.id }))
  const absent = `insert into regie.absence (gemeente_id, id, medewerker_id, van, tot)
    values ($1, gen_random_uuid(), $2, rd.nu() + interval '3 days', rd.nu() + interval '4 days')`
  await ledger.owner.query(absent, [ledger.here.gemeente, balie.id])
  done(await give(1))
  expect(refusedBy(await give(3))).toBe('regie_duty_away')
  done(await give(6))
})

test('C01: whoever has duty and is away gets no question: it comes at once to someone who is there', async () => {
  const { balie, team } = ledger.here
  done(await away())
  const today = await vandaag()
  done(
    await asLead((trx) =>
      setDuty(trx, { team: team as never, day: today, medewerker: balie.id, reden: 'niemand-anders' }),
    ),
  )
  const fresh = await ledger.newThread(await ledger.newPerson(ledger.here.lead.caller), ledger.here.lead.caller)
  const answers = await ledger.answers(fresh)
  expect(answers.medewerker).not.toBe(balie.id)
  expect(answers).toMatchObject({ standsIn: false })
  expect(answers.vervanger?.naam).not.toBe('Bram Smit')
  expect(await ledger.faults()).toEqual([])
})
