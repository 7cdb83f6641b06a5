import { readFileSync } from 'node:fs'

/** The articles of an act as the official text has them, by the code of the act; from the sources, with their day. */
export interface Artikellijst {
  readonly bron: string
  /** In force. */
  readonly artikelen: readonly string[]
  /** Printed in the text, and not in force yet. */
  readonly nogNiet: readonly string[]
}

function isLijst(value: unknown): value is Artikellijst {
  return typeof value === 'object' && value !== null && 'bron' in value && 'artikelen' in value && 'nogNiet' in value
}

/** Reads the list that stands beside this file. */
export function leesArtikellijsten(): ReadonlyMap<string, Artikellijst> {
  const inhoud: unknown = JSON.parse(readFileSync(new URL('artikelen.json', import.meta.url), 'utf8'))
  const rijen = typeof inhoud === 'object' && inhoud !== null ? Object.entries(inhoud) : []
  return new Map(rijen.flatMap(([code, lijst]) => (isLijst(lijst) ? [[code, lijst] as const] : [])))
}
