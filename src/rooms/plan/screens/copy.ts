import type { Copy } from '../../../web/text.ts'

/** How what someone can probably get stands. */
export const canGetCopy = {
  probably: { nl: 'waarschijnlijk', en: 'probably' },
  between: { nl: 'tussen', en: 'between' },
  and: { nl: 'en', en: 'and' },
  maand: { nl: 'per maand', en: 'a month' },
  kwartaal: { nl: 'per kwartaal', en: 'a quarter' },
  jaar: { nl: 'per jaar', en: 'a year' },
  eenmalig: { nl: 'één keer', en: 'once' },
  perhaps: {
    what: { nl: 'Misschien ook', en: 'Perhaps also' },
    standing: { nl: 'dat weten wij nog niet', en: 'we do not know yet' },
  },
  probablyNot: {
    what: { nl: 'Nu waarschijnlijk niet', en: 'Probably not now' },
    standing: { nl: 'zoals wij het nu zien', en: 'as we see it now' },
  },
  mayApply: { nl: 'U mag altijd aanvragen.', en: 'You may always apply.' },
  payBack: { nl: 'Stijgt uw inkomen, dan betaalt u een deel terug.', en: 'If your income rises, you pay part back.' },
  applyAnyway: { nl: 'U mag dit altijd aanvragen.', en: 'You can always apply for this.' },
  lookAlong: { nl: 'Vraag ons om mee te kijken.', en: 'Ask us to look at it with you.' },
  tellMore: {
    nl: 'Wij weten het preciezer als u ons meer vertelt.',
    en: 'We know it more exactly when you tell us more.',
  },
  rest: {
    what: { nl: 'Andere hulp met geld', en: 'Other help with money' },
    standing: { nl: 'nog niet bekeken', en: 'not looked at yet' },
  },
  'nog-niet-bekeken': { nl: 'nog niet bekeken', en: 'not looked at yet' },
  aangeboden: { nl: 'u kunt dit aanvragen', en: 'you can apply for this' },
  aangevraagd: { nl: 'aangevraagd', en: 'applied for' },
  toegekend: { nl: 'u krijgt dit al', en: 'you get this already' },
  'geen-recht': { nl: 'waarschijnlijk niet', en: 'probably not' },
  afgezien: { nl: 'u wilde dit nu niet', en: 'you did not want this now' },
  onbekend: { nl: 'dat weten wij nog niet', en: 'we do not know yet' },
} as const

/** Writing het A4'tje. */
export const sheetCopy = {
  title: { nl: "A4'tje", en: 'One page' },
  begin: { nl: "Begin het A4'tje", en: 'Start the sheet' },
  beginMore: {
    nl: 'Schrijf terwijl u praat. Wat u opschrijft, is het verslag, de afspraak en de bevestiging tegelijk.',
    en: 'Write while you talk. What you write is the note, the agreement and the confirmation at once.',
  },
  again: { nl: "Begin een nieuw A4'tje", en: 'Start a new sheet' },
  given: { nl: 'Meegegeven. Dit blad verandert niet meer.', en: 'Given. This sheet changes no more.' },
  short: { nl: 'In het kort', en: 'In short' },
  moneyWhen: { nl: 'Wanneer komt er geld?', en: 'When does money come?' },
  letter: { nl: 'Welke brief komt er?', en: 'Which letter comes?' },
  save: { nl: 'Bewaar', en: 'Save' },
  words: { nl: 'Woorden', en: 'Words' },
  lines: { nl: 'Afspraken', en: 'Agreements' },
  add: { nl: 'Zet erbij', en: 'Add' },
  remove: { nl: 'Haal weg', en: 'Remove' },
  soort: { nl: 'Wat is het?', en: 'What is it?' },
  afspraak: { nl: 'Afspraak', en: 'Agreement' },
  belofte: { nl: 'Wij beloven', en: 'We promise' },
  'wat-wij-vragen': { nl: 'Wij vragen', en: 'We ask' },
  wie: { nl: 'Wie?', en: 'Who?' },
  wat: { nl: 'Wat?', en: 'What?' },
  wanneer: { nl: 'Uiterlijk', en: 'By' },
  wanneerHint: { nl: 'Bijvoorbeeld 12 10 2026', en: 'For example 12 10 2026' },
  asked: { nl: 'Hooguit drie dingen die wij vragen.', en: 'At most three things that we ask.' },
  preview: { nl: 'Zo gaat het mee', en: 'This is how it goes along' },
  give: { nl: 'Meegeven', en: 'Give' },
  geprint: { nl: 'Geef mee en druk af', en: 'Give and print' },
  voorgelezen: { nl: 'Alleen voorgelezen', en: 'Only read aloud' },
  pdf: { nl: 'PDF', en: 'PDF' },
  print: { nl: 'Afdrukken', en: 'Print' },
  back: { nl: 'Terug naar de vraag', en: 'Back to the question' },
  veilig: {
    nl: 'Veilig contact: stuur dit niet op. Vraag of meenemen veilig is; anders leest u het voor.',
    en: 'Veilig contact: do not send this. Ask whether taking it along is safe; if not, read it aloud.',
  },
  nobody: {
    nl: 'Deze vraag is afgesloten. Open de vraag weer om te schrijven.',
    en: 'This question is closed. Open it again to write.',
  },
} satisfies Copy
