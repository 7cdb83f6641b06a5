import type { Copy } from '../../../web/text.ts'

/** The words of the letter. */
export const letterCopy = {
  title: { nl: 'Wie keek er in uw gegevens', en: 'Who looked in your data' },
  dear: { nl: 'Voor {naam}', en: 'For {naam}' },
  nameless: { nl: 'u', en: 'you' },
  answers: { nl: 'Uw contactpersoon', en: 'Your contact' },
  nobody: { nl: 'Nog niemand. Bel {phone}.', en: 'Nobody yet. Call {phone}.' },
  callThem: { nl: '{naam}, {phone}', en: '{naam}, {phone}' },
  helps: { nl: 'Wie helpt ook', en: 'Who helps too' },
  noHelp: { nl: 'Niemand van een andere organisatie.', en: 'Nobody of another organisation.' },
  looked: { nl: 'Wie keek', en: 'Who looked' },
  line: {
    nl: '{naam} ({role}), {times, plural, one {1 keer} other {# keer}}, voor het laatst op {day}',
    en: '{naam} ({role}), {times, plural, one {1 time} other {# times}}, last on {day}',
  },
  noLooks: { nl: 'Nog niemand.', en: 'Nobody yet.' },
  asked: { nl: 'Wat u vroeg', en: 'What you asked' },
  due: { nl: '{over}. U krijgt antwoord voor {day}.', en: '{over}. You get an answer before {day}.' },
  can: { nl: 'Wat u kunt doen', en: 'What you can do' },
  question: {
    nl: 'Vraag waarom iemand keek. U krijgt binnen een maand antwoord.',
    en: 'Ask why someone looked. You get an answer within a month.',
  },
  wrong: {
    nl: 'Klopt er iets niet? Zeg het. Uw kant blijft erbij staan.',
    en: 'Is something not right? Say so. Your side stays with it.',
  },
  stop: {
    nl: 'Zei u ergens ja op? U kunt altijd stoppen. Uw recht op hulp verandert daar niet door.',
    en: 'Did you say yes to something? You can always stop. Your right to help does not change.',
  },
  all: { nl: 'U kunt alles krijgen wat hier over u staat.', en: 'You can get all that is here about you.' },
  how: {
    nl: 'Bel {phone}, kom langs, of ga naar uw eigen pagina.',
    en: 'Call {phone}, come by, or go to your own page.',
  },
  more: {
    nl: 'Er kan meer zijn dat alleen u mag zien. Dat staat op uw eigen pagina, en de privacyfunctionaris kan het u geven.',
    en: 'There can be more that only you may see. It is on your own page, and the privacy officer can give it to you.',
  },
  check: { nl: 'Controleer eerst wie dit vraagt', en: 'First check who asks this' },
  checkIs: {
    nl: 'De brief zegt wie er keek. Geef hem alleen aan de persoon zelf.',
    en: 'The letter says who looked. Give it only to the person.',
  },
  document: { nl: 'Aan de balie: ik zag een geldig document', en: 'At the desk: I saw a valid document' },
  teruggebeld: {
    nl: 'Per telefoon: ik belde terug op het bekende nummer',
    en: 'By telephone: I called back on the known number',
  },
  give: { nl: 'Maak de brief', en: 'Make the letter' },
} satisfies Copy
