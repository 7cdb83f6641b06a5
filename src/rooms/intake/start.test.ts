import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../shared/ids.ts'
import { done, refusedBy } from '../regie/testing.ts'
import { callReached, recordCallTry } from './call.sql.ts'
import { codeFor } from './code.ts'
import { closeContact, reopenContact, setNextDay, setRoute, setSpoed } from './contact.sql.ts'
import { appliedOn, readContact } from './read.sql.ts'
import { startMelding, submitAanvraag } from './start.sql.ts'
import { aContact, type Intake, lookAtAll, openIntake } from './testing.ts'

let intake: Intake
beforeAll(async () => {
  intake = await openIntake()
})
afterAll(() => intake.close())

const help = <T>(work: Parameters<typeof intake.write<T>>[1]) => intake.write(intake.here.balie.caller, work)
const open = async (parts: Parameters<Intake['ask']>[0] = {}) =>
  done((await intake.ask({ kanaal: 'balie', ...parts }, intake.here.balie.caller)).outcome)
const read = async (contact: Awaited<ReturnType<typeof open>>['contact']) =>
  done(await intake.read(intake.here.balie.caller, (trx) => readContact(trx, contact)))

test('S08: a melding is written down today and counts from the day of the contact, and says why', async () => {
  const { contact } = await open()
  await intake.owner.query("update intake.contact set received_at = received_at - interval '3 days' where id = $1", [
    contact,
  ])
  const started = done(await help((trx) => startMelding(trx, contact, 'Participatiewet art. 44')))
  const seen = await read(contact)
  expect(started.teltVanaf).toBe(seen.receivedOn)
  expect(started.gedaanOp > started.teltVanaf).toBe(true)
  expect(started.waarom.nl).toContain('Participatiewet art. 44')
  expect(seen.meldingen).toEqual([
    { wet: 'Participatiewet art. 44', gedaanOp: started.gedaanOp, teltVanaf: started.teltVanaf },
  ])
  expect(refusedBy(await help((trx) => startMelding(trx, contact, 'Participatiewet art. 44')))).toBe(
    'intake_melding_once',
  )
  done(await help((trx) => startMelding(trx, contact, 'Wmo 2015 art. 2.3.2')))
})

test('N21: "ik wil nu aanvragen" works with nothing before it, by anyone, and someone answers for it', async () => {
  const from = aContact({ vraag: '', canWait: undefined as never })
  const aanvraag = newId<'aanvraag'>()
  const outcome = await intake.write(
    intake.anyone,
    (trx) => submitAanvraag(trx, { aanvraag, voorziening: '', from }, codeFor(aanvraag)),
    'vraag-stellen',
  )
  const done_ = done(outcome)
  expect(done_).toMatchObject({ aanvraag, voorziening: 'nog niet gezegd', answers: { naam: 'Bram Smit' } })
  const { rows } = await intake.owner.query('select soort from regie.thread where person_id = $1 order by soort', [
    from.person,
  ])
  expect(rows).toEqual([{ soort: 'aanvraag' }, { soort: 'contact' }])
})

test('the code of an application tells the day that counts from the record, and no other code tells it', async () => {
  const code = codeFor(newId())
  const apply = await intake.write(
    intake.anyone,
    (trx) => submitAanvraag(trx, { aanvraag: newId(), voorziening: 'bijstand', from: aContact() }, code),
    'vraag-stellen',
  )
  const { ingediendOp, contact } = done(apply)
  const day = (held: string) => intake.read({ kind: 'code', code: held }, appliedOn, 'terugkomen')
  expect(done(await day(code))).toBe(ingediendOp)
  const other = await intake.ask()
  expect(done(await day(other.code))).toBeUndefined()
  const peek = intake.read(
    { kind: 'code', code: other.code },
    (trx) => sql<{ day: string | null }>`select intake.applied_on(${contact}) as day`.execute(trx),
    'terugkomen',
  )
  expect(done(await peek).rows).toEqual([{ day: null }])
})

test('N21: also from a contact that was closed, and as often as someone wants', async () => {
  const { contact, person } = await open()
  await lookAtAll(intake, person)
  done(await help((trx) => closeContact(trx, { contact, seen: 1 }, 'beantwoord')))
  for (const voorziening of ['bijstand', 'bijzondere bijstand', 'x'.repeat(5000)]) {
    done(await help((trx) => submitAanvraag(trx, { aanvraag: newId(), voorziening, from: { contact } }, 'X')))
  }
  expect((await read(contact)).aanvragen).toHaveLength(3)
})

