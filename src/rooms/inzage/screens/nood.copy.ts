import type { Copy } from '../../../web/text.ts'

/** The words of the page for noodtoegang. */
export const noodCopy = {
  title: { nl: 'Noodtoegang', en: 'Emergency access' },
  intro: {
    nl: 'Alleen bij direct gevaar. Bel bij levensgevaar eerst 112. U ziet dan ook wat anderen opschreven, voor een paar uur.',
    en: 'Only in immediate danger. In danger of life first call 112. You then also see what others wrote, for some hours.',
  },
  told: {
    nl: 'De privacyfunctionaris ziet het meteen. De persoon ook, tenzij u hieronder een reden van veiligheid geeft. Alles wat u bekijkt staat in het logboek.',
    en: 'The privacy officer sees it at once. So does the person, unless you give a ground of safety below. All that you look at is in the log.',
  },
  why: { nl: 'Wat is het gevaar?', en: 'What is the danger?' },
  hours: { nl: 'Hoe lang', en: 'How long' },
  '1': { nl: '1 uur', en: '1 hour' },
  '4': { nl: '4 uur', en: '4 hours' },
  '8': { nl: '8 uur', en: '8 hours' },
  later: { nl: 'Vertel het de persoon later', en: 'Tell the person later' },
  laterFrom: { nl: 'Vanaf welke dag', en: 'From which day' },
  laterHint: { nl: 'Ten hoogste dertig dagen later.', en: 'At most thirty days later.' },
  laterWhy: { nl: 'Waarom is eerder vertellen niet veilig', en: 'Why is telling earlier not safe' },
  open: { nl: 'Open nu', en: 'Open now' },
  until: { nl: 'Open tot {moment}. Reden: {reden}', en: 'Open until {moment}. Reason: {reden}' },
  end: { nl: 'Sluit nu', en: 'Close now' },
  involved: { nl: 'Wie helpt', en: 'Who helps' },
  someone: { nl: 'iemand', en: 'someone' },
  notes: { nl: 'Wat anderen opschreven', en: 'What others wrote' },
  nothing: { nl: 'Er staat niets.', en: 'There is nothing.' },
  by: { nl: '{law}, {who}', en: '{law}, {who}' },
} satisfies Copy
