import type { Copy } from '../../../web/text.ts'

/** The words about who answers. */
export const whoCopy = {
  own: { nl: 'Uw vaste contactpersoon', en: 'Your contact person' },
  answers: { nl: 'Geeft antwoord', en: 'Answers' },
  standsIn: { nl: 'Neemt nu waar voor {naam}', en: 'Now stands in for {naam}' },
} satisfies Copy

/** The words about what cannot wait. */
export const urgentCopy = {
  title: { nl: 'Kan het niet wachten? Bel nu', en: 'Can it not wait? Call now' },
  intro: { nl: 'U hoeft hier niets voor in te vullen.', en: 'You need not fill in anything for this.' },
  voorschot: { nl: 'Geen geld of eten:', en: 'No money or food:' },
  'spoed-wmo': { nl: 'Meteen hulp of opvang nodig:', en: 'Help or shelter needed at once:' },
  'schulden-spoed': { nl: 'Uw huis uit, of geen stroom of water:', en: 'Eviction, or no power or water:' },
  'veilig-thuis': { nl: 'Geweld, of een kind is niet veilig:', en: 'Violence, or a child is not safe:' },
  noodnummer: { nl: 'Nu gevaar:', en: 'Danger now:' },
} satisfies Copy

/** The urgent ways by name, for who does not read Dutch; in Dutch the municipality names them itself. */
export const wayCopy = {
  voorschot: 'Advance on social assistance (voorschot)',
  'spoed-wmo': 'Help or a place to sleep, at once',
  'schulden-spoed': 'Stopping an eviction or a cut-off',
  'veilig-thuis': 'Veilig Thuis (help with violence at home)',
  noodnummer: 'Direct danger',
} as const

/** "Kan dit wachten tot morgen?" and its answers. */
export const waitCopy = {
  question: { nl: 'Kan dit wachten tot morgen?', en: 'Can this wait until tomorrow?' },
  hint: {
    nl: 'Kan het niet wachten? Dan belt iemand u vandaag.',
    en: 'Can it not wait? Then someone calls you today.',
  },
  hintAsked: {
    nl: 'Kan het niet wachten? Dan bellen wij de inwoner vandaag.',
    en: 'Can it not wait? Then we call the resident today.',
  },
  ja: { nl: 'Ja, dit kan wachten', en: 'Yes, this can wait' },
  'geen-eten-of-geld': { nl: 'Nee, ik heb geen eten of geen geld', en: 'No, I have no food or no money' },
  'uitzetting-of-afsluiting': {
    nl: 'Nee, ik moet mijn huis uit, of mijn stroom, gas of water stopt',
    en: 'No, I am being evicted, or my power, gas or water is cut off',
  },
  geweld: { nl: 'Nee, er is geweld', en: 'No, there is violence' },
  'kind-onveilig': { nl: 'Nee, een kind is niet veilig', en: 'No, a child is not safe' },
  nee: { nl: 'Nee, om iets anders', en: 'No, for another reason' },
} satisfies Copy

/** The ways to reach someone. */
export const kanaalCopy = {
  bellen: { nl: 'Bel mij', en: 'Call me' },
  'e-mail': { nl: 'Mail mij', en: 'E-mail me' },
  brief: { nl: 'Stuur een brief', en: 'Send a letter' },
  langskomen: { nl: 'Ik kom zelf langs', en: 'I will come by' },
  'via-iemand': { nl: 'Via iemand anders', en: 'Through someone else' },
} satisfies Copy

