import type { Text } from '../../shared/locale.ts'
import type { Refused } from '../../shared/refused.ts'

type Rule = Omit<Refused, 'refused' | 'code'>

const todo: Text = { nl: 'Vraag functioneel beheer.', en: 'Ask the application manager.' }

/** What the schema of this room refuses, by the name of the constraint. */
export const refusals: Readonly<Record<string, Rule>> = {
  regions_urgent_way_pk: {
    status: 409,
    grond: 'huisregel: één weg per soort en dag',
    text: { nl: 'Deze spoedweg staat er al vanaf deze dag.', en: 'This urgent way is already there from this day on.' },
    todo,
  },
  regions_urgent_way_gemeente: {
    status: 404,
    grond: 'huisregel: alleen wie hier bekend is',
    text: { nl: 'Deze gemeente kennen wij niet.', en: 'We do not know this municipality.' },
    todo,
  },
  regions_urgent_way_soort: {
    status: 422,
    grond: 'huisregel: vijf spoedwegen',
    text: { nl: 'Deze soort spoedweg bestaat niet.', en: 'There is no urgent way of this kind.' },
    todo,
  },
}
