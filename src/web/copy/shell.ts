import type { Copy } from '../text.ts'

/** What every page says around its own content. */
export const shellCopy = {
  skip: { nl: 'Direct naar de inhoud', en: 'Skip to content' },
  place: { nl: 'Gemeente {gemeente}', en: 'Municipality of {gemeente}' },
  language: { nl: 'Taal', en: 'Language' },
  apply: { nl: 'Ik wil nu aanvragen', en: 'I want to apply now' },
  signOut: { nl: 'Uitloggen', en: 'Sign out' },
  signIn: { nl: 'Inloggen', en: 'Sign in' },
  signedInAs: { nl: 'Ingelogd als {name}', en: 'Signed in as {name}' },
  mainNav: { nl: 'Hoofdmenu', en: 'Main menu' },
  today: { nl: 'Vandaag', en: 'Today' },
  team: { nl: 'Team', en: 'Team' },
  rules: { nl: 'Regels', en: 'Rules' },
  privacy: { nl: 'Wie keek er', en: 'Who looked' },
  keeping: { nl: 'Bewaren en wissen', en: 'Keep and erase' },
  sharing: { nl: 'Delen', en: 'Sharing' },
  people: { nl: 'Mensen', en: 'People' },
  newContact: { nl: 'Nieuwe vraag', en: 'New question' },
  call: { nl: 'Liever bellen? {phone}', en: 'Rather call? {phone}' },
  sameEverywhere: {
    nl: 'Alles wat hier kan, kan ook aan de balie, met de telefoon en op papier. Even snel.',
    en: 'Whatever you can do here, you can also do at the desk, by phone and on paper. Just as fast.',
  },
  demo: { nl: 'Oefengemeente. Vandaag is het hier {day}.', en: 'Practice municipality. Here it is {day}.' },
  dayOn: { nl: 'Een dag verder', en: 'One day on' },
  readAloud: { nl: 'Lees voor', en: 'Read aloud' },
  stopReading: { nl: 'Stop met voorlezen', en: 'Stop reading' },
  print: { nl: 'Afdrukken', en: 'Print' },
  step: { nl: 'Vraag {current} van {total}', en: 'Question {current} of {total}' },
  back: { nl: 'Terug', en: 'Back' },
  mayApply: { nl: 'U mag altijd aanvragen.', en: 'You may always apply.' },
} satisfies Copy
