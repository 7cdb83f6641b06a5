import type * as z from 'zod'
import type { Doors } from '../../../doors.ts'
import type { Read } from '../../../platform/db/types.ts'
import { toId } from '../../../shared/ids.ts'
import { isRefused, type Outcome, refuse } from '../../../shared/refused.ts'
import type { Flow, MineView } from './mine-view.ts'

/** How many looks stand on the page at first; each has a form of its own. */
const shownAtFirst = 20

/** Gathers what is here about whoever is signed in, in one transaction; each door notes its own looks. */
export async function loadMine(
  doors: Doors,
  { trx, all }: { readonly trx: Read; readonly all: boolean },
): Promise<Outcome<z.input<typeof MineView>>> {
  const { household, inzage, privacy } = doors
  const person = toId<'person'>(trx.context.actorId ?? '')
  if (!person) return notAPerson
  const me = await household.readPerson(trx, person)
  if (isRefused(me)) return me
  const { involved, notes } = await privacy.readShared(trx, person)
  const flows = await privacy.listFlows(trx)
  const looks = [...(await privacy.whoLooked(trx, person))]
  return {
    naam: me.naam,
    involved: [...involved],
    notes: [...notes],
    consents: (await privacy.listConsents(trx, person)).filter(({ agreed, endedAt }) => agreed && endedAt === null),
    children: (await privacy.childLines(trx)).map(({ child, wet, ...line }) => ({
      ...line,
      wet,
      id: `${child} ${wet}`,
    })),
    flows: flows.map((flow, place) => toFlow(doors, { ...flow, place, own: flow.person === person })),
    verstrekkingen: [...(await inzage.listVerstrekkingen(trx, person))],
    looks: all ? looks : looks.slice(0, shownAtFirst),
    moreLooks: all ? 0 : Math.max(0, looks.length - shownAtFirst),
    nood: [...(await inzage.listNood(trx, person))],
    verzoeken: [...(await inzage.listInzageverzoeken(trx, person))],
  }
}

type FlowRow = Awaited<ReturnType<Doors['privacy']['listFlows']>>[number]

function toFlow({ privacy }: Doors, flow: FlowRow & { place: number; own: boolean }): z.input<typeof Flow> {
  const { place, origin, target, grade, mayChoose, ...rest } = flow
  const ask = (flow.basis === 'noodzaak' ? privacy.lawWords : privacy.consentWords)(origin, target, grade)
  return { ...rest, id: `${place}`, origin, target, grade, mayChoose: mayChoose === true, ask }
}

const notAPerson = refuse({
  code: 'rd_purpose_allowed',
  status: 403,
  grond: 'AVG art. 15',
  text: { nl: 'Deze pagina is voor inwoners.', en: 'This page is for residents.' },
  todo: { nl: 'Log in als inwoner.', en: 'Sign in as a resident.' },
})
