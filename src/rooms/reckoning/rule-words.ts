import { beschrijfVoorziening, lokaleRegels, voorzieningscodes } from '@rodedraad/law'
import type { Text } from '../../shared/locale.ts'
import { formatEuro, parseEuro, toCents } from '../../shared/money.ts'

/** What a rule of the municipality settles, and the article that leaves it; the name itself when it is no rule. */
export function ruleText(naam: string): { readonly what: Text; readonly article: string } {
  const rule = lokaleRegels.get(naam)
  return rule ? { what: rule.vraag, article: rule.waarvoor } : { what: { nl: naam, en: naam }, article: '' }
}

/** What a provision is called; its code when the law does not have it (any more). */
export function nameOfVoorziening(code: string): Text {
  const known = voorzieningscodes.find((one) => one === code)
  return known ? beschrijfVoorziening(known).naam : { nl: code, en: code }
}

/** Every rule that the law leaves to a municipality, in the order of the law. */
export const ruleNames: readonly string[] = [...lokaleRegels.keys()]

/** A value in words: money, a percentage or number, yes or no. */
export function ruleValue(naam: string, waarde: boolean | number): Text {
  if (typeof waarde === 'boolean') return waarde ? { nl: 'ja', en: 'yes' } : { nl: 'nee', en: 'no' }
  if (lokaleRegels.get(naam)?.soort.startsWith('bedrag/')) {
    return { nl: formatEuro(toCents(waarde), 'nl'), en: formatEuro(toCents(waarde), 'en') }
  }
  const text = /Procent/.test(naam) ? `${waarde}%` : String(waarde)
  return { nl: text, en: text }
}

/** What was typed as the value of a rule: '450', '450,00', '120' or 'ja'; undefined when it cannot be read. */
export function toRuleValue(naam: string, typed: string): boolean | number | undefined {
  const text = typed.trim().toLowerCase().replace(/\s*%$/, '')
  const kind = lokaleRegels.get(naam)?.soort
  if (kind === 'waarheid') return { ja: true, yes: true, nee: false, no: false }[text]
  if (kind?.startsWith('bedrag/')) return parseEuro(text.replace(/^€\s*/, ''))
  return /^\d{1,6}$/.test(text) ? Number(text) : undefined
}
