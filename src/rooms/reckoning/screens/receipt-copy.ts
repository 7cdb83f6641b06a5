import type { Copy } from '../../../web/text.ts'

/** A kept answer beside now. */
export const receiptCopy = {
  title: { nl: 'Bewaarde berekening', en: 'Kept computation' },
  keptOn: {
    nl: 'Bewaard op {moment} door {naam}, regels versie {version}.',
    en: 'Kept on {moment} by {naam}, rules version {version}.',
  },
  someone: { nl: 'een medewerker', en: 'a worker' },
  was: { nl: 'Zoals het was', en: 'As it was' },
  wasIs: {
    nl: 'Dit is de berekening van {day}, zoals zij is bewaard. Er is niets opnieuw berekend.',
    en: 'This is the computation of {day}, as it was kept. Nothing was computed again.',
  },
  now: { nl: 'Zoals nu', en: 'As now' },
  nowIs: {
    nl: 'Dit is berekend voor {day}, met regels versie {version} en wat wij nu weten.',
    en: 'This is computed for {day}, with rules version {version} and what we know now.',
  },
  ways: { nl: 'Twee manieren om te kijken', en: 'Two ways to look' },
  thenWas: { nl: 'Toen: {amount}', en: 'Then: {amount}' },
  today: { nl: 'Nu: {amount}', en: 'Now: {amount}' },
  equal: { nl: 'Er is niets veranderd.', en: 'Nothing has changed.' },
  whyOther: { nl: 'Waarom is het anders?', en: 'Why is it different?' },
  herstel: { nl: 'Wij herstelden een fout', en: 'We repaired a mistake' },
  dag: { nl: 'Een andere dag', en: 'Another day' },
  feiten: { nl: 'Andere gegevens of regels', en: 'Other facts or rules' },
  why: { nl: 'Hoe kwamen wij hierop?', en: 'How did we get here?' },
  aloud: { nl: 'Om voor te lezen', en: 'To read aloud' },
  take: { nl: 'Meenemen', en: 'To take along' },
  takeIs: {
    nl: 'Bijvoorbeeld voor een bezwaar. Elke stap staat erin, met het artikel.',
    en: 'For an objection, for example. Every step is in it, with the article.',
  },
  text: { nl: 'Als tekst', en: 'As text' },
  json: { nl: 'Als gegevens (JSON)', en: 'As data (JSON)' },
  notDecision: {
    nl: 'Dit is een berekening, geen besluit. U mag altijd aanvragen.',
    en: 'This is a computation, not a decision. You may always apply.',
  },
} satisfies Copy

/** What changes in the coming year. */
export const comingCopy = {
  title: { nl: 'Wat verandert er straks', en: 'What changes soon' },
  intro: {
    nl: 'Van {from} tot en met {until}, als er verder niets verandert.',
    en: 'From {from} up to and including {until}, if nothing else changes.',
  },
  none: {
    nl: 'Er verandert het komende jaar niets, voor zover wij weten.',
    en: 'Nothing changes in the coming year, as far as we know.',
  },
  before: { nl: 'Ervoor', en: 'Before' },
  after: { nl: 'Erna', en: 'After' },
  what: { nl: 'Wat', en: 'What' },
  refused: {
    nl: 'Voor deze dag zijn de bedragen of de tekst van de wet nog niet bekend. Wij rekenen niet met die van een ander jaar.',
    en: 'For this day the amounts or the text of the law are not known yet. We do not compute with those of another year.',
  },
  verjaardag: { nl: '{naam} wordt {age}', en: '{naam} turns {age}' },
  someone: { nl: 'Iemand', en: 'Someone' },
  bedragen: { nl: 'Nieuwe bedragen', en: 'New amounts' },
  wettekst: { nl: 'De wet verandert', en: 'The law changes' },
  plan: { nl: 'Stel: iemand gaat weg', en: 'Suppose: someone leaves' },
  suppose: { nl: 'Stel dat iemand weggaat', en: 'Suppose that someone leaves' },
  supposeIs: {
    nl: 'Reken uit wat er verandert als iemand ergens anders gaat wonen. Wij bewaren dit niet.',
    en: 'Work out what changes when someone goes to live elsewhere. We do not keep this.',
  },
  who: { nl: 'Wie gaat weg?', en: 'Who leaves?' },
  when: { nl: 'Op welke dag?', en: 'On which day?' },
  reckon: { nl: 'Reken uit', en: 'Work it out' },
  supposed: {
    nl: 'Zo wordt het als {naam} op {day} weggaat. Er is niets opgeslagen.',
    en: 'This is how it becomes if {naam} leaves on {day}. Nothing was kept.',
  },
  nothingThen: {
    nl: 'Op die dag verandert er geen bedrag, voor zover wij weten.',
    en: 'No amount changes on that day, as far as we know.',
  },
  without: { nl: 'Laat het weer zien zoals het nu is', en: 'Show it again as it is now' },
  cannot: { nl: 'Dat kunnen wij niet uitrekenen.', en: 'We cannot work that out.' },
  notInTime: {
    nl: 'Kies een dag na vandaag en binnen een jaar, en iemand die bij deze persoon hoort.',
    en: 'Choose a day after today and within a year, and someone who belongs to this person.',
  },
  maand: { nl: 'Een nieuwe maand', en: 'A new month' },
  'dagen-in-het-buitenland': { nl: 'Dagen in het buitenland', en: 'Days abroad' },
  words: { nl: 'In gewone woorden', en: 'In plain words' },
} satisfies Copy
