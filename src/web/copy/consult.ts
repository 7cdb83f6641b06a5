import type { Copy } from '../text.ts'

/** The direct line to an income consultant. */
export const consultCopy = {
  title: { nl: 'Vragen aan een inkomensconsulent', en: 'Questions to an income consultant' },
  asked: { nl: '{by} vroeg dit aan {of}, {moment}', en: '{by} asked {of}, {moment}' },
  someone: { nl: 'iemand', en: 'someone' },
  expected: { nl: 'Antwoord verwacht op {day}', en: 'Answer expected on {day}' },
  late: { nl: 'Te laat: verwacht op {day}', en: 'Late: expected on {day}' },
  answered: { nl: 'Antwoord van {naam}, {moment}', en: 'Answer of {naam}, {moment}' },
  answer: { nl: 'Uw antwoord', en: 'Your answer' },
  answerHint: {
    nl: 'Het komt in het dossier, met uw naam en de dag. De collega blijft de contactpersoon.',
    en: 'It comes into the file, with your name and the day. The colleague stays the contact person.',
  },
  send: { nl: 'Geef antwoord', en: 'Answer' },
  read: { nl: 'Gelezen', en: 'Read' },
} satisfies Copy
