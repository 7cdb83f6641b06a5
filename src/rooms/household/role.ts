/** What someone can be to someone in one law. Each is judged by a worker; none follows from who belongs together. */
export const wetRollen = [
  'pw-3-gezamenlijke-huishouding',
  'pw-19a-kostendeler',
  'awir-toeslagpartner',
  'wmo-medebewoner',
  'bw-gezag',
] as const

/** Who belongs together as the person says: without effect in any law. */
export const relaties = ['partner', 'kind', 'ouder', 'broer-of-zus', 'ander'] as const

/** One of them. */
export type Relatie = (typeof relaties)[number]
