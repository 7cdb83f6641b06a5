import { createHash } from 'node:crypto'

/** A file that came along with a form. `tooLarge`: more than we take, so that nothing of it is here. */
export type SentFile = {
  readonly naam: string
  readonly content: Uint8Array
  /** SHA-256, in hexadecimal digits: the same file sent twice is one deed. */
  readonly digest: string
  readonly tooLarge: boolean
}

/** The file of a form (its field `bestand`), undefined when it has none. No file chosen is one without content. */
export async function sentFile(form: FormData): Promise<SentFile | undefined> {
  const chosen = form.get('bestand')
  const tooLarge = form.has('te-groot')
  if (!tooLarge && !(chosen instanceof File)) return undefined
  const content = chosen instanceof File ? new Uint8Array(await chosen.arrayBuffer()) : new Uint8Array()
  const naam = chosen instanceof File ? chosen.name : ''
  return { naam, content, tooLarge, digest: createHash('sha256').update(content).digest('hex') }
}
