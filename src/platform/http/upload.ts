import type { FastifyRequest } from 'fastify'
import { cookieNames } from './cookies.ts'
import { HttpFault } from './limits.ts'

/** The pages whose form may carry a file; nowhere else is anything taken that is larger than a form. */
const pages = /^\/(contacten\/[0-9a-f-]{36}|mijn)(\.data)?(\?|$)/

/** Largest body that is kept, in bytes: a file of 10 MB and the rest of its form. */
const keptBytes = 10 * 1024 * 1024 + 64 * 1024

/** Largest body that is read to its end and let go, so that the page can say that the file is too large. */
const readBytes = 64 * 1024 * 1024

/** What stands in for a body that was too large: the form as it would be without its file. */
export const tooLarge = 'formulier=bestand&te-groot=ja'

/**
 * The body of a form with a file. Gives `tooLarge` when it is more than we keep: then nothing of it is left in memory.
 * Refuses with 415 on another page and from whoever is not signed in, with 413 what is not read to its end.
 */
export async function readUpload(
  request: FastifyRequest,
  payload: AsyncIterable<Buffer>,
  baseUrl: string,
): Promise<Buffer | typeof tooLarge> {
  if (!pages.test(request.url) || !request.cookies[cookieNames(baseUrl).session]) throw new HttpFault(415)
  if (Number(request.headers['content-length'] ?? 0) > readBytes) throw new HttpFault(413)
  const pieces: Buffer[] = []
  let size = 0
  for await (const piece of payload) {
    size += piece.length
    if (size > readBytes) throw new HttpFault(413)
    if (size <= keptBytes) pieces.push(piece)
    else pieces.length = 0
  }
  return size > keptBytes ? tooLarge : Buffer.concat(pieces)
}
