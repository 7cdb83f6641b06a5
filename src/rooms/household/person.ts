/** Why a worker opens the page of someone they did not answer for yet: seven at most, one tap, no text needed. */
export const openReasons = [
  'belt-of-staat-hier',
  'bericht-gekregen',
  'vervang-collega',
  'collega-vraagt-mee',
  'huisbezoek',
  'hoort-bij-iemand',
  'fout-herstellen',
] as const

/** One of the reasons. */
export type OpenReason = (typeof openReasons)[number]

/** Names from the far end of the alphabet of PostgreSQL's "C" order: nothing that starts with a prefix sorts after it. */
const lastLetter = '\uffff'

/** A name as it is searched: lower case, without accents, words split by one space. "Fatma  Öztürk" → "fatma ozturk". */
export function foldName(naam: string): string {
  return naam
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/đ/g, 'd')
    .replace(/ı/g, 'i')
    .replace(/ß/g, 'ss')
    .replace(/æ/g, 'ae')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** What to look for, word by word, each as a range [from, before) that an index can serve. Empty when nothing was typed. */
export function toWordRanges(typed: string): readonly { readonly from: string; readonly before: string }[] {
  return foldName(typed)
    .split(' ')
    .filter((word) => word !== '')
    .slice(0, 5)
    .map((word) => ({ from: word, before: `${word}${lastLetter}` }))
}
