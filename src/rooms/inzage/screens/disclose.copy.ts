import type { Copy } from '../../../web/text.ts'

/** The words of the page for disclosures. */
export const discloseCopy = {
  title: { nl: 'Delen met een andere organisatie', en: 'Sharing with another organisation' },
  heading: { nl: '{naam}: delen met een andere organisatie', en: '{naam}: sharing with another organisation' },
  nameless: { nl: 'Naam niet bekend', en: 'Name not known' },
  intro: {
    nl: 'De ontvanger opent het één keer, met een link en een code. De persoon ziet wat u deelt, met wie en waarom. Deel niet meer dan nodig.',
    en: 'The receiver opens it once, with a link and a code. The person sees what you share, with whom and why. Share no more than needed.',
  },
  ready: { nl: 'Het staat klaar', en: 'It is ready' },
  linkIs: { nl: 'Stuur deze link. Wij bewaren hem niet.', en: 'Send this link. We do not keep it.' },
  codeIs: {
    nl: 'Zeg deze code per telefoon. Stuur hem niet mee.',
    en: 'Tell this code by telephone. Do not send it along.',
  },
  law: { nl: 'Voor welk werk is dit opgeschreven', en: 'For which work was this written' },
  what: { nl: 'Waarvoor heeft de ontvanger dit nodig', en: 'What does the receiver need this for' },
  basis: { nl: 'Waarom mag het', en: 'Why is it allowed' },
  wet: { nl: 'Een wet zegt het', en: 'A law says so' },
  toestemming: { nl: 'De persoon zei ja, voor dit doel', en: 'The person said yes, for this purpose' },
  ground: { nl: 'Artikel, of wat de persoon zei en wanneer', en: 'Article, or what the person said and when' },
  who: { nl: 'Naam van de ontvanger', en: 'Name of the receiver' },
  organisation: { nl: 'Organisatie', en: 'Organisation' },
  fields: { nl: 'Wat gaat er mee', en: 'What goes along' },
  content: { nl: 'Wat u deelt', en: 'What you share' },
  until: { nl: 'Tot en met welke dag', en: 'Until which day' },
  untilHint: { nl: 'Ten hoogste dertig dagen.', en: 'At most thirty days.' },
  make: { nl: 'Zet klaar', en: 'Set ready' },
  made: { nl: 'Eerder gedeeld', en: 'Shared before' },
  none: { nl: 'Nog niets.', en: 'Nothing yet.' },
  opened: { nl: 'bekeken', en: 'seen' },
  waiting: { nl: 'nog niet bekeken', en: 'not seen yet' },
  stopped: { nl: 'gestopt', en: 'stopped' },
  stop: { nl: 'Stop', en: 'Stop' },
} satisfies Copy
