import type * as z from 'zod'
import type { Doors } from '../../../doors.ts'
import type { Read } from '../../../platform/db/types.ts'
import { isRefused } from '../../../shared/refused.ts'
import type { RuleChangeView } from '../index.ts'
import type { Change, Rule, RulesView } from './rules-view.ts'

const national = {
  nl: 'De bedragen en regels van het Rijk veranderen',
  en: 'The amounts and rules of the national government change',
}

/** The dated rules and their changes: in numbers for who manages rules, by name for who helps those people. */
export async function loadRules(doors: Doors, trx: Read, manages: boolean): Promise<z.input<typeof RulesView>> {
  const { reckoning } = doors
  const changes = []
  for (const one of await reckoning.listRuleChanges(trx)) {
    const listed = one.status !== 'announced'
    changes.push({
      ...toChange(doors, one),
      groups: manages && listed ? await groupsOf(doors, trx, one) : null,
      affected: !manages && listed ? await affectedBy(doors, trx, one) : null,
    })
  }
  return {
    manages,
    rules: await loadValues(doors, trx),
    changes,
    options: manages
      ? [
          { value: 'rijk', label: national },
          ...reckoning.ruleNames.map((naam) => ({ value: naam, label: reckoning.ruleText(naam).what })),
        ]
      : [],
  }
}

function toChange({ reckoning }: Doors, { naam, waarde, kind: _, ...one }: RuleChangeView) {
  if (naam === null || waarde === null) return { ...one, what: national, value: null }
  return { ...one, what: reckoning.ruleText(naam).what, value: reckoning.ruleValue(naam, waarde) }
}

async function groupsOf(doors: Doors, trx: Read, { id }: RuleChangeView): Promise<z.input<typeof Change>['groups']> {
  const found = await doors.reckoning.countImpact(trx, id)
  return found.map((one) => ({ ...one, naam: doors.reckoning.nameOfVoorziening(one.voorziening) }))
}

async function affectedBy(
  doors: Doors,
  trx: Read,
  { id }: RuleChangeView,
): Promise<z.input<typeof Change>['affected']> {
  const shown = []
  for (const one of await doors.reckoning.listAffected(trx, { change: id })) {
    const known = await doors.household.readPerson(trx, one.person)
    const naam = isRefused(known) ? null : known.naam
    shown.push({ ...one, naam, what: doors.reckoning.nameOfVoorziening(one.voorziening) })
  }
  return shown
}

async function loadValues({ income, reckoning }: Doors, trx: Read): Promise<z.input<typeof Rule>[]> {
  const rows = await income.listLocalRules(trx)
  const today = trx.context.vandaag
  return reckoning.ruleNames.flatMap((naam) => {
    const mine = rows.filter((one) => one.naam === naam)
    const now = mine.find(({ vanaf }) => vanaf <= today)
    const versions = mine.map((one) => ({
      ...one,
      value: reckoning.ruleValue(naam, one.waarde),
      when: one === now ? ('now' as const) : one.vanaf > today ? ('later' as const) : ('past' as const),
    }))
    return versions.length === 0 ? [] : [{ naam, ...reckoning.ruleText(naam), versions }]
  })
}
