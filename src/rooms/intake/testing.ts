import type { Caller } from '../../platform/db/types.ts'
import { newId, type PersonId } from '../../shared/ids.ts'
import type { Refusals } from '../../shared/refused.ts'
import * as income from '../income/index.ts'
import { type Ledger, openLedger } from '../regie/testing.ts'
import { codeFor } from './code.ts'
import type { ContactInput, ReceivedView } from './contract.ts'
import { receiveContact } from './receive.sql.ts'
import { refusals } from './refused.ts'

/** A question as the shortest way in makes it: from somebody new, online, with nothing but some words. */
export function aContact(parts: Partial<ContactInput> = {}): ContactInput {
  return { contact: newId(), person: newId(), kanaal: 'online', vraag: 'Ik kom niet rond', canWait: true, ...parts }
}

/** The towns of regie with what intake asks of them. */
export async function openIntake(more: Refusals = {}) {
  const ledger = await openLedger({ ...income.refusals, ...refusals, ...more })
  const anyone: Caller = { kind: 'public', gemeente: ledger.here.gemeente }
  return {
    ...ledger,
    anyone,
    ask: (parts?: Partial<ContactInput>, caller?: Caller) => ask(ledger, { parts, caller: caller ?? anyone }),
  }
}

/** What `openIntake` gives. */
export type Intake = Awaited<ReturnType<typeof openIntake>>

type Asked = { readonly parts: Partial<ContactInput> | undefined; readonly caller: Caller }

/** Asks as anyone, or as a worker at the desk; gives what came of it and the code. */
async function ask(ledger: Ledger, { parts, caller }: Asked) {
  const code = codeFor(newId())
  const purpose = caller.kind === 'public' ? 'vraag-stellen' : 'hulpvraag'
  const outcome = await ledger.write(caller, (trx) => receiveContact(trx, aContact(parts), code), purpose)
  return { outcome, code }
}

/** Sets every kind of income support of a person to "offered", so that nothing is blank. */
export async function lookAtAll(ledger: Ledger, person: PersonId): Promise<void> {
  await ledger.owner.query('begin')
  await ledger.owner.query('alter table income.outcome disable trigger user')
  await ledger.owner.query(
    "update income.outcome set uitkomst = 'aangeboden', vastgesteld_door = $2 where person_id = $1",
    [person, ledger.here.balie.id],
  )
  await ledger.owner.query('alter table income.outcome enable trigger user')
  await ledger.owner.query('commit')
}

export type { ReceivedView }