/** The pages on which a resident asks. */
export const askCopy = {
  title: { nl: 'Stel uw vraag', en: 'Ask your question' },
  question: { nl: 'Wat is uw vraag?', en: 'What is your question?' },
  questionHint: {
    nl: 'Zeg het in uw eigen woorden. Een paar woorden is genoeg. U hoeft niets te bewijzen.',
    en: 'Say it in your own words. A few words are enough. You need not prove anything.',
  },
  reach: { nl: 'Hoe kunnen wij u bereiken?', en: 'How can we reach you?' },
  reachIntro: {
    nl: 'Niets is verplicht. Vult u niets in? Dan krijgt u een code. Daarmee ziet u hier wie u helpt.',
    en: 'Nothing is required. If you fill in nothing, you get a code. With it you see here who helps you.',
  },
  reachUrgent: {
    nl: 'Wij bellen u vandaag. Vul een nummer in waarop u te bereiken bent. Heeft u geen telefoon? Kom langs, of bel ons met de telefoon van iemand anders.',
    en: 'We call you today. Fill in a number on which we can reach you. No phone? Come by, or call us on the phone of someone else.',
  },
  naam: { nl: 'Hoe heet u?', en: 'What is your name?' },
  telefoon: { nl: 'Telefoonnummer', en: 'Phone number' },
  email: { nl: 'E-mailadres', en: 'E-mail address' },
  adres: { nl: 'Adres voor een brief', en: 'Address for a letter' },
  kanaal: { nl: 'Wat heeft u het liefst?', en: 'What do you prefer?' },
  veilig: { nl: 'Neem alleen veilig contact met mij op', en: 'Contact me only in a safe way' },
  veiligHint: {
    nl: 'Iemand thuis mag dit niet weten. Wij sturen u dan niets. Wij bellen alleen het nummer dat u hieronder invult.',
    en: 'Somebody at home may not know. We then send you nothing. We only call the number that you fill in below.',
  },
  next: { nl: 'Verder', en: 'Continue' },
  previous: { nl: 'Terug', en: 'Back' },
  send: { nl: 'Verstuur mijn vraag', en: 'Send my question' },
  done: { nl: 'Uw vraag is binnen', en: 'We have your question' },
  applied: { nl: 'Uw aanvraag is binnen', en: 'We have your aanvraag' },
  appliedOn: {
    nl: 'U vroeg aan op {day}. Vanaf die dag telt uw aanvraag. Wat nog ontbreekt, vragen wij later.',
    en: 'You applied on {day}. Your aanvraag counts from that day. What is missing, we ask later.',
  },
  code: { nl: 'Uw code', en: 'Your code' },
  codeMore: {
    nl: 'Schrijf deze code op of maak een foto. U ziet hem maar één keer. Met de code ziet u wie u helpt en wanneer u iets hoort.',
    en: 'Write this code down or take a photo. You see it only once. With it you see who helps you and when you hear from us.',
  },
  codeKeep: { nl: 'Ik heb de code', en: 'I have the code' },
  callBy: { nl: 'U hoort van ons uiterlijk {day}.', en: 'You hear from us by {day}.' },
  noName: { nl: 'Naam nog niet bekend', en: 'Name not known yet' },
} satisfies Copy

/** "Ik wil nu aanvragen". */
export const applyCopy = {
  title: { nl: 'Ik wil nu aanvragen', en: 'I want to apply now' },
  intro: {
    nl: 'Verstuur deze pagina en uw aanvraag is binnen, vandaag. Er komt niets voor. Niets is verplicht.',
    en: 'Send this page and your aanvraag is in, today. Nothing comes before it. Nothing is required.',
  },
  what: { nl: 'Wat wilt u aanvragen?', en: 'What do you want to apply for?' },
  whatHint: {
    nl: 'Bijvoorbeeld: bijstand, hulp in huis, geld voor een bril. Weet u het niet? Laat het leeg.',
    en: 'For example: assistance, help at home, money for glasses. If you do not know, leave it empty.',
  },
  send: { nl: 'Vraag nu aan', en: 'Apply now' },
} satisfies Copy

/** Coming back with a code. */
export const statusCopy = {
  codeTitle: { nl: 'Terugkomen met uw code', en: 'Come back with your code' },
  code: { nl: 'Uw code', en: 'Your code' },
  codeHint: {
    nl: 'Twaalf letters en cijfers, zoals K7Q2-9XTM-4HWB',
    en: 'Twelve letters and digits, like K7Q2-9XTM-4HWB',
  },
  show: { nl: 'Laat zien', en: 'Show' },
  lost: {
    nl: 'Code kwijt? Bel ons of kom langs. Dan helpen wij u zonder code.',
    en: 'Lost your code? Call us or come by. We help you without it.',
  },
  title: { nl: 'Hoe staat het met uw vraag?', en: 'How is your question doing?' },
  open: { nl: 'Wij zijn met uw vraag bezig.', en: 'We are working on your question.' },
  afgesloten: {
    nl: 'Uw vraag is afgesloten. U mag altijd opnieuw vragen.',
    en: 'Your question is closed. You may always ask again.',
  },
  next: { nl: 'U hoort van ons uiterlijk {day}.', en: 'You hear from us by {day}.' },
  noNext: {
    nl: 'Uw contactpersoon spreekt met u af wanneer u iets hoort.',
    en: 'Your contact person agrees with you when you hear more.',
  },
  forget: { nl: 'Klaar: vergeet de code op dit apparaat', en: 'Done: forget the code on this device' },
  again: { nl: 'Stel een nieuwe vraag', en: 'Ask a new question' },
} satisfies Copy
