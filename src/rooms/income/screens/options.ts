/** What can be chosen in the forms of these screens; the doors check it once more. */
export const reasons = [
  'belt-of-staat-hier',
  'bericht-gekregen',
  'vervang-collega',
  'collega-vraagt-mee',
  'huisbezoek',
  'hoort-bij-iemand',
  'fout-herstellen',
] as const
export const again = ['veranderd', 'twijfel', 'controleren'] as const
export const relations = ['kind', 'partner', 'ouder', 'broer-of-zus', 'ander'] as const
export const channels = ['bellen', 'e-mail', 'brief', 'langskomen', 'via-iemand'] as const
export const kinds = [
  'algemene-bijstand',
  'bijzondere-bijstand',
  'individuele-inkomenstoeslag',
  'minimabeleid',
  'rijkstoeslagen',
] as const
export const oordelen = ['aangeboden', 'aangevraagd', 'toegekend', 'geen-recht', 'afgezien', 'onbekend'] as const

/** How many questions and facts of one page have a form of their own. */
export const mostForms = 60
