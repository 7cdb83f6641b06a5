import { lokaleRegels } from '@rodedraad/law'
import { sql } from 'kysely'
import law from '../../../law/package.json' with { type: 'json' }
import type { Read, Write } from '../../platform/db/types.ts'
import { addDays } from '../../shared/date.ts'
import type { Id, PersonId } from '../../shared/ids.ts'
import { type Outcome, refuse } from '../../shared/refused.ts'
import { lastReceipts, localRules } from '../income/index.ts'
import {
  type AffectedView,
  affectedView,
  type ImpactView,
  impactView,
  type RuleChangeView,
  type RuleInput,
  ruleChangeView,
} from './contract.ts'
import { refusals } from './refused.ts'
import { effectsOf } from './rule-change.ts'

/** Announces that a rule changes from a day. Nothing holds yet: the worker first lists whom it touches. */
export async function announceRule(trx: Write, input: RuleInput): Promise<Outcome<Id<'ruleChange'>>> {
  const { id, naam, waarde, vanaf, bron, reden } = input
  if (!fits(input)) return refuseBy('reckoning_rule_change_value')
  const json = waarde === undefined ? null : JSON.stringify(waarde)
  await sql`select reckoning.announce(${id}, ${naam ?? null}, ${json}::jsonb, ${vanaf}, ${bron}, ${reden}, ${law.version})`.execute(
    trx,
  )
  return id
}

/** Adopts an announced rule; from its day on it holds. Refused as long as its list is not made (N19). */
export async function adoptRule(trx: Write, id: Id<'ruleChange'>): Promise<Outcome<Id<'ruleChange'>>> {
  await sql`select reckoning.adopt(${id})`.execute(trx)
  return id
}

/** The changes that are announced, adopted, or in force for at most sixty days, the latest day first. At most fifty. */
export async function listRuleChanges(trx: Read): Promise<readonly RuleChangeView[]> {
  const found = await sql<RuleChangeView>`
    select id, kind, naam, waarde, vanaf::text, version, package_version as "packageVersion", bron, reden,
           access.naam_van(door) as "doorNaam", at,
           case when listed_at is null then 'announced' when adopted_at is null then 'listed'
                when vanaf <= ${trx.context.vandaag} then 'in-force' else 'adopted' end as status
      from reckoning.rule_change where gemeente_id = ${trx.context.gemeente}
       and (adopted_at is null or vanaf > ${trx.context.vandaag}::date - 60)
     order by vanaf desc, at desc limit 50`.execute(trx)
  return found.rows.map((one) => ruleChangeView.parse(one))
}

/** How many people a change touches, per provision and in which way; a group of fewer than five has no number. */
export async function countImpact(trx: Read, id: Id<'ruleChange'>): Promise<readonly ImpactView[]> {
  const found = await sql<ImpactView>`select voorziening, effect, people from reckoning.impact(${id})`.execute(trx)
  return found.rows.map((one) => impactView.parse(one))
}

type Whose = { readonly change?: Id<'ruleChange'>; readonly person?: PersonId }

/** Whom a change touches, or which changes touch someone: only people whom this caller helps, or oneself. */
export async function listAffected(trx: Read, { change, person }: Whose): Promise<readonly AffectedView[]> {
  const pair = (side: 'before' | 'after') =>
    sql`case when ${sql.ref(`${side}_low`)} is not null
      then jsonb_build_object('low', ${sql.ref(`${side}_low`)}, 'high', ${sql.ref(`${side}_high`)}) end`
  const found = await sql<AffectedView>`
    select person_id as person, receipt_id as receipt, voorziening, period, effect, ${pair('before')} as before, ${pair('after')} as after
      from reckoning.affected where gemeente_id = ${trx.context.gemeente} and person_id = any (rd.persons())
       and (${change ?? null}::uuid is null or change_id = ${change ?? null}::uuid)
       and (${person ?? null}::uuid is null or person_id = ${person ?? null}::uuid)
     order by person_id, voorziening limit 500`.execute(trx)
  const rows = found.rows.map((one) => affectedView.parse(one))
  for (const { person: of } of rows) trx.look(of, 'inkomen', 3)
  return rows
}

const batch = 200

/** For each announced change without a list: works out whom it touches and writes that down. Gives how many lists. */
export async function makeLists(trx: Write): Promise<number> {
  const open = (await listRuleChanges(trx)).filter(({ status }) => status === 'announced')
  for (const change of open) {
    const rules = {
      before: await localRules(trx, change.naam === null ? addDays(change.vanaf, -1) : change.vanaf),
      after: await localRules(trx, change.vanaf),
    }
    const rows = []
    let receipts = await lastReceipts(trx, batch)
    while (receipts.length > 0) {
      for (const { person, id, bewijs } of receipts) {
        rows.push(...effectsOf(change, bewijs, rules).map((one) => toRow(one, { person, receipt: id })))
      }
      receipts = await lastReceipts(trx, batch, receipts.at(-1)?.person)
    }
    await sql`select reckoning.write_list(${change.id}, ${JSON.stringify(rows)}::jsonb)`.execute(trx)
  }
  return open.length
}

function toRow({ before, after, ...one }: ReturnType<typeof effectsOf>[number], whose: object) {
  return {
    ...one,
    ...whose,
    before_low: before?.low,
    before_high: before?.high,
    after_low: after?.low,
    after_high: after?.high,
  }
}

/** Whether the value is one for that rule: yes or no, or a whole number within its bounds. */
function fits({ naam, waarde }: RuleInput): boolean {
  if (naam === undefined) return waarde === undefined
  const rule = lokaleRegels.get(naam)
  if (!rule) return false
  if (rule.soort === 'waarheid') return typeof waarde === 'boolean'
  return typeof waarde === 'number' && Number.isSafeInteger(waarde) && waarde >= rule.van && waarde <= rule.tot
}

function refuseBy(code: string) {
  const found = refusals[code]
  if (!found) throw new Error(`no refusal of reckoning is called ${code}`)
  return refuse({ code, ...found })
}
