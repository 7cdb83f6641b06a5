import type { Refusals } from '../../shared/refused.ts'

const reload = {
  nl: 'Open de pagina opnieuw en kijk wat er veranderde.',
  en: 'Open the page again and see what changed.',
}
const list = 'Selectielijst gemeenten 2020; AVG art. 5 lid 1 onder e'
const two = 'huisregel: wissen doen twee mensen'
const late: Refusals[string] = {
  status: 409,
  grond: 'huisregel: wie het eerst komt',
  text: { nl: 'Iemand anders was u net voor.', en: 'Somebody else was just before you.' },
  todo: reload,
}
type Said = readonly [nl: string, en: string]
const no = (grond: string, [nl, en]: Said, todo = reload): Refusals[string] => ({
  status: 422,
  grond,
  text: { nl, en },
  todo,
})
const role: Refusals[string] = {
  ...no(two, ['U bent nu geen archivaris of proceseigenaar.', 'You are no archivist or process owner now.'], {
    nl: 'Vraag wie daarvoor is aangesteld.',
    en: 'Ask whoever is appointed for it.',
  }),
  status: 403,
}
const people = no(two, ['Iemand anders moet de tweede handtekening zetten.', 'Someone else must sign second.'], {
  nl: 'Vraag een collega met de andere rol.',
  en: 'Ask a colleague with the other role.',
})
const kept = no('huisregel: wissen gebeurt nooit stil', [
  'Een verklaring blijft zoals zij is.',
  'A statement stays as it is.',
])
const unknown: Refusals[string] = {
  ...no('huisregel: alleen wie hier bekend is', ['Deze persoon kennen wij niet.', 'We do not know this person.'], {
    nl: 'Kijk het nummer na.',
    en: 'Check the number.',
  }),
  status: 404,
  field: 'persoon',
}
const term = no(list, [
  'Een bewaartermijn heeft dagen of een reden, en een bron.',
  'A term has days or a reason, and a source.',
])

/** What is refused about keeping and destroying. */
export const vernietigingRefusals: Refusals = {
  privacy_approval_role: role,
  privacy_approval_of: role,
  privacy_approval_once: { ...late, text: { nl: 'Deze handtekening staat er al.', en: 'This was signed already.' } },
  privacy_approval_two_people: people,
  privacy_approval_list: late,
  privacy_approval_medewerker: role,
  privacy_vernietiging_open: {
    ...late,
    text: { nl: 'Deze lijst is al uitgevoerd, of is er niet.', en: 'This list was carried out, or is not here.' },
  },
  privacy_vernietiging_purpose: { ...role, grond: 'AVG art. 5 lid 1 onder b' },
  privacy_request_open: no(
    'huisregel: een open vraag blijft van de inwoner',
    [
      'Deze persoon heeft nog een open vraag, of er is iets dat moet blijven. Dan wissen wij niets.',
      'This person still has an open question, or something must stay. Then we erase nothing.',
    ],
    {
      nl: 'Sluit eerst de vraag af met de inwoner, of laat los wat wordt vastgehouden.',
      en: 'Close the question with the resident first, or let go of what is held.',
    },
  ),
  privacy_vernietiging_item_person: unknown,
  privacy_vernietiging_item_once: {
    ...late,
    text: { nl: 'Dit staat al op een lijst.', en: 'This stands on a list already.' },
  },
  privacy_hold_pk: late,
  privacy_hold_person: unknown,
  privacy_hold_known: late,
  privacy_hold_reden: no('AVG art. 17 lid 3', ['Schrijf op waarom dit moet blijven.', 'Write why this must stay.'], {
    nl: 'Een korte zin is genoeg.',
    en: 'One short sentence is enough.',
  }),
  privacy_hold_until: no(
    'AVG art. 5 lid 1 onder e',
    ['Kies een dag na vandaag, ten hoogste twee jaar verder.', 'Choose a day after today, at most two years on.'],
    { nl: 'Op die dag kijkt u opnieuw.', en: 'On that day you look again.' },
  ),
  privacy_vernietiging_pk: late,
  privacy_vernietiging_grond: term,
  privacy_vernietiging_items: term,
  privacy_vernietiging_item_pk: late,
  privacy_vernietiging_item_list: late,
  privacy_verklaring_kept: kept,
  privacy_verklaring_pk: late,
  privacy_verklaring_once: late,
  privacy_verklaring_list: late,
  privacy_verklaring_items: kept,
  privacy_verklaring_rows: kept,
  privacy_verklaring_two_people: people,
  privacy_term_of_source: no(
    'Archiefwet 1995 art. 5; selectielijst',
    [
      'Deze termijn staat in een bron. Die kunt u niet anders kiezen.',
      'This term is in a source. You cannot choose another.',
    ],
    { nl: 'Kies een soort waar nog geen termijn bij staat.', en: 'Choose a kind that has no term yet.' },
  ),
  privacy_term_ahead: no(
    'Archiefwet 1995 art. 5; selectielijst',
    ['Een termijn begint na vandaag.', 'A term begins after today.'],
    { nl: 'Kies een latere begindag.', en: 'Choose a later first day.' },
  ),
  privacy_bewaartermijn_pk: late,
  privacy_bewaartermijn_gemeente: term,
  privacy_bewaartermijn_uitkomst: term,
  privacy_bewaartermijn_dagen: term,
  privacy_bewaartermijn_bron: term,
  privacy_bewaartermijn_one: no(list, [
    'Voor deze dagen is er al een termijn.',
    'There is a term for these days already.',
  ]),
  privacy_vernietiging_rule_pk: late,
  privacy_vernietiging_rule_says: term,
}
