import type { Text } from '../../shared/locale.ts'
import { type Refused, type RefusedStatus, refuse } from '../../shared/refused.ts'

type Rule = Omit<Refused, 'refused' | 'code'>
type Said = readonly [text: Text, todo: Text]

const reload: Text = {
  nl: 'Open de pagina opnieuw en kijk wat er veranderde.',
  en: 'Open the page again and see what changed.',
}
const write: Text = { nl: 'Vul dit aan. U mag altijd aanvragen.', en: 'Complete this. One may always apply.' }

const rule = (status: RefusedStatus, grond: string, [text, todo]: Said): Rule => ({ status, grond, text, todo })
const field = (name: string, grond: string, text: Text): Rule => ({ ...rule(422, grond, [text, write]), field: name })
const earlier = rule(409, 'huisregel: wie het eerst komt', [
  { nl: 'Iemand anders was u net voor.', en: 'Somebody else was just before you.' },
  reload,
])
const localRule = (name: string): Rule =>
  field(name, 'Pw art. 8 en 35', {
    nl: 'Deze regel van de gemeente klopt niet: naam, dag, waarde, bron, reden en wie.',
    en: 'This rule of the municipality is not right: name, day, value, source, reason and who.',
  })
const own = rule(403, 'huisregel: ieder oordeelt in eigen naam', [
  {
    nl: 'Alleen een medewerker geeft een oordeel, nu en in eigen naam.',
    en: 'Only a worker judges, now and in their own name.',
  },
  { nl: 'Laat een medewerker dit vaststellen.', en: 'Let a worker judge this.' },
])

const noConsult = (name: string): Rule =>
  field(name, 'huisregel: een vraag aan een collega', {
    nl: 'Deze vraag klopt niet: over wie, uit welk gesprek, aan wie en van wie.',
    en: 'This question is not right: about whom, from which talk, to whom and from whom.',
  })
const inOwnName = rule(403, 'huisregel: ieder vraagt en antwoordt in eigen naam', [
  { nl: 'U vraagt en antwoordt nu, en in uw eigen naam.', en: 'You ask and answer now, and in your own name.' },
  { nl: 'Laat de collega dit zelf doen.', en: 'Let the colleague do this.' },
])

/** The direct line to an income consultant. */
const consultRules: Readonly<Record<string, Rule>> = {
  income_consult_pk: earlier,
  income_consult_person: noConsult('person'),
  income_consult_contact: noConsult('contact'),
  income_consult_asked_by: noConsult('asked_by'),
  income_consult_asked_of: noConsult('asked_of'),
  income_consult_answered_by: noConsult('answered_by'),
  income_consult_voorziening: noConsult('voorziening'),
  income_consult_whole: noConsult('answer'),
  income_consult_question: field('question', 'huisregel: een vraag aan een collega', {
    nl: 'Schrijf uw vraag op, in hoogstens 2000 tekens.',
    en: 'Write down your question, in at most 2000 characters.',
  }),
  income_consult_answer: field('answer', 'huisregel: een vraag aan een collega', {
    nl: 'Schrijf het antwoord op, in hoogstens 4000 tekens.',
    en: 'Write down the answer, in at most 4000 characters.',
  }),
  income_consult_other: field('askedOf', 'huisregel: een vraag aan een collega', {
    nl: 'U kunt dit niet aan uzelf vragen.',
    en: 'You cannot ask this of yourself.',
  }),
  income_consult_consultant: field('askedOf', 'huisregel: een vraag aan een collega', {
    nl: 'Kies een inkomensconsulent die hier nu werkt.',
    en: 'Choose an income consultant who works here now.',
  }),
  income_consult_secret: rule(403, 'AVG art. 9', [
    {
      nl: 'Uw vraag zou vertellen dat u deze persoon helpt. Dat blijft geheim.',
      en: 'Your question would tell that you help this person. That stays secret.',
    },
    { nl: 'Bel een inkomensconsulent en noem geen naam.', en: 'Call an income consultant and give no name.' },
  ]),
  income_consult_own: inOwnName,
  income_consult_yours: rule(403, 'huisregel: wie gevraagd is, antwoordt', [
    {
      nl: 'Deze vraag is aan iemand anders gesteld, en die is er.',
      en: 'This question was asked of someone else, who is there.',
    },
    { nl: 'Vertel het de collega die gevraagd is.', en: 'Tell the colleague who was asked.' },
  ]),
  income_consult_kept: rule(409, 'Awb art. 3:2', [
    { nl: 'Er staat al een antwoord. Dat verandert niet meer.', en: 'There is an answer already. It changes no more.' },
    { nl: 'Stel een nieuwe vraag.', en: 'Ask a new question.' },
  ]),
  income_consult_read: earlier,
  income_consult_reader: rule(403, 'huisregel: wie vroeg, leest het antwoord', [
    { nl: 'Alleen wie de vraag stelde, zet haar op gelezen.', en: 'Only whoever asked marks it as read.' },
    reload,
  ]),
}

