import type { IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pathToFileURL } from 'node:url'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { createRequestHandler, RouterContextProvider, type ServerBuild } from 'react-router'
import type { Doors } from '../../doors.ts'
import type { doorsContext, RequestFacts, requestContext } from '../../web/context.ts'
import { addressOf } from './address.ts'
import { formLimit } from './settings.ts'
import { readUpload, tooLarge } from './upload.ts'

/** The built screens: a module graph of its own, met here by its two context keys only. */
export type Screens = {
  readonly build: ServerBuild
  readonly doorsContext: typeof doorsContext
  readonly requestContext: typeof requestContext
  readonly stylesheets: readonly string[]
}

/** Loads the built screens. Throws when they were not built. */
export async function loadScreens(buildDirectory: string): Promise<Screens> {
  const build: ServerBuild = await import(pathToFileURL(join(buildDirectory, 'server/index.js')).href)
  const entry: object = build.entry.module
  if (!hasKeys(entry)) throw new Error('The built screens do not export doorsContext and requestContext.')
  const { doorsContext, requestContext } = entry
  return { build, doorsContext, requestContext, stylesheets: build.assets.routes.root?.css ?? [] }
}

/** What the pages of one server need. */
export type PageOptions = {
  readonly screens: Screens
  readonly doors: Doors
  readonly baseUrl: string
  readonly facts: (request: FastifyRequest, reply: FastifyReply) => RequestFacts
}

/** Serves every address that is no file and no API through the screens. Forms only; a file on few pages; no JSON. */
export async function servePages(app: FastifyInstance, { screens, doors, baseUrl, facts }: PageOptions): Promise<void> {
  const handle = createRequestHandler(screens.build, 'production')
  app.removeAllContentTypeParsers()
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: formLimit },
    (_request, body, done) => done(null, body),
  )
  app.addContentTypeParser('multipart/form-data', (request: FastifyRequest, payload: IncomingMessage) =>
    readUpload(request, payload, baseUrl),
  )
  app.route({
    method: ['GET', 'HEAD', 'POST'],
    url: '/*',
    handler: async (request, reply) => {
      const context = new RouterContextProvider()
      context.set(screens.doorsContext, doors)
      context.set(screens.requestContext, facts(request, reply))
      return sendResponse(reply, await handle(toRequest(request, reply, baseUrl), context))
    },
  })
}

function hasKeys(entry: object): entry is Pick<Screens, 'doorsContext' | 'requestContext'> {
  return 'doorsContext' in entry && 'requestContext' in entry
}

/**
 * The request as the screens know it. The Origin header is left out: it was judged before, and behind a proxy or on
 * another name of this machine the screens would judge it against the wrong address.
 */
function toRequest(request: FastifyRequest, reply: FastifyReply, baseUrl: string): Request {
  const ended = new AbortController()
  reply.raw.on('close', () => reply.raw.writableFinished || ended.abort())
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) {
    if (name !== 'origin' && !name.startsWith(':') && value !== undefined) headers.set(name, String(value))
  }
  const body = request.method === 'POST' ? { body: bodyOf(request.body) } : {}
  if (request.body === tooLarge) {
    headers.set('content-type', 'application/x-www-form-urlencoded')
    headers.delete('content-length')
  }
  return new Request(addressOf(request.url, baseUrl), {
    method: request.method,
    headers,
    signal: ended.signal,
    ...body,
  })
}

function bodyOf(body: unknown): string | Uint8Array<ArrayBuffer> {
  return body instanceof Uint8Array ? new Uint8Array(body) : String(body ?? '')
}

async function sendResponse(reply: FastifyReply, response: Response): Promise<FastifyReply> {
  reply.code(response.status)
  for (const [name, value] of response.headers) reply.header(name, value)
  if (!response.headers.has('cache-control')) reply.header('cache-control', 'private, no-store')
  if (response.body === null) return reply.send()
  return reply.send(Readable.from(response.body))
}
