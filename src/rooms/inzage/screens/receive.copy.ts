import type { Copy } from '../../../web/text.ts'

/** The words of the page that a receiver opens once. */
export const receiveCopy = {
  title: { nl: 'Voor u klaargezet', en: 'Set ready for you' },
  intro: {
    nl: 'Een gemeente zette hier gegevens over iemand voor u klaar. U opent ze met de code die u per telefoon kreeg. Dat kan één keer.',
    en: 'A municipality set data about someone ready for you here. You open them with the code that you got by telephone. That works once.',
  },
  code: { nl: 'Code van zes cijfers', en: 'Code of six digits' },
  open: { nl: 'Open', en: 'Open' },
  missing: { nl: 'Vul de code van zes cijfers in.', en: 'Fill in the code of six digits.' },
  wrong: {
    nl: 'Dit gaat niet open. De code klopt niet, of de gegevens zijn al geopend, gestopt of verlopen.',
    en: 'This does not open. The code is wrong, or the data were opened, stopped or have expired.',
  },
  wrongTodo: {
    nl: 'Bel wie u dit stuurde. Na vijf verkeerde codes gaat het niet meer open.',
    en: 'Call whoever sent you this. After five wrong codes it does not open any more.',
  },
  once: { nl: 'U ziet dit één keer', en: 'You see this once' },
  onceIs: {
    nl: 'Print het of schrijf over wat u nodig heeft. Gebruik het alleen waarvoor u het kreeg.',
    en: 'Print it or copy what you need. Use it only for what you got it for.',
  },
  forWhom: { nl: 'Voor', en: 'For' },
  forWhat: { nl: 'Waarvoor', en: 'For what' },
  ground: { nl: 'Grond', en: 'Ground' },
  until: { nl: 'Gebruik tot', en: 'Use until' },
} satisfies Copy
