import type { Text } from '../../shared/locale.ts'
import type { Refused } from '../../shared/refused.ts'

type Rule = Omit<Refused, 'refused' | 'code'>

const reload: Text = {
  nl: 'Open de pagina opnieuw en kijk wat er veranderde.',
  en: 'Open the page again and see what changed.',
}
const earlier: Rule = {
  status: 409,
  grond: 'huisregel: wie het eerst komt',
  text: { nl: 'Iemand anders was u net voor.', en: 'Somebody else was just before you.' },
  todo: reload,
}
const wrong = (name: string): Rule => ({
  status: 422,
  grond: 'Participatiewet art. 8',
  text: {
    nl: 'Deze regel klopt niet: welke regel, de waarde, de dag, de bron, de reden en wie.',
    en: 'This rule is not right: which rule, the value, the day, the source, the reason and who.',
  },
  todo: { nl: 'Vul dit aan.', en: 'Complete this.' },
  field: name,
})
const noList: Rule = {
  status: 422,
  grond: 'N19',
  text: {
    nl: 'Er is nog geen lijst van wie deze regel raakt. Zonder die lijst gaat een regel niet in.',
    en: 'There is no list yet of whom this rule touches. Without that list a rule does not come to hold.',
  },
  todo: { nl: 'Wacht tot de lijst er is.', en: 'Wait until the list is there.' },
}
const worker: Rule = {
  status: 403,
  grond: 'AVG art. 5 lid 1 onder c',
  text: { nl: 'De lijst maakt het systeem zelf.', en: 'The system makes the list itself.' },
  todo: { nl: 'Wacht tot de lijst er is.', en: 'Wait until the list is there.' },
}

/** What this room refuses: its schema and its door. */
export const refusals: Readonly<Record<string, Rule>> = {
  reckoning_rule_change_pk: earlier,
  reckoning_rule_change_once: earlier,
  reckoning_rule_change_gemeente: wrong('gemeente'),
  reckoning_rule_change_kind: wrong('naam'),
  reckoning_rule_change_version: wrong('vanaf'),
  reckoning_rule_change_bron: wrong('bron'),
  reckoning_rule_change_reden: wrong('reden'),
  reckoning_rule_change_whole: wrong('waarde'),
  reckoning_rule_change_door: wrong('door'),
  reckoning_rule_change_adopted: wrong('door'),
  reckoning_rule_change_adopted_by: wrong('door'),
  reckoning_rule_change_value: wrong('waarde'),
  reckoning_rule_change_listed: noList,
  reckoning_rule_change_worker: worker,
  reckoning_affected_effect: worker,
  reckoning_affected_pk: worker,
  reckoning_affected_change: worker,
  reckoning_rule_change_known: {
    status: 409,
    grond: 'huisregel: een regel stelt u één keer vast',
    text: { nl: 'Deze regel is hier niet, of al vastgesteld.', en: 'This rule is not here, or adopted already.' },
    todo: reload,
  },
  reckoning_rule_change_kept: {
    status: 409,
    grond: 'Awb art. 3:46',
    text: { nl: 'Een aangekondigde regel verandert niet meer.', en: 'An announced rule changes no more.' },
    todo: { nl: 'Kondig een nieuwe aan.', en: 'Announce a new one.' },
  },
  reckoning_rule_change_beheer: {
    status: 403,
    grond: 'Participatiewet art. 8',
    text: { nl: 'Alleen wie regels beheert, doet dit.', en: 'Only who manages rules does this.' },
    todo: { nl: 'Vraag de collega van beleid.', en: 'Ask the policy colleague.' },
  },
}
