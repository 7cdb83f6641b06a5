import { formatDay } from '../../shared/date.ts'
import type { Text } from '../../shared/locale.ts'
import { type Refused, type RefusedStatus, refuse } from '../../shared/refused.ts'
import { bsnRefusals } from './bsn-refused.ts'
import type { FactView } from './contract.ts'

type Rule = Omit<Refused, 'refused' | 'code'>

const reload: Text = {
  nl: 'Open de pagina opnieuw en kijk wat er veranderde.',
  en: 'Open the page again and see what changed.',
}
const lookUp: Text = { nl: 'Zoek de persoon op en open de pagina.', en: 'Find the person and open the page.' }
const fillIn: Text = { nl: 'Kijk het veld na.', en: 'Check the field.' }
const askWhy: Text = {
  nl: 'Is het veranderd, twijfelt u of moet u het controleren? Kies dat en ga verder.',
  en: 'Has it changed, do you doubt it or must you check it? Choose that and go on.',
}
const orderly = 'huisregel: wie het eerst komt'
const honest = 'huisregel: ieder oordeelt in eigen naam'
const kept = 'huisregel: wat was, blijft staan'

type Said = readonly [text: Text, todo: Text]

const rule = (status: RefusedStatus, grond: string, [text, todo]: Said): Rule => ({ status, grond, text, todo })
const known = (what: Text): Rule => rule(404, 'huisregel: alleen wie hier bekend is', [what, lookUp])
const field = (name: string, grond: string, text: Text): Rule => ({ ...rule(422, grond, [text, fillIn]), field: name })
const earlier = rule(409, orderly, [
  { nl: 'Iemand anders was u net voor.', en: 'Somebody else was just before you.' },
  reload,
])
const ended = rule(409, kept, [{ nl: 'Dit was al beëindigd.', en: 'This had already ended.' }, reload])
const own = rule(403, honest, [
  {
    nl: 'Alleen een medewerker geeft een oordeel, en alleen in eigen naam.',
    en: 'Only a worker judges, and only in their own name.',
  },
  { nl: 'Laat een medewerker dit vaststellen.', en: 'Let a worker judge this.' },
])
const nobody = known({ nl: 'Deze persoon kennen wij niet.', en: 'We do not know this person.' })
const place = known({ nl: 'Deze gemeente kennen wij niet.', en: 'We do not know this municipality.' })