test('N14: a contact does not end while a kind of income support was not looked at; told at commit as a lawful no', async () => {
  const { contact, person } = await open()
  const blank = await help((trx) => closeContact(trx, { contact, seen: 1 }, 'beantwoord'))
  expect(blank).toMatchObject({ refused: true, code: 'income_outcome_none_blank', status: 422 })
  expect((await read(contact)).closedAt).toBeNull()
  await lookAtAll(intake, person)
  done(await help((trx) => closeContact(trx, { contact, seen: 1 }, 'beantwoord')))
  expect((await read(contact)).outcome).toBe('beantwoord')
})

test('S09: a contact does not end before the promised call was kept, or tried twice by two channels', async () => {
  const urgent = { canWait: false, urgent: ['geen-eten-of-geld' as const] }
  const [kept, tried] = [await open(urgent), await open(urgent)]
  const close = (contact: typeof kept.contact) => help((trx) => closeContact(trx, { contact, seen: 1 }, 'ingetrokken'))
  expect(refusedBy(await close(kept.contact))).toBe('intake_contact_promise_kept')
  done(await help((trx) => callReached(trx, kept.contact)))
  done(await close(kept.contact))
  expect(done(await help((trx) => recordCallTry(trx, tried.contact, 'bellen')))).toEqual({ settled: false })
  expect(refusedBy(await close(tried.contact))).toBe('intake_contact_promise_kept')
  expect(done(await help((trx) => recordCallTry(trx, tried.contact, 'langskomen')))).toEqual({ settled: true })
  done(await close(tried.contact))
  expect((await read(tried.contact)).calls[0]).toMatchObject({ settled: true, reachedAt: null })
})

test('a call by a way that is not safe is refused', async () => {
  const { contact } = await open({ canWait: false, veilig: {}, ways: { telefoon: '06 thuis' } })
  expect(refusedBy(await help((trx) => recordCallTry(trx, contact, 'bellen')))).toBe('intake_not_safe')
  done(await help((trx) => recordCallTry(trx, contact, 'langskomen')))
})

test('S09: what turns out to be urgent in the talk gets its call for today', async () => {
  const { contact } = await open()
  expect((await read(contact)).calls).toEqual([])
  done(await help((trx) => setSpoed(trx, { contact, seen: 1 }, { canWait: true, urgent: ['geweld'] })))
  const seen = await read(contact)
  expect(seen).toMatchObject({ canWait: false, urgent: ['geweld'] })
  expect(seen.calls).toHaveLength(1)
})

test('S09: a call that was promised for later is brought forward to today', async () => {
  const { contact, callBy } = done((await intake.ask({ kanaal: 'online' }, intake.here.balie.caller)).outcome)
  const today = (await read(contact)).receivedOn
  expect(callBy && callBy > today).toBe(true)
  done(await help((trx) => setSpoed(trx, { contact, seen: 1 }, { canWait: false, urgent: [] })))
  expect((await read(contact)).calls).toMatchObject([{ due: today }])
})

test('whoever saw an older version is told, and changes nothing', async () => {
  const { contact } = await open()
  expect(done(await help((trx) => setRoute(trx, { contact, seen: 1 }, 'een-vraag')))).toBe(2)
  expect(refusedBy(await help((trx) => setRoute(trx, { contact, seen: 1 }, 'werk')))).toBe('intake_changed')
  const day = (await read(contact)).receivedOn
  done(await help((trx) => setNextDay(trx, { contact, seen: 2 }, day)))
  expect(await read(contact)).toMatchObject({ route: 'een-vraag', nextDay: day, version: 3 })
})

test('C01: of ending and reopening a contact at once one wins, and an open one always has who answers', async () => {
  const { contact, person } = await open()
  await lookAtAll(intake, person)
  for (let round = 0; round < 8; round += 1) {
    const { version: seen } = await read(contact)
    const both = await Promise.all([
      help((trx) => closeContact(trx, { contact, seen }, 'ingetrokken')),
      help((trx) => reopenContact(trx, { contact, seen })),
    ])
    expect(both.filter((one) => typeof one === 'number').length).toBe(1)
    expect(await intake.faults()).toEqual([])
    const { rows } = await intake.owner.query(
      `select (c.closed_at is null) = exists (select from regie.thread_period p where p.thread_id = c.thread_id and p.tot is null) as whole
         from intake.contact c where c.id = $1`,
      [contact],
    )
    expect(rows).toEqual([{ whole: true }])
  }
})

test('a colleague who is not involved changes nothing and reads no words', async () => {
  const { contact } = await open()
  const karin = intake.here.klantmanager.caller
  const seen = done(await intake.read(karin, (trx) => readContact(trx, contact)))
  expect(seen).toMatchObject({ vraag: null, involved: false })
  expect(refusedBy(await intake.write(karin, (trx) => setRoute(trx, { contact, seen: 1 }, 'werk')))).toBe(
    'intake_unknown',
  )
  expect(refusedBy(await intake.read(intake.there.lead.caller, (trx) => readContact(trx, contact)))).toBe(
    'intake_unknown',
  )
})
