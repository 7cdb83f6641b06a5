import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { toId } from '../../shared/ids.ts'
import { isRefused } from '../../shared/refused.ts'
import type { House } from '../db/house.ts'
import type { Caller } from '../db/types.ts'
import { HttpFault } from '../http/limits.ts'
import { type FileId, readFile } from './file.sql.ts'

/** `callerOf` says who asks; only who is signed in gets a file. */
export type DownloadOptions = { readonly house: House; readonly callerOf: (request: FastifyRequest) => Caller }

/** Where a file is to be had, below which its id stands. */
export const downloadPath = '/bestanden'

/** Nothing in a file runs, not even when a browser shows it all the same. */
const harmless = "default-src 'none'; sandbox"

/**
 * Serves one file: GET /bestanden/:id, always as a download. A look is logged before the first byte goes out. What is not
 * here and what is not for this caller are both 404.
 */
export async function serveDownloads(app: FastifyInstance, { house, callerOf }: DownloadOptions): Promise<void> {
  app.get<{ Params: { id: string } }>(`${downloadPath}/:id`, async (request, reply) => {
    const caller = callerOf(request)
    if (caller.kind !== 'session') {
      return reply.redirect(`/inloggen?${new URLSearchParams({ terug: request.url })}`, 303)
    }
    const id = toId<'file'>(request.params.id)
    const found = id && (await find(house, caller, id))
    if (!found) throw new HttpFault(404)
    return send(reply, found)
  })
}

/** As a worker who helps, or as the resident whose file it is: the database knows which of the two this caller is. */
async function find(house: House, caller: Caller, id: FileId) {
  for (const purpose of ['hulpvraag', 'inzage']) {
    const found = await house.read(caller, purpose, (trx) => readFile(trx, id))
    if (!isRefused(found)) return found
  }
  return undefined
}

type Found = NonNullable<Awaited<ReturnType<typeof find>>>

function send(reply: FastifyReply, { naam, type, content }: Found): FastifyReply {
  const ascii = naam.replace(/[^\w. -]/g, '_')
  const whole = encodeURIComponent(naam).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return reply
    .header('content-disposition', `attachment; filename="${ascii}"; filename*=UTF-8''${whole}`)
    .header('content-security-policy', harmless)
    .header('x-content-type-options', 'nosniff')
    .header('cross-origin-resource-policy', 'same-origin')
    .header('cache-control', 'private, no-store')
    .type(type)
    .send(content)
}
