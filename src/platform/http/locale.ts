import type { Locale } from '../../shared/locale.ts'

/** What a request says about the language: chosen now (?taal=), chosen before (cookie), or the browser's wish. */
export type LocaleSigns = {
  readonly chosen: string | undefined
  readonly kept: string | undefined
  readonly accepts: string | undefined
}

/** The language to answer in. Dutch unless something clearly says English. */
export function localeFrom({ chosen, kept, accepts }: LocaleSigns): Locale {
  return toLocale(chosen) ?? toLocale(kept) ?? firstWish(accepts) ?? 'nl'
}

/** The text as a language of ours. */
export function toLocale(text: string | undefined): Locale | undefined {
  return text === 'nl' || text === 'en' ? text : undefined
}

/** The first of ours in Accept-Language by weight (RFC 9110 12.5.4). */
function firstWish(accepts: string | undefined): Locale | undefined {
  const wishes = (accepts ?? '').split(',').map((part) => {
    const [tag = '', weight = ''] = part.trim().split(/;\s*q=/)
    return { locale: toLocale(tag.slice(0, 2).toLowerCase()), weight: weight === '' ? 1 : Number(weight) }
  })
  return wishes.filter((wish) => wish.locale && wish.weight > 0).sort((a, b) => b.weight - a.weight)[0]?.locale
}
