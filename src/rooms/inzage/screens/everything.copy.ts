import type { Text } from '../../../shared/locale.ts'
import type { Copy } from '../../../web/text.ts'

/** The words of the page with everything. */
export const everythingCopy = {
  title: { nl: 'Alles over u', en: 'Everything about you' },
  intro: {
    nl: 'Dit is alles wat hier over u staat, zoals het is bewaard. Begrijpt u iets niet? Bel ons of kom langs.',
    en: 'This is all that is here about you, as it is kept. Is something not clear? Call us or come by.',
  },
  other: { nl: 'Andere gegevens', en: 'Other data' },
} satisfies Copy

/** What each table holds, in plain words. */
export const tableNames: Readonly<Record<string, Text>> = {
  'household.person': { nl: 'Wie u bent', en: 'Who you are' },
  'household.person_word': { nl: 'Woorden waarmee wij uw naam vinden', en: 'Words by which we find your name' },
  'household.bereik': { nl: 'Hoe u te bereiken bent', en: 'How to reach you' },
  'household.veilig_contact': { nl: 'Veilig contact', en: 'Safe contact' },
  'household.membership': { nl: 'Wie bij u hoort', en: 'Who belongs with you' },
  'household.role': { nl: 'Wat iemand voor u is in een wet', en: 'What someone is to you in a law' },
  'household.fact': { nl: 'Wat u vertelde', en: 'What you told' },
  'household.bsn': { nl: 'Burgerservicenummer', en: 'Citizen service number' },
  'household.event': { nl: 'Wat er gebeurde met uw gegevens', en: 'What happened with your data' },
  'household.event_content': { nl: 'Wat daarbij is opgeschreven', en: 'What was written down with that' },
  'regie.thread': { nl: 'Lijnen waarvoor iemand antwoord geeft', en: 'Lines for which someone answers' },
  'regie.thread_period': { nl: 'Wanneer een lijn open was', en: 'When a line was open' },
  'regie.aanspreekpunt': { nl: 'Wie antwoord gaf, en wanneer', en: 'Who answered, and when' },
  'regie.event': { nl: 'Wat er gebeurde met wie antwoord geeft', en: 'What happened with who answers' },
  'regie.event_content': { nl: 'Waarom dat gebeurde', en: 'Why that happened' },
  'intake.contact': { nl: 'Uw vragen', en: 'Your questions' },
  'intake.words': { nl: 'Uw eigen woorden', en: 'Your own words' },
  'intake.call': { nl: 'Beloofde telefoontjes', en: 'Promised calls' },
  'intake.call_try': { nl: 'Pogingen om u te bellen', en: 'Tries to call you' },
  'intake.melding': { nl: 'Meldingen', en: 'Notifications' },
  'intake.aanvraag': { nl: 'Aanvragen', en: 'Applications' },
  'intake.event': { nl: 'Wat er gebeurde met uw vragen', en: 'What happened with your questions' },
  'intake.event_content': {
    nl: 'Wat daarbij is opgeschreven over uw vragen',
    en: 'What was written about your questions',
  },
  'plan.sheet': { nl: "Uw A4'tjes", en: 'Your sheets' },
  'plan.agreement': { nl: 'Afspraken en beloften', en: 'Agreements and promises' },
  'plan.event': { nl: "Wat er gebeurde met uw A4'tje", en: 'What happened with your sheet' },
  'plan.event_content': { nl: "Wat daarbij is opgeschreven over uw A4'tje", en: 'What was written about your sheet' },
  'income.outcome': { nl: 'De vijf soorten hulp met geld', en: 'The five kinds of help with money' },
  'income.receipt': { nl: 'Bewaarde berekeningen', en: 'Kept calculations' },
  'income.consult': { nl: 'Vragen aan een inkomensconsulent', en: 'Questions to an income consultant' },
  'income.event': { nl: 'Wat er gebeurde met hulp met geld', en: 'What happened with help with money' },
  'income.event_content': { nl: 'Wat daarbij is opgeschreven over geld', en: 'What was written about money' },
  'reckoning.affected': { nl: 'Regels die voor u veranderen', en: 'Rules that change for you' },
  'files.file': { nl: 'Bestanden die u stuurde', en: 'Files that you sent' },
  'files.file_content': { nl: 'Stukken van bestanden', en: 'Parts of files' },
  'log.look': { nl: 'Wie keek', en: 'Who looked' },
  'privacy.consent': { nl: 'Waar u ja of nee op zei', en: 'What you said yes or no to' },
  'privacy.representation': { nl: 'Wie namens u mag praten', en: 'Who may speak for you' },
  'privacy.involved': { nl: 'Wie u helpt', en: 'Who helps you' },
  'privacy.signal': { nl: 'Signalen', en: 'Signals' },
  'privacy.note': { nl: 'Wat hulpverleners opschreven', en: 'What helpers wrote down' },
  'privacy.hold': { nl: 'Wat moet blijven, en waarom', en: 'What must stay, and why' },
  'inzage.inzageverzoek': { nl: 'Wat u vroeg over uw gegevens', en: 'What you asked about your data' },
  'inzage.verstrekking': { nl: 'Wat naar een andere organisatie ging', en: 'What went to another organisation' },
  'inzage.noodtoegang': { nl: 'Noodtoegang', en: 'Emergency access' },
}
