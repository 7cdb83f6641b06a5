import { redirect } from 'react-router'
import * as z from 'zod'
import { newId, toId } from '../../../shared/ids.ts'
import { isRefused, refuse } from '../../../shared/refused.ts'
import { day, optionalText, text } from '../../../web/fields.ts'
import { deed } from '../../../web/view.ts'
import { rulesCopy as copy } from './rules-copy.ts'

const unreadable = refuse({
  code: 'reckoning_rule_change_value',
  status: 422,
  grond: 'Participatiewet art. 8',
  text: copy.unreadable,
  todo: copy.unreadableTodo,
  field: 'waarde',
})

/** Announces a rule; the list of whom it touches is made at once, by the worker. */
const announce = deed({
  form: z.object({ naam: text(60), waarde: optionalText(40), vanaf: day(), bron: text(300), reden: text(500) }),
  async act({ doors, facts, input, key }) {
    const { waarde: typed = '', naam, ...rest } = input
    const national = naam === 'rijk'
    const waarde = national ? undefined : doors.reckoning.toRuleValue(naam, typed)
    if (national ? typed !== '' : waarde === undefined) return unreadable
    const rule = { ...rest, id: newId<'ruleChange'>(), ...(national ? {} : { naam, waarde }) }
    const command = { key, name: 'announce-rule', input }
    const done = await doors.house.write(facts.caller, 'regels', command, (trx) =>
      doors.reckoning.announceRule(trx, rule),
    )
    return isRefused(done) ? done : redirect(`/inkomen/regels#${done}`)
  },
})

/** Adopts a rule whose list is there. */
const adopt = deed({
  form: z.object({ id: text(40) }),
  async act({ doors, facts, input, key }) {
    const id = toId<'ruleChange'>(input.id) ?? newId<'ruleChange'>()
    const command = { key, name: 'adopt-rule', input }
    const done = await doors.house.write(facts.caller, 'regels', command, (trx) => doors.reckoning.adoptRule(trx, id))
    return isRefused(done) ? done : redirect(`/inkomen/regels#${done}`)
  },
})

/** The forms of the page of rules, by name. */
export const rulesDeeds = { aankondigen: announce, vaststellen: adopt }
