import type { Copy } from '../../../web/text.ts'

/** Searching people. */
export const peopleCopy = {
  title: { nl: 'Mensen', en: 'People' },
  name: { nl: 'Naam', en: 'Name' },
  nameHint: { nl: 'Eén of meer woorden, ook alleen het begin.', en: 'One or more words; a beginning will do.' },
  birth: { nl: 'Geboortedatum', en: 'Date of birth' },
  search: { nl: 'Zoeken', en: 'Search' },
  looked: {
    nl: 'Elke treffer telt als inkijken. De inwoner kan dat lezen.',
    en: 'Every hit counts as a look. The resident can read that.',
  },
  none: { nl: 'Niemand gevonden.', en: 'Nobody found.' },
  noneMore: {
    nl: 'Kijk of de naam goed is. Of schrijf een nieuwe vraag op: een naam is niet nodig.',
    en: 'Check the name. Or write down a new question: a name is not needed.',
  },
  newQuestion: { nl: 'Nieuwe vraag', en: 'New question' },
  found: {
    nl: '{n, plural, one {Eén persoon} other {# personen}} gevonden',
    en: '{n, plural, one {One person} other {# people}} found',
  },
  most: {
    nl: 'U ziet de eerste twintig. Typ meer van de naam.',
    en: 'You see the first twenty. Type more of the name.',
  },
  nameless: { nl: 'Naam nog niet bekend', en: 'Name not known yet' },
  unknown: { nl: 'onbekend', en: 'unknown' },
  mine: { nl: 'open voor u', en: 'open to you' },
  closed: { nl: 'openen met reden', en: 'open with a reason' },
  page: { nl: 'Pagina', en: 'Page' },
} satisfies Copy
