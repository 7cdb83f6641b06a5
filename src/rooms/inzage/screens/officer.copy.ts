import type { Copy } from '../../../web/text.ts'

/** The words of the privacy officer's list. */
export const officerCopy = {
  title: { nl: 'Vragen over gegevens', en: 'Questions about data' },
  asked: { nl: 'Wacht op antwoord', en: 'Waits for an answer' },
  nothing: { nl: 'Er wacht niemand.', en: 'Nobody waits.' },
  nameless: { nl: 'Naam niet bekend', en: 'Name not known' },
  about: { nl: 'Over', en: 'About' },
  says: { nl: 'De persoon zegt', en: 'The person says' },
  answer: { nl: 'Uw antwoord. De persoon leest dit.', en: 'Your answer. The person reads this.' },
  outcome: { nl: 'Wat werd het', en: 'What became of it' },
  send: { nl: 'Geef antwoord', en: 'Answer' },
  later: { nl: 'Het duurt langer', en: 'It takes longer' },
  laterIs: {
    nl: 'Twee maanden erbij, één keer. De persoon leest de reden.',
    en: 'Two months more, once. The person reads the reason.',
  },
  reason: { nl: 'Reden', en: 'Reason' },
  save: { nl: 'Bewaar', en: 'Save' },
  missing: { nl: 'Schrijf iets op.', en: 'Write something.' },
  nood: { nl: 'Noodtoegang die u nog moet bekijken', en: 'Emergency access that you still have to look at' },
  noNood: { nl: 'Er is geen noodtoegang te bekijken.', en: 'There is no emergency access to look at.' },
  opened: { nl: '{who}, {moment}', en: '{who}, {moment}' },
  delayed: { nl: 'De persoon hoort het later: {ground}', en: 'The person hears it later: {ground}' },
  finding: { nl: 'Wat vindt u ervan', en: 'What do you find' },
} satisfies Copy
