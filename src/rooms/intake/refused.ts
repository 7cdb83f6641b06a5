import type { Refusals } from '../../platform/db/refusals.ts'
import { changedMeanwhile, contactUnknown, noCallDue, notSafe } from './changed.ts'

const reload = {
  nl: 'Open de pagina opnieuw en kijk wat er veranderde.',
  en: 'Open the page again and see what changed.',
}
const fill = { nl: 'Kijk dit veld na.', en: 'Check this field.' }
const call = {
  nl: 'Bel eerst, of probeer het op twee manieren en schrijf dat op.',
  en: 'Call first, or try in two ways and write that down.',
}

type Rule = Refusals[string]

function no(grond: string, [nl, en]: readonly [string, string], todo = reload): Rule {
  return { status: 422, grond, text: { nl, en }, todo }
}

function field(name: string, nl: string, en: string): Rule {
  return { ...no('huisregel: kort en duidelijk', [nl, en], fill), field: name }
}

const answered = 'huisregel: er is altijd precies één persoon die antwoord geeft'
const promise = 'huisregel: een belofte om te bellen houden wij'
const clock = 'huisregel: wat gebeurt, schrijft het huis zelf op'
const awb = 'Awb art. 4:1 en 4:13'
const late: Rule = {
  ...no('huisregel: wie het eerst komt', ['Iemand anders was u net voor.', 'Somebody else was just before you.']),
  status: 409,
}
const unknown = no('huisregel: alles hoort bij één persoon', [
  'Dit hoort niet bij deze persoon.',
  'This does not belong to this person.',
])

/** What this room refuses. None of it stands before a question or an aanvraag of a resident. */
export const refusals: Refusals = {
  intake_changed: changedMeanwhile,
  intake_unknown: contactUnknown,
  intake_no_call: noCallDue,
  intake_not_safe: notSafe,
  intake_contact_answered: no(answered, [
    'Een open vraag heeft iemand die antwoord geeft.',
    'An open question has someone who answers.',
  ]),
  intake_contact_promise_kept: no(
    promise,
    ['Er is beloofd te bellen en dat is nog niet gebeurd.', 'A call was promised and has not been made yet.'],
    call,
  ),
  intake_contact_urgent_call: no(
    promise,
    ['Wat niet kan wachten, krijgt vandaag een telefoontje.', 'What cannot wait gets a call today.'],
    call,
  ),
  intake_contact_urgent: no(promise, [
    'Wat niet kan wachten, staat niet als "kan wachten".',
    'What cannot wait is not marked as "can wait".',
  ]),
  intake_contact_closed: no(clock, ['Wie afsluit, zegt hoe het afliep.', 'Whoever closes says how it ended.'], fill),
  intake_contact_closed_now: no(clock, [
    'Afsluiten gebeurt nu, niet eerder of later.',
    'Closing happens now, not earlier or later.',
  ]),
  intake_contact_outcome: field('outcome', 'Kies hoe het afliep.', 'Choose how it ended.'),
  intake_contact_kanaal: field('kanaal', 'Kies hoe de vraag binnenkwam.', 'Choose how the question came in.'),
  intake_contact_route: field('route', 'Kies één van de routes.', 'Choose one of the routes.'),
  intake_contact_code: unknown,
  intake_contact_version: late,
  intake_by_worker: {
    ...no(
      'huisregel: wat gevraagd is, blijft staan',
      ['Alleen een medewerker verandert een vraag die er al is.', 'Only a worker changes a question that is there.'],
      { nl: 'Stel een nieuwe vraag, of bel ons.', en: 'Ask a new question, or call us.' },
    ),
    status: 403,
  },
  intake_contact_thread: unknown,
  intake_contact_thread_once: late,
  intake_contact_whose: late,
  intake_contact_pk: late,
  intake_words_vraag: field(
    'vraag',
    'De vraag is langer dan 4000 tekens.',
    'The question is longer than 4000 characters.',
  ),
  intake_words_urgent: field(
    'urgent',
    'Kies uit de lijst wat niet kan wachten.',
    'Choose from the list what cannot wait.',
  ),
  intake_words_contact: unknown,
  intake_words_pk: late,
  intake_call_same_day: no(
    promise,
    ['Wat niet kan wachten, krijgt vandaag een telefoontje.', 'What cannot wait gets a call today.'],
    call,
  ),
  intake_call_not_back: no(
    promise,
    ['Een belofte ligt niet in het verleden.', 'A promise does not lie in the past.'],
    fill,
  ),
  intake_call_not_later: no(promise, ['Een belofte schuift niet naar achteren.', 'A promise does not move back.']),
  intake_call_reached_now: no(clock, ['Bereikt is nu, en één keer.', 'Reached is now, and once.']),
  intake_call_reached_by: no(clock, [
    'Alleen een medewerker zegt dat er gebeld is.',
    'Only a worker says that a call was made.',
  ]),
  intake_call_once: late,
  intake_call_contact: unknown,
  intake_call_whose: late,
  intake_call_pk: late,
  intake_call_try_kanaal: field('kanaal', 'Kies hoe u het probeerde.', 'Choose how you tried.'),
  intake_call_try_call: unknown,
  intake_call_try_pk: late,
  intake_melding_today: no('Participatiewet art. 44; Wmo 2015 art. 2.3.2', [
    'Een melding wordt vandaag opgeschreven.',
    'A melding is written down today.',
  ]),
  intake_melding_counts: no('Participatiewet art. 44; Wmo 2015 art. 2.3.2', [
    'Een melding telt vanaf de dag van de vraag.',
    'A melding counts from the day of the question.',
  ]),
  intake_melding_order: no('Participatiewet art. 44; Wmo 2015 art. 2.3.2', [
    'Een melding telt niet vanaf een latere dag.',
    'A melding does not count from a later day.',
  ]),
  intake_melding_once: {
    ...no('huisregel: niets twee keer', ['Deze melding was er al.', 'This melding was there already.']),
    status: 409,
  },
  intake_melding_wet: field('wet', 'Kies één van de twee wetten.', 'Choose one of the two laws.'),
  intake_melding_contact: unknown,
  intake_melding_pk: late,
  intake_aanvraag_today: no(awb, [
    'Een aanvraag telt vanaf de dag dat u die indient.',
    'An aanvraag counts from the day you hand it in.',
  ]),
  intake_aanvraag_thread: no(answered, [
    'Een aanvraag heeft iemand die antwoord geeft.',
    'An aanvraag has someone who answers.',
  ]),
  intake_aanvraag_voorziening: field(
    'voorziening',
    'Zeg in een paar woorden wat u aanvraagt.',
    'Say in a few words what you apply for.',
  ),
  intake_aanvraag_contact: unknown,
  intake_aanvraag_pk: late,
  intake_event_pk: late,
  intake_event_order: late,
  intake_event_content_pk: late,
  intake_event_content_event: unknown,
}
