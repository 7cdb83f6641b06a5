/** Where a word comes from: an article of a statute, or a named source from the field. */
export type Bron = { readonly wet: string; readonly artikel: string } | { readonly bron: string }

/**
 * One concept of the social domain with its only words.
 *
 * `code` is the TypeScript word (camelCase), `sql` the table or column word (snake_case), `api` the JSON and route word
 * (camelCase; routes write its plural), `nl` and `en` what a person reads on a screen, `uitleg` one plain sentence at B1.
 * `niet` names the false friends: words that mean this concept but are refused in code and SQL.
 */
export type Begrip = {
  readonly code: string
  readonly sql: string
  readonly api: string
  readonly nl: string
  readonly en: string
  readonly uitleg: { readonly nl: string; readonly en: string }
  readonly bron: Bron
  readonly niet?: readonly string[]
}
