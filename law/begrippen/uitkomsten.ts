import type { Begrip } from './begrip.ts'

export const uitkomsten: readonly Begrip[] = [
  {
    code: 'uitkomst',
    sql: 'uitkomst',
    api: 'uitkomst',
    nl: 'wat u waarschijnlijk kunt krijgen',
    en: 'what you can probably get',
    uitleg: {
      nl: 'Wat de rekenregels van de wet geven voor uw gegevens. Een besluit is het niet.',
      en: 'What the rules of the law give for your facts. It is not a decision.',
    },
    bron: { bron: 'ontwerp van Rode Draad: uitkomst met uitleg' },
    niet: ['entitlement'],
  },
  {
    code: 'feit',
    sql: 'feit',
    api: 'feit',
    nl: 'gegeven',
    en: 'fact',
    uitleg: {
      nl: 'Iets wat wij over uw situatie weten, met de dag en de herkomst erbij.',
      en: 'Something we know about your situation, with its day and origin.',
    },
    bron: { wet: 'Awb', artikel: '3:2' },
  },
  {
    code: 'kenmerk',
    sql: 'kenmerk',
    api: 'kenmerk',
    nl: 'kenmerk',
    en: 'reference',
    uitleg: {
      nl: 'Het nummer of de naam waarmee u iets kunt terugvinden.',
      en: 'The number or name with which you can find something again.',
    },
    bron: { bron: 'GEMMA, informatiemodel klantinteracties' },
  },
  {
    code: 'artikel',
    sql: 'artikel',
    api: 'artikel',
    nl: 'artikel',
    en: 'article',
    uitleg: {
      nl: 'Het stukje van de wet waar de regel staat.',
      en: 'The piece of the law where the rule stands.',
    },
    bron: { wet: 'Awb', artikel: '3:47' },
  },
  {
    code: 'bedrag',
    sql: 'bedrag',
    api: 'bedrag',
    nl: 'bedrag',
    en: 'amount',
    uitleg: {
      nl: 'Hoeveel geld, in hele centen.',
      en: 'How much money, in whole cents.',
    },
    bron: { wet: 'Participatiewet', artikel: '21' },
    niet: ['sumOfMoney'],
  },
  {
    code: 'brief',
    sql: 'brief',
    api: 'brief',
    nl: 'brief',
    en: 'letter',
    uitleg: {
      nl: 'De brief die u krijgt of die u moet laten zien.',
      en: 'The letter that you get or have to show.',
    },
    bron: { wet: 'Awb', artikel: '3:41' },
  },
]