/** What the schema of this room refuses, by the name of the constraint or rule. */
const schemaRules: Readonly<Record<string, Rule>> = {
  income_outcome_pk: earlier,
  income_lokale_regel_gemeente: localRule('gemeente'),
  income_lokale_regel_naam: localRule('naam'),
  income_lokale_regel_version: localRule('version'),
  income_lokale_regel_waarde: localRule('waarde'),
  income_lokale_regel_bron: localRule('bron'),
  income_lokale_regel_reden: localRule('reden'),
  income_lokale_regel_door: localRule('door'),
  income_lokale_regel_pk: rule(409, 'huisregel: één regel per dag en versie', [
    { nl: 'Deze regel staat er al vanaf deze dag.', en: 'This rule is already there from this day on.' },
    reload,
  ]),
  income_lokale_regel_kept: rule(409, 'Awb art. 3:46', [
    { nl: 'Een regel die gold, verandert niet meer.', en: 'A rule that held changes no more.' },
    { nl: 'Schrijf een nieuwe regel op, vanaf een dag.', en: 'Write down a new rule, from a day on.' },
  ]),
  income_lokale_regel_listed: rule(422, 'N19', [
    {
      nl: 'Een regel geldt pas met een dag, een bron en een lijst van wie hij raakt.',
      en: 'A rule holds only with a day, a source and a list of whom it touches.',
    },
    {
      nl: 'Kondig de regel aan bij Regels. Dan komt die lijst.',
      en: 'Announce the rule at Rules. Then that list comes.',
    },
  ]),
  income_outcome_version: earlier,
  income_outcome_own_judgement: own,
  income_outcome_judged: own,
  income_outcome_now: own,
  income_outcome_soort: field('soort', 'N14', {
    nl: 'Deze soort hulp kennen wij niet.',
    en: 'We do not know this kind of support.',
  }),
  income_outcome_uitkomst: field('uitkomst', 'N14', { nl: 'Kies een uitkomst.', en: 'Choose an outcome.' }),
  income_outcome_not_blank: field('uitkomst', 'N14', {
    nl: 'Wat bekeken is, wordt niet weer “nog niet bekeken”.',
    en: 'What was looked at does not become “not looked at yet” again.',
  }),
  income_outcome_geen_recht: field('reden', 'Awb art. 3:46', {
    nl: 'Bij “geen recht” horen een reden en een artikel.',
    en: '“No right” needs a reason and an article.',
  }),
  income_outcome_afgezien: field('reden', 'N14', {
    nl: 'Bij “ziet ervan af” horen een reden en een dag om het opnieuw te vragen.',
    en: '“Does not want it” needs a reason and a day to ask again.',
  }),
  income_outcome_offer_later: field('opnieuwOp', 'N14', {
    nl: 'Kies een dag na vandaag om het opnieuw aan te bieden.',
    en: 'Choose a day after today to offer it again.',
  }),
  income_outcome_onbekend: field('reden', 'N14', {
    nl: 'Schrijf op waarom u het nog niet weet.',
    en: 'Write down why you do not know yet.',
  }),
  income_outcome_none_blank: rule(422, 'N14', [
    { nl: 'Er is nog hulp met geld die niemand bekeek.', en: 'There is income support that nobody looked at yet.' },
    {
      nl: 'Kijk naar alle vijf. “Onbekend” met een reden mag ook.',
      en: 'Look at all five. “Unknown” with a reason will do.',
    },
  ]),
  ...consultRules,
  income_receipt_pk: earlier,
  income_receipt_own: own,
  income_receipt_whole: own,
  income_event_pk: earlier,
  income_event_order: earlier,
  income_event_content_pk: earlier,
  income_event_content_event: earlier,
}

/** What the doors refuse by themselves. */
const doorRules: Readonly<Record<string, Rule>> = {
  income_version_needed: rule(428, 'huisregel: wie het eerst komt', [
    { nl: 'Wij weten niet wat u op uw scherm had.', en: 'We do not know what was on your screen.' },
    reload,
  ]),
  income_outcome_started: rule(422, 'huisregel: een uitkomst hoort bij een vraag', [
    { nl: 'Deze persoon heeft hier nog geen vraag gesteld.', en: 'This person has not asked a question here yet.' },
    { nl: 'Schrijf eerst de vraag op.', en: 'Write down the question first.' },
  ]),
  income_consult_known: rule(404, 'huisregel: alleen wie hier bekend is', [
    { nl: 'Deze vraag aan een collega kennen wij niet.', en: 'We do not know this question to a colleague.' },
    { nl: 'Open eerst de pagina van de persoon.', en: 'Open the page of the person first.' },
  ]),
  income_receipt_known: rule(404, 'huisregel: alleen wat hier bewaard is', [
    { nl: 'Deze berekening is hier niet bewaard.', en: 'This computation is not kept here.' },
    { nl: 'Ga terug naar de pagina van de persoon.', en: 'Go back to the page of the person.' },
  ]),
  income_answer_question: field('soort', 'AVG art. 5 lid 1 onder c', {
    nl: 'Kies een vraag.',
    en: 'Choose a question.',
  }),
  income_answer_value: field('waarde', 'Awb art. 3:2', {
    nl: 'Dit antwoord past niet bij de vraag.',
    en: 'This answer does not fit the question.',
  }),
  income_answer_reden: field('reden', 'Awb art. 3:46', {
    nl: 'Dit is een oordeel. Schrijf op waarom u dit vindt.',
    en: 'This is a judgement. Write down why you judge so.',
  }),
}

/** What this room refuses: its schema and its door. */
export const refusals: Readonly<Record<string, Rule>> = { ...schemaRules, ...doorRules }

/** The refusal of a rule of this room. Throws on a name that is not here: that is a fault of ours. */
export function refuseBy(code: string): Refused {
  const found = refusals[code]
  if (!found) throw new Error(`no refusal of income is called ${code}`)
  return refuse({ code, ...found })
}
