import type { Copy } from '../text.ts'

/** The words of the first page. */
export const startCopy = {
  title: {
    nl: 'Vertel wat er is. U krijgt één mens die meedenkt.',
    en: 'Tell us what is going on. You get one person who thinks along.',
  },
  short: { nl: 'Hulp van uw gemeente', en: 'Help from your municipality' },
  intro: {
    nl: 'Geld, zorg, wonen, werk of de kinderen: u hoeft niet te weten hoe het heet of waar het hoort. U vertelt het één keer.',
    en: 'Money, care, housing, work or the children: you do not have to know what it is called or where it belongs. You tell it once.',
  },
  waysTitle: { nl: 'Waar wilt u beginnen?', en: 'Where do you want to start?' },
  ask: { nl: 'Ik heb een vraag', en: 'I have a question' },
  askMore: {
    nl: 'Zonder account en zonder papieren. Duurt ongeveer drie minuten.',
    en: 'No account and no papers. Takes about three minutes.',
  },
  check: { nl: 'Wat kan ik krijgen?', en: 'What can I get?' },
  checkMore: {
    nl: 'Reken het zelf na, zonder account. Wij bewaren niets.',
    en: 'Work it out yourself, without an account. We keep nothing.',
  },
  code: { nl: 'Ik heb een code', en: 'I have a code' },
  codeMore: {
    nl: 'Zie hoe het staat, wie uw vaste contactpersoon is en wat de volgende datum is.',
    en: 'See how things stand, who your contact person is and what the next date is.',
  },
  apply: { nl: 'Ik wil nu aanvragen', en: 'I want to apply now' },
  applyMore: {
    nl: 'Dat mag altijd. U hoeft niet eerst een gesprek te voeren.',
    en: 'You always may. You do not need to have a talk first.',
  },
  otherWays: {
    nl: 'Liever geen scherm? Kom langs bij de balie, stuur een brief of vraag of wij bij u thuis komen. Of bel:',
    en: 'Rather no screen? Come by at the desk, send a letter or ask us to visit you at home. Or call:',
  },
  urgentTitle: { nl: 'Kan het niet wachten?', en: 'It cannot wait?' },
  urgent: {
    nl: 'Geen eten of geld, uit huis of afgesloten worden: bel ons vandaag op {phone}. Er belt dezelfde dag iemand met u. Is iemand nu in gevaar? Bel 112. Is het thuis niet veilig? Veilig Thuis is er dag en nacht: 0800 2000.',
    en: 'No food or money, eviction or a cut-off: call us today on {phone}. Someone calls you the same day. Is anyone in danger now? Call 112. Is home not safe? Veilig Thuis is there day and night: 0800 2000.',
  },
  promiseTitle: { nl: 'Wat u van ons mag verwachten', en: 'What you can expect from us' },
  onePerson: { nl: 'Eén mens, met naam en nummer', en: 'One person, with name and number' },
  onePersonMore: {
    nl: 'U weet vanaf het begin wie u kunt bellen, en wie er is als die persoon vrij is.',
    en: 'From the start you know whom to call, and who is there when that person is off.',
  },
  oneSheet: { nl: 'Eén A4’tje met wat is afgesproken', en: 'One sheet with what was agreed' },
  oneSheetMore: {
    nl: 'Wat wij u beloofd hebben, wat wij van u vragen en wanneer er geld komt. In gewone woorden.',
    en: 'What we promised you, what we ask of you and when money comes. In plain words.',
  },
  openBooks: { nl: 'U ziet wie er keek', en: 'You see who looked' },
  openBooksMore: {
    nl: 'Wie keek er in mijn gegevens, en waarom? U kunt het altijd lezen.',
    en: 'Who looked in my data, and why? You can always read it.',
  },
  demoTitle: { nl: 'Rondkijken in de oefengemeente', en: 'Look around in the practice municipality' },
  demoIntro: {
    nl: 'Alle mensen hier zijn bedacht. Kies wie u wilt zijn.',
    en: 'All people here are made up. Choose who you want to be.',
  },
} satisfies Copy
