import type { FastifyInstance } from 'fastify'
import { type Kysely, sql } from 'kysely'
import { type GemeenteId, toId } from '../../shared/ids.ts'

export type PhotoOptions = { readonly pool: Kysely<unknown>; readonly gemeente: GemeenteId }

/** Where the photo of a worker is to be had. */
export const photoPath = '/foto'

/** Serves the photo of a worker: GET /foto/:medewerker. 404 where there is none. */
export async function servePhotos(app: FastifyInstance, { pool, gemeente }: PhotoOptions): Promise<void> {
  app.get<{ Params: { medewerker: string } }>(`${photoPath}/:medewerker`, async (request, reply) => {
    const medewerker = toId(request.params.medewerker)
    if (!medewerker) return reply.callNotFound()
    const found = await sql<{ type: string; content: Buffer }>`
      select type, content from access.photo_of(${gemeente}, ${medewerker})`.execute(pool)
    const photo = found.rows[0]
    if (!photo) return reply.callNotFound()
    return reply.header('cache-control', 'private, max-age=3600').type(photo.type).send(photo.content)
  })
}
