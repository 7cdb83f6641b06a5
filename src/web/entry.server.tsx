import { PassThrough } from 'node:stream'
import { createReadableStreamFromReadable } from '@react-router/node'
import { renderToPipeableStream } from 'react-dom/server'
import { type EntryContext, type RouterContextProvider, ServerRouter } from 'react-router'
import { requestContext } from './context.ts'

export { doorsContext, requestContext } from './context.ts'

const renderLimitMs = 5_000

/** What React Router hands over to render one document. */
type Rendered = { headers: Headers; status: number; router: EntryContext; nonce: string; url: string }

/**
 * Renders a document. Nothing is sent before the whole page stands, so an error while rendering still becomes an error
 * page with its own status, and a page is whole without JavaScript.
 */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  router: EntryContext,
  context: RouterContextProvider,
): Promise<Response> | Response {
  headers.set('content-type', 'text/html; charset=utf-8')
  if (request.method === 'HEAD') return new Response(null, { status, headers })
  return render({ headers, status, router, nonce: context.get(requestContext).nonce, url: request.url })
}

function render({ headers, status, router, nonce, url }: Rendered): Promise<Response> {
  return new Promise((resolve, reject) => {
    let failed = false
    const { pipe, abort } = renderToPipeableStream(<ServerRouter context={router} url={url} nonce={nonce} />, {
      nonce,
      onAllReady() {
        clearTimeout(timer)
        const body = new PassThrough()
        pipe(body)
        resolve(new Response(createReadableStreamFromReadable(body), { headers, status: failed ? 500 : status }))
      },
      onShellError: reject,
      onError() {
        failed = true
      },
    })
    const timer = setTimeout(abort, renderLimitMs)
  })
}

/** Writes an unexpected error to the log of the request it belongs to; a lawful refusal never comes here. */
export function handleError(
  error: unknown,
  { request, context }: { request: Request; context: RouterContextProvider },
) {
  if (!request.signal.aborted) context.get(requestContext).report(error)
}