/** What the schema of this room refuses, by the name of the constraint or rule. */
const schemaRules: Readonly<Record<string, Rule>> = {
  household_person_pk: rule(409, orderly, [
    { nl: 'Deze persoon staat al bij ons.', en: 'We already know this person.' },
    lookUp,
  ]),
  household_person_gemeente: place,
  household_person_naam: field('naam', 'Wet BRP art. 2.7', {
    nl: 'Deze naam is leeg of te lang.',
    en: 'This name is empty or too long.',
  }),
  household_person_geboortedatum: field('geboortedatum', 'Wet BRP art. 2.7', {
    nl: 'Deze geboortedatum is te lang geleden.',
    en: 'This date of birth is too long ago.',
  }),
  household_person_version: earlier,
  household_person_word_pk: earlier,
  household_person_word_person: nobody,
  household_bereik_pk: earlier,
  household_bereik_version: earlier,
  household_bereik_person: nobody,
  household_bereik_kanaal: field('kanaal', 'Awb art. 2:13', {
    nl: 'Kies hoe wij iemand bereiken.',
    en: 'Choose how to reach someone.',
  }),
  household_bereik_brief: field('postadres', 'Awb art. 3:41', {
    nl: 'Voor een brief is een adres nodig.',
    en: 'A letter needs an address.',
  }),
  household_bereik_hidden: rule(409, 'huisregel: veilig contact gaat voor', [
    {
      nl: 'Er is veilig contact. Andere wegen staan nu dicht.',
      en: 'There is safe contact. Other ways are closed now.',
    },
    { nl: 'Schrijf het veilige nummer op.', en: 'Write down the safe number.' },
  ]),
  household_hidden_address_allowed: rule(403, 'AVG art. 6 lid 1 onder d', [
    { nl: 'U mag dit adres niet zien.', en: 'You may not see this address.' },
    { nl: 'Bel het veilige nummer, of spreek hier af.', en: 'Call the safe number, or meet here.' },
  ]),
  household_hidden_address_reden: field('reden', 'AVG art. 5 lid 2', {
    nl: 'Schrijf op waarom u dit adres nodig heeft.',
    en: 'Write down why you need this address.',
  }),
  household_veilig_contact_pk: earlier,
  household_veilig_contact_one: earlier,
  household_veilig_contact_person: nobody,
  household_veilig_contact_kept: ended,
  household_veilig_contact_period: rule(409, kept, [
    { nl: 'Dit kan niet eindigen voor het begon.', en: 'This cannot end before it began.' },
    reload,
  ]),
  household_membership_pk: earlier,
  household_membership_once: rule(409, orderly, [
    { nl: 'Deze persoon staat er al bij.', en: 'This person is already there.' },
    reload,
  ]),
  household_membership_person: nobody,
  household_membership_member: nobody,
  household_membership_kept: ended,
  household_membership_helped: rule(403, 'AVG art. 5 lid 1 onder b', [
    { nl: 'U helpt deze andere persoon nog niet.', en: 'You do not help this other person yet.' },
    lookUp,
  ]),
  household_membership_other: field('member', 'huisregel: erbij horen gaat over een ander', {
    nl: 'Kies iemand anders.',
    en: 'Choose someone else.',
  }),
  household_membership_relatie: field('relatie', 'huisregel: zoals u het zelf zegt', {
    nl: 'Kies wie dit voor u is.',
    en: 'Choose who this is to you.',
  }),
  household_role_pk: earlier,
  household_role_person: nobody,
  household_role_ander: nobody,
  household_role_kept: ended,
  household_role_own_judgement: own,
  household_role_other: field('ander', 'huisregel: een rol gaat over een ander', {
    nl: 'Kies iemand anders.',
    en: 'Choose someone else.',
  }),
  household_role_one: rule(409, 'huisregel: één oordeel per dag', [
    { nl: 'Over deze dagen is al een oordeel gegeven.', en: 'There is already a judgement about these days.' },
    reload,
  ]),
  household_role_wet_rol: field('wetRol', 'huisregel: een rol hoort bij een wet', {
    nl: 'Kies de rol en de wet.',
    en: 'Choose the role and the law.',
  }),
  household_role_reden: field('reden', 'Awb art. 3:46', {
    nl: 'Schrijf op waarom u dit vindt.',
    en: 'Write down why you judge so.',
  }),
  household_role_period: field('tot', 'huisregel: begin komt voor einde', {
    nl: 'Het einde ligt voor het begin.',
    en: 'The end is before the start.',
  }),
  household_fact_pk: earlier,
  household_fact_once: earlier,
  household_fact_person: nobody,
  household_fact_kept: ended,
  household_fact_own_judgement: own,
  household_fact_own_name: rule(403, honest, [
    { nl: 'U schrijft dit op in uw eigen naam.', en: 'You write this down in your own name.' },
    reload,
  ]),
  household_fact_asked_again: rule(422, 'N02; Wet SUWI art. 63', [
    { nl: 'Dit weten wij al.', en: 'We already know this.' },
    askWhy,
  ]),
  household_fact_not_ahead: field('dag', kept, { nl: 'Deze dag moet nog komen.', en: 'This day is still to come.' }),
  household_fact_soort: field('soort', 'AVG art. 5 lid 1 onder c', {
    nl: 'Kies wat u opschrijft.',
    en: 'Choose what you write down.',
  }),
  household_fact_herkomst: field('herkomst', 'Awb art. 3:2', {
    nl: 'Kies waar u dit van weet.',
    en: 'Choose how you know this.',
  }),
  household_fact_bron: field('bron', 'Awb art. 3:2', {
    nl: 'Schrijf op uit welke bron dit komt.',
    en: 'Write down the source.',
  }),
  household_fact_door: own,
  household_fact_wet: field('wet', 'AVG art. 5 lid 1 onder b', {
    nl: 'Kies voor welke wet u dit vraagt.',
    en: 'Choose the law you ask this for.',
  }),
  household_fact_reden: field('reden', 'Awb art. 3:46', {
    nl: 'Deze reden is leeg of te lang.',
    en: 'This reason is empty or too long.',
  }),
  household_fact_opnieuw: field('opnieuw', 'N02; Wet SUWI art. 63', {
    nl: 'Kies waarom u dit opnieuw vraagt.',
    en: 'Choose why you ask this again.',
  }),
  household_fact_purpose_pk: earlier,
  household_event_pk: earlier,
  household_event_order: earlier,
  household_event_content_pk: earlier,
  household_event_content_event: earlier,
}

/** What the doors refuse by themselves. */
const doorRules: Readonly<Record<string, Rule>> = {
  household_person_known: nobody,
  household_version_needed: rule(428, orderly, [
    { nl: 'Wij weten niet wat u op uw scherm had.', en: 'We do not know what was on your screen.' },
    reload,
  ]),
}

/** What this room refuses: its schema and its door. */
export const refusals: Readonly<Record<string, Rule>> = { ...schemaRules, ...doorRules, ...bsnRefusals }

/** The refusal of a rule of this room. Throws on a name that is not here: that is a fault of ours. */
export function refuseBy(code: string): Refused {
  const found = refusals[code]
  if (!found) throw new Error(`no refusal of household is called ${code}`)
  return refuse({ code, ...found })
}

/** "We already know this", with since when and from where. */
export function refuseAsked(held: Pick<FactView, 'dag' | 'herkomst'>): Refused {
  const { nl, en } = from[held.herkomst]
  return {
    ...refuseBy('household_fact_asked_again'),
    text: {
      nl: `Dit weten wij al: ${nl}, op ${formatDay(held.dag, 'nl')}.`,
      en: `We already know this: ${en}, on ${formatDay(held.dag, 'en')}.`,
    },
  }
}

const from: Readonly<Record<FactView['herkomst'], Text>> = {
  opgegeven: { nl: 'door de inwoner verteld', en: 'told by the resident' },
  bron: { nl: 'uit een register', en: 'from a register' },
  vastgesteld: { nl: 'door ons bekeken', en: 'checked by us' },
}
