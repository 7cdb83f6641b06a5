import type { Copy } from '../../../web/text.ts'

/** The words of the team lead's page. */
export const teamCopy = {
  title: { nl: 'Team', en: 'Team' },
  count: {
    nl: '{there} van de {all} collega’s zijn er, {day}.',
    en: '{there} of {all} colleagues are here, {day}.',
  },
  noReason: {
    nl: 'U schrijft op dat iemand weg is en wie vervangt. Nooit waarom.',
    en: 'You write down that someone is away and who stands in. Never why.',
  },
  who: { nl: 'Wie er is', en: 'Who is here' },
  there: { nl: 'Is er', en: 'Here' },
  dayOff: { nl: 'Werkt vandaag niet', en: 'Does not work today' },
  away: { nl: 'Weg', en: 'Away' },
  awayUntil: { nl: 'Weg tot {day}', en: 'Away until {day}' },
  gone: { nl: 'Werkt hier niet meer', en: 'Does not work here any more' },
  leaves: { nl: 'Hier tot {day}', en: 'Here until {day}' },
  openWork: { nl: 'Heeft open vragen', en: 'Has open questions' },
  standsIn: { nl: '{naam} vervangt', en: '{naam} stands in' },
  dutyStandsIn: { nl: 'Wie dienst heeft, vervangt', en: 'Whoever is on duty stands in' },
  waarnemer: { nl: 'Wie vervangt {naam}?', en: 'Who stands in for {naam}?' },
  goAway: { nl: 'Ziek of weg vandaag', en: 'Ill or away today' },
  isBack: { nl: 'Is er weer', en: 'Is back' },
  until: {
    nl: 'Iemand is weg vanaf nu, tot u hier zegt dat de collega er weer is.',
    en: 'Someone is away from now, until you say here that they are back.',
  },
  duty: { nl: 'Wie heeft er dienst: {team}', en: 'Who is on duty: {team}' },
  dutyMore: {
    nl: 'Nieuwe vragen komen bij wie dienst heeft. Staat er niemand, dan komen ze bij de teamleider.',
    en: 'New questions come to whoever is on duty. When nobody is named they come to the team lead.',
  },
  dutyOn: { nl: 'Dienst {day}', en: 'Duty {day}' },
  dutyToday: { nl: 'Dienst vandaag, {day}', en: 'Duty today, {day}' },
  dutyAway: {
    nl: 'Is dan weg. Vragen komen bij een collega die er is.',
    en: 'Is away then. Questions come to a colleague who is here.',
  },
  dutyReason: { nl: 'Waarom kan het toch?', en: 'Why can it be all the same?' },
  'dan-terug': { nl: 'Is dan terug', en: 'Is back by then' },
  'wij-ruilen-nog': { nl: 'Wij ruilen nog', en: 'We will still swap' },
  'niemand-anders': { nl: 'Er is niemand anders', en: 'There is nobody else' },
  change: { nl: 'Bewaar', en: 'Save' },
  chooseSomeone: { nl: 'Kies een collega.', en: 'Choose a colleague.' },
} satisfies Copy
