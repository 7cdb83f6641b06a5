import type { Refusals } from '../../platform/db/refusals.ts'
import { notAway } from './absence.ts'

const ledger = 'huisregel: er is altijd precies één persoon die antwoord geeft'
const reload = {
  nl: 'Open de pagina opnieuw en kijk wat er veranderde.',
  en: 'Open the page again and see what changed.',
}
const tell = { nl: 'Meld dit bij functioneel beheer.', en: 'Tell the functional administrator.' }
const choose = { nl: 'Kies iemand of iets anders.', en: 'Choose someone or something else.' }

/** What the ledger of who answers refuses: a fault in the order of its own. */
function no(nl: string, en: string, todo = tell): Refusals[string] {
  return { status: 422, grond: ledger, text: { nl, en }, todo }
}

/** Somebody was just earlier. */
function raced(nl: string, en: string): Refusals[string] {
  return { ...no(nl, en, reload), status: 409 }
}

const late = raced('Iemand anders was u net voor.', 'Somebody else was just before you.')
const unknown = no(
  'Dit verwijst naar iets dat hier niet bestaat.',
  'This points to something that is not here.',
  reload,
)

/** What this room refuses. */
export const refusals: Refusals = {
  regie_not_away: notAway,
  regie_aanspreekpunt_tiles: no(
    'Dan zou er een tijd zijn waarin niemand of twee mensen antwoord geven.',
    'Then for some time nobody, or two people, would answer.',
  ),
  regie_aanspreekpunt_one: late,
  regie_aanspreekpunt_order: late,
  regie_aanspreekpunt_explained: no(
    'Zonder uitleg verandert niet wie antwoord geeft.',
    'Who answers does not change without an explanation.',
  ),
  regie_aanspreekpunt_kept: no('Wie er antwoord gaf, wordt niet herschreven.', 'Who answered is not written again.'),
  regie_aanspreekpunt_not_ahead: no(
    'Wie antwoord geeft, staat niet vooruit vast.',
    'Who answers is never set ahead of time.',
  ),
  regie_aanspreekpunt_works_here: no('Deze persoon werkt hier nu niet.', 'This person does not work here now.', choose),
  regie_aanspreekpunt_grond: unknown,
  regie_aanspreekpunt_medewerker: unknown,
  regie_aanspreekpunt_thread: unknown,
  regie_aanspreekpunt_pk: late,
  regie_thread_open: raced('Dit was al afgesloten.', 'This was closed already.'),
  regie_thread_closed: raced('Dit was al open.', 'This was open already.'),
  regie_thread_yours: {
    ...no('U bent niet betrokken bij deze persoon.', 'You are not involved with this person.'),
    status: 403,
    grond: 'AVG art. 5 lid 1 onder b',
    todo: {
      nl: 'Open eerst de pagina van deze persoon en zeg waarom.',
      en: 'Open the page of this person first and say why.',
    },
  },
  regie_thread_has_period: no(
    'Wie een vraag heeft, heeft ook iemand die antwoord geeft.',
    'Whoever has a question has someone who answers.',
  ),
  regie_thread_soort: unknown,
  regie_thread_person: unknown,
  regie_thread_team: unknown,
  regie_thread_whose: late,
  regie_thread_pk: late,
  regie_thread_period_one: late,
  regie_thread_period_order: late,
  regie_thread_period_pk: late,
  regie_thread_period_thread: unknown,
  regie_front_team_set: no(
    'Deze gemeente heeft nog geen team dat vragen aanneemt.',
    'This municipality has no team yet that takes questions.',
  ),
  regie_front_team_open: no(
    'Dit team kan geen vragen aannemen: wie het helpt, is geheim.',
    'This team cannot take questions: whom it helps is a secret.',
    choose,
  ),
  regie_line_own_team: {
    ...no('U werkt niet in dit team.', 'You do not work in this team.', choose),
    status: 403,
    grond: 'huisregel: ieder antwoordt voor het eigen team',
  },
  regie_front_team_pk: late,
  regie_front_team_team: unknown,
  regie_duty_pk: late,
  regie_duty_team: unknown,
  regie_duty_medewerker: unknown,
  regie_duty_reden: unknown,
  regie_duty_away: {
    ...no('Deze collega is dan weg.', 'This colleague is away then.'),
    grond: 'huisregel: wie dienst heeft, is er',
    todo: {
      nl: 'Kies een andere collega, of tik waarom het toch kan.',
      en: 'Choose another colleague, or tap why it can be.',
    },
    field: 'reden',
  },
  regie_absence_one: raced('Deze collega staat al als afwezig.', 'This colleague is away already.'),
  regie_absence_other: no('Iemand vervangt niet zichzelf.', 'Nobody stands in for themselves.', choose),
  regie_absence_period: no('Het einde ligt voor het begin.', 'The end comes before the start.', choose),
  regie_absence_not_back: no(
    'Achteraf verandert niet wie er was.',
    'Who was there does not change afterwards.',
    choose,
  ),
  regie_absence_medewerker: unknown,
  regie_absence_waarnemer: unknown,
  regie_absence_pk: late,
  regie_event_pk: late,
  regie_event_order: late,
  regie_event_content_pk: late,
  regie_event_content_event: unknown,
}
