import type { Copy } from '../text.ts'

/** The words around the explanation of a refusal. */
export const problemCopy = {
  title: { nl: 'Waarom iets niet kan', en: 'Why something is not possible' },
  intro: {
    nl: 'U kreeg deze melding, of een ander systeem kreeg hem:',
    en: 'You got this message, or another system did:',
  },
  why: { nl: 'Waarom', en: 'Why' },
  todo: { nl: 'Wat u kunt doen', en: 'What you can do' },
  status: { nl: 'Voor makers van andere systemen', en: 'For makers of other systems' },
  code: { nl: 'code {code}, HTTP-status {status}', en: 'code {code}, HTTP status {status}' },
  human: {
    nl: 'Komt u er niet uit? Bel ons: {phone}. Een mens kijkt met u mee.',
    en: 'Cannot work it out? Call us: {phone}. A person looks at it with you.',
  },
} satisfies Copy
