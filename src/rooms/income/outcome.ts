import type { Text } from '../../shared/locale.ts'

/** The five kinds of income support that are looked at for everyone. None is ever left out (N14). */
export const kinds = [
  'algemene-bijstand',
  'bijzondere-bijstand',
  'individuele-inkomenstoeslag',
  'minimabeleid',
  'rijkstoeslagen',
] as const

/** One of the five. */
export type Kind = (typeof kinds)[number]

/** What a worker can judge about a kind; "nog-niet-bekeken" is where each starts and where none returns. */
export const oordelen = ['aangeboden', 'aangevraagd', 'toegekend', 'geen-recht', 'afgezien', 'onbekend'] as const

/** Where a kind stands. */
export type Uitkomst = 'nog-niet-bekeken' | (typeof oordelen)[number]

/** How each kind is called for people, and how one applies: whatever the outcome, one may. */
export const kindTexts: Readonly<Record<Kind, { readonly naam: Text; readonly apply: Text }>> = {
  'algemene-bijstand': {
    naam: { nl: 'bijstand', en: 'social assistance' },
    apply: {
      nl: 'U mag altijd aanvragen, bij ons of via werk.nl.',
      en: 'You may always apply, with us or through werk.nl.',
    },
  },
  'bijzondere-bijstand': {
    naam: { nl: 'geld voor bijzondere kosten (bijzondere bijstand)', en: 'money for special costs' },
    apply: {
      nl: 'U mag altijd aanvragen, bij ons. Doe het liefst voordat u betaalt.',
      en: 'You may always apply, with us. Preferably before you pay.',
    },
  },
  'individuele-inkomenstoeslag': {
    naam: {
      nl: 'extra geld na lang weinig inkomen (individuele inkomenstoeslag)',
      en: 'extra money after a long low income',
    },
    apply: { nl: 'U mag altijd aanvragen, bij ons.', en: 'You may always apply, with us.' },
  },
  minimabeleid: {
    naam: { nl: 'regelingen van de gemeente bij weinig geld', en: 'schemes of the municipality for low incomes' },
    apply: { nl: 'U mag altijd aanvragen, bij ons.', en: 'You may always apply, with us.' },
  },
  rijkstoeslagen: {
    naam: {
      nl: 'toeslagen van het Rijk, zoals zorgtoeslag',
      en: 'national allowances, such as the healthcare allowance',
    },
    apply: {
      nl: 'U mag altijd aanvragen, op toeslagen.nl. Wij helpen u daarbij.',
      en: 'You may always apply, at toeslagen.nl. We help you with it.',
    },
  },
}

/** All five, in their order: what is there, and "not looked at yet" for what is not. Never four, never six. */
export function toFive<O extends { readonly soort: Kind }>(
  there: readonly O[],
  blank: (kind: Kind) => O,
): readonly O[] {
  return kinds.map((kind) => there.find(({ soort }) => soort === kind) ?? blank(kind))
}
