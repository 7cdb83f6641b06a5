import type { FastifyInstance, FastifyRequest } from 'fastify'
import { type MedewerkerId, toId } from '../../shared/ids.ts'
import { isRefused } from '../../shared/refused.ts'
import type { House } from '../db/house.ts'
import type { Caller } from '../db/types.ts'
import { cookieNames } from '../http/cookies.ts'
import { type Photo, readPhoto } from './photo.ts'

/** Whom a photo is for: who works here, a resident, or someone with a come-back code; the database decides whose. */
type Viewer = { readonly caller: Caller; readonly purpose: string }

/**
 * Serves the photo of a worker: GET /foto/:medewerker. 404 where there is none and for whoever may not see this
 * colleague, so that nobody learns which. Kept by the browser of one person only.
 */
export async function servePhotos(
  app: FastifyInstance,
  { house, baseUrl }: { house: House; baseUrl: string },
): Promise<void> {
  app.get<{ Params: { medewerker: string } }>('/foto/:medewerker', async (request, reply) => {
    const medewerker = toId<'medewerker'>(request.params.medewerker)
    const photo = medewerker && (await findPhoto(house, viewersOf(request, baseUrl), medewerker))
    if (!photo) return reply.callNotFound()
    const kept = reply.header('cache-control', 'private, max-age=3600').header('vary', 'cookie')
    return kept.type(photo.type).send(photo.content)
  })
}

function viewersOf(request: FastifyRequest, baseUrl: string): readonly Viewer[] {
  const names = cookieNames(baseUrl)
  const { [names.session]: token, [names.code]: code } = request.cookies
  const session = token && ({ kind: 'session', token } as const)
  return [
    ...(session ? ['hulpvraag', 'inzage'].map((purpose) => ({ caller: session, purpose })) : []),
    ...(code ? [{ caller: { kind: 'code', code } as const, purpose: 'terugkomen' }] : []),
  ]
}

/** The photo for the first of these who may come in. */
async function findPhoto(house: House, viewers: readonly Viewer[], of: MedewerkerId): Promise<Photo | undefined> {
  for (const { caller, purpose } of viewers) {
    const found = await house.read(caller, purpose, (trx) => readPhoto(trx, of))
    if (!isRefused(found)) return found
  }
  return undefined
}
