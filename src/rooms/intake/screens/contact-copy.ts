import type { Copy } from '../../../web/text.ts'

/** How a question came in. */
export const channelCopy = {
  online: { nl: 'online', en: 'online' },
  balie: { nl: 'balie', en: 'desk' },
  telefoon: { nl: 'telefoon', en: 'phone' },
  huisbezoek: { nl: 'huisbezoek', en: 'home visit' },
  brief: { nl: 'brief', en: 'letter' },
} satisfies Copy

/** Writing down a question at the desk, on the phone or on a home visit. */
export const newCopy = {
  title: { nl: 'Nieuwe vraag', en: 'New question' },
  of: { nl: 'Nieuwe vraag van {naam}', en: 'New question of {naam}' },
  applyTitle: { nl: 'Nu aanvragen', en: 'Apply now' },
  applyOf: { nl: 'Nu aanvragen voor {naam}', en: 'Apply now for {naam}' },
  applyWhat: { nl: 'Wat wil de inwoner aanvragen?', en: 'What does the resident want to apply for?' },
  applyIntro: {
    nl: 'De aanvraag telt vanaf vandaag. Alles mag leeg blijven; vragen kan later.',
    en: 'The application counts from today. Everything may stay empty; asking can come later.',
  },
  apply: { nl: 'Vraag nu aan', en: 'Apply now' },
  intro: {
    nl: 'Alleen wat u nu weet. Alles mag leeg blijven; vragen kan later.',
    en: 'Only what you know now. Everything may stay empty; asking can come later.',
  },
  how: { nl: 'Hoe komt de vraag binnen?', en: 'How does the question come in?' },
  howMissing: { nl: 'Kies hoe de vraag binnenkomt.', en: 'Choose how the question comes in.' },
  naam: { nl: 'Naam', en: 'Name' },
  vraag: { nl: 'De vraag, in de woorden van de inwoner', en: 'The question, in the words of the resident' },
  telefoon: { nl: 'Telefoon', en: 'Phone' },
  email: { nl: 'E-mail', en: 'E-mail' },
  kanaal: { nl: 'Bereiken door', en: 'Reach by' },
  veilig: {
    nl: 'Veilig contact: niets sturen, alleen dit nummer bellen',
    en: 'Veilig contact: send nothing, only call this number',
  },
  known: {
    nl: 'Is deze persoon al bekend? Zoek eerst bij Mensen.',
    en: 'Is this person known already? Search under People first.',
  },
  save: { nl: 'Schrijf op', en: 'Write down' },
} satisfies Copy

