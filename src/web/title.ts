import type { Text } from '../shared/locale.ts'
import type { ShellFacts } from './shell.ts'
import { say } from './text.ts'

type Matches = { readonly matches: readonly ({ readonly id: string; readonly loaderData?: unknown } | undefined)[] }

/** The `meta` of a screen: its title in the language of the page, then the product. */
export function titled(text: Text) {
  return ({ matches }: Matches) => [{ title: `${say(localeOf(matches), text)} – Rode Draad` }]
}

function localeOf(matches: Matches['matches']): ShellFacts['locale'] {
  const root = matches.find((match) => match?.id === 'root')?.loaderData
  return typeof root === 'object' && root !== null && 'locale' in root && root.locale === 'en' ? 'en' : 'nl'
}
