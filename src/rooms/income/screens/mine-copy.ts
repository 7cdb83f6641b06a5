import type { Copy } from '../../../web/text.ts'

/** The page of a resident who signed in. */
export const mineCopy = {
  title: { nl: 'Mijn pagina', en: 'My page' },
  hello: { nl: 'Dag {naam}', en: 'Hello {naam}' },
  helloNameless: { nl: 'Welkom', en: 'Welcome' },
  intro: {
    nl: 'Hier ziet u wie u kunt bellen, wat u vroeg en wat u waarschijnlijk kunt krijgen.',
    en: 'Here you see who you can call, what you asked and what you can probably get.',
  },
  contactPerson: { nl: 'Uw vaste contactpersoon', en: 'Your contact person' },
  nobody: { nl: 'U heeft nu geen open vraag', en: 'You have no open question now' },
  ask: { nl: 'Stel een vraag', en: 'Ask a question' },
  questions: { nl: 'Mijn vragen', en: 'My questions' },
  noQuestions: { nl: 'U heeft nog geen vraag gesteld.', en: 'You have not asked a question yet.' },
  open: { nl: 'Wij zijn ermee bezig.', en: 'We are working on it.' },
  closed: { nl: 'Deze vraag is afgesloten.', en: 'This question is closed.' },
  askedOn: { nl: 'Vraag van {day}', en: 'Question of {day}' },
  a4: { nl: 'Bekijk het A4’tje van {day}', en: 'See the one-page summary of {day}' },
  get: { nl: 'Wat u waarschijnlijk kunt krijgen', en: 'What you can probably get' },
  notDecision: {
    nl: 'Dit is een berekening, geen besluit. U mag altijd aanvragen.',
    en: 'This is a computation, not a decision. You may always apply.',
  },
  soon: { nl: 'Wat verandert er straks?', en: 'What changes soon?' },
  kept: { nl: 'Berekening van {day}', en: 'Computation of {day}' },
  all: { nl: 'Alle hulp met geld', en: 'All income support' },
  myData: { nl: 'Alles over uw gegevens: vragen, delen, verbeteren', en: 'All about your data: ask, share, correct' },
  looks: { nl: 'Wie keek er in mijn gegevens?', en: 'Who looked in my data?' },
  looksIs: {
    nl: 'U ziet wie keek, wanneer en waarom. Klopt er iets niet? Bel uw contactpersoon.',
    en: 'You see who looked, when and why. Is something wrong? Call your contact person.',
  },
} satisfies Copy