/** The page of one question. */
export const contactCopy = {
  guide: { nl: 'Samen nagaan waar recht op is', en: 'Find out together what one can get' },
  title: { nl: 'Vraag', en: 'Question' },
  of: { nl: 'Vraag van {naam}', en: 'Question of {naam}' },
  ofNobody: { nl: 'Vraag, naam nog niet bekend', en: 'Question, name not known yet' },
  received: { nl: 'Binnengekomen op {day}, via {how}', en: 'Came in on {day}, by {how}' },
  words: { nl: 'In eigen woorden', en: 'In their own words' },
  noWords: { nl: 'Er is nog niets opgeschreven.', en: 'Nothing has been written down yet.' },
  urgent: { nl: 'Kan niet wachten', en: 'Cannot wait' },
  urgentFor: { nl: 'Dit kan niet wachten: {kinds}', en: 'This cannot wait: {kinds}' },
  closed: { nl: 'Afgesloten', en: 'Closed' },
  spoedTitle: { nl: 'Kan het wachten?', en: 'Can it wait?' },
  save: { nl: 'Bewaar', en: 'Save' },
  callsTitle: { nl: 'Beloofd telefoontje', en: 'Promised call' },
  callDue: { nl: 'Bellen: uiterlijk {day}', en: 'Call by {day}' },
  callReached: { nl: 'Bereikt. De belofte is gehouden.', en: 'Reached. The promise was kept.' },
  callSettled: {
    nl: 'Twee keer geprobeerd op twee manieren. De klok staat stil.',
    en: 'Tried twice in two ways. The clock has stopped.',
  },
  tried: { nl: 'Geprobeerd: {how}, door {door}', en: 'Tried: {how}, by {door}' },
  reached: { nl: 'Ik heb de inwoner gesproken', en: 'I spoke with the resident' },
  triedNow: { nl: 'Niet bereikt door', en: 'Not reached by' },
  startTitle: { nl: 'Starten', en: 'Start' },
  melding: { nl: 'Start een melding', en: 'Start a melding' },
  meldingMore: {
    nl: 'De melding telt vanaf {day}: op die dag kwam de vraag binnen.',
    en: 'The melding counts from {day}: the question came in on that day.',
  },
  meldingDone: {
    nl: '{wet}: opgeschreven op {gedaan}, telt vanaf {telt}',
    en: '{wet}: written down on {gedaan}, counts from {telt}',
  },
  'Participatiewet art. 44': { nl: 'Bijstand (Participatiewet art. 44)', en: 'Assistance (Participatiewet art. 44)' },
  'Wmo 2015 art. 2.3.2': {
    nl: 'Hulp en ondersteuning (Wmo 2015 art. 2.3.2)',
    en: 'Help and support (Wmo 2015 art. 2.3.2)',
  },
  apply: { nl: 'De inwoner wil nu aanvragen', en: 'The resident wants to apply now' },
  applyWhat: { nl: 'Wat vraagt de inwoner aan?', en: 'What does the resident apply for?' },
  applied: { nl: '{what}: ingediend op {day}', en: '{what}: handed in on {day}' },
  nextTitle: { nl: 'Hoe verder', en: 'How to go on' },
  route: { nl: 'Soort gesprek', en: 'Kind of talk' },
  'een-vraag': { nl: 'Eén vraag', en: 'One question' },
  'meer-vragen': { nl: 'Meer vragen', en: 'More questions' },
  werk: { nl: 'Werk', en: 'Work' },
  nextDay: { nl: 'Volgende dag voor de inwoner', en: 'Next day for the resident' },
  nextDayHint: { nl: 'Bijvoorbeeld 12 10 2026', en: 'For example 12 10 2026' },
  sheet: { nl: "Schrijf het A4'tje", en: "Write het A4'tje" },
  person: { nl: 'Pagina van de inwoner', en: 'Page of the resident' },
  money: { nl: 'Vijf soorten inkomen: nog {n} te bekijken', en: 'Five kinds of income: {n} to look at' },
  moneyDone: { nl: 'Alle vijf soorten inkomen zijn bekeken', en: 'All five kinds of income were looked at' },
  reach: { nl: 'Bereikbaar', en: 'Reach' },
  noReach: {
    nl: 'Geen nummer bekend. De inwoner komt langs of komt terug met de code.',
    en: 'No number known. The resident comes by or comes back with the code.',
  },
  veilig: { nl: 'Veilig contact', en: 'Veilig contact' },
  veiligOn: { nl: 'Niets sturen. Alleen het veilige nummer bellen.', en: 'Send nothing. Only call the safe number.' },
  veiligSet: { nl: 'Zet veilig contact aan', en: 'Set veilig contact' },
  code: { nl: 'Geef een nieuwe code', en: 'Give a new code' },
  closeTitle: { nl: 'Afsluiten', en: 'Close' },
  outcome: { nl: 'Hoe liep het af?', en: 'How did it end?' },
  beantwoord: { nl: 'Beantwoord', en: 'Answered' },
  'wordt-aanvraag': { nl: 'Wordt een aanvraag', en: 'Becomes an aanvraag' },
  ingetrokken: { nl: 'De inwoner wil niet verder', en: 'The resident does not want to go on' },
  'geen-reactie': { nl: 'Geen reactie', en: 'No reply' },
  close: { nl: 'Sluit af', en: 'Close' },
  reopen: { nl: 'Open weer', en: 'Open again' },
  openTitle: { nl: 'U bent nog niet betrokken', en: 'You are not involved yet' },
  openWhy: { nl: 'Waarom opent u deze vraag?', en: 'Why do you open this question?' },
  openNote: { nl: 'De inwoner kan zien dat u keek, en waarom.', en: 'The resident can see that you looked, and why.' },
  open: { nl: 'Open', en: 'Open' },
  'belt-of-staat-hier': { nl: 'Belt nu of staat hier', en: 'Is calling now or stands here' },
  'bericht-gekregen': { nl: 'Bericht gekregen', en: 'Got a message' },
  'vervang-collega': { nl: 'Ik vervang een collega', en: 'I stand in for a colleague' },
  'collega-vraagt-mee': { nl: 'Collega vraagt mee te kijken', en: 'A colleague asks me to look' },
  huisbezoek: { nl: 'Huisbezoek', en: 'Home visit' },
  'hoort-bij-iemand': { nl: 'Hoort bij iemand die ik help', en: 'Belongs to someone I help' },
  'fout-herstellen': { nl: 'Een fout herstellen', en: 'Putting a mistake right' },
} satisfies Copy

/** What cannot wait, in a few words. */
export const urgentKindCopy = {
  'geen-eten-of-geld': { nl: 'geen eten of geen geld', en: 'no food or no money' },
  'uitzetting-of-afsluiting': {
    nl: 'het huis uit, of geen stroom, gas of water',
    en: 'eviction, or no power, gas or water',
  },
  geweld: { nl: 'geweld', en: 'violence' },
  'kind-onveilig': { nl: 'een kind is niet veilig', en: 'a child is not safe' },
} satisfies Copy
