import type { Actor } from './actors.ts'
import { formsIn, linksIn, type PageForm } from './forms.ts'
import { patternOf, type Route } from './routes.ts'
import type { Served } from './served.ts'

/** A page that someone came by following links: its address, its pattern, its forms and its HTML. */
export type Visited = {
  readonly url: string
  readonly pattern: string
  readonly forms: readonly PageForm[]
  readonly html: string
}

/** Never followed: it changes who one is. */
const leaving = /^\/(inloggen\/|uitloggen|oidc)/

/** Follows links from the first pages of the house, at most `each` addresses of one pattern. Throws at a fault of ours. */
export async function crawl(
  served: Served,
  as: Actor,
  { routes, each = 2 }: { routes: readonly Route[]; each?: number },
): Promise<Visited[]> {
  const begin = routes.map(({ pattern }) => pattern).filter((pattern) => !/[:*]|^\/api/.test(pattern))
  const waiting = begin.filter((path) => !leaving.test(path))
  const counts = new Map<string, number>()
  const seen = new Set<string>()
  const found: Visited[] = []
  for (let url = waiting.shift(); url !== undefined; url = waiting.shift()) {
    const pattern = patternOf(routes, url)
    if (pattern === undefined || seen.has(url) || leaving.test(url) || (counts.get(pattern) ?? 0) >= each) continue
    seen.add(url)
    const { statusCode, headers, body } = await served.ask({ url, as })
    if (statusCode >= 500) throw new Error(`${url} as ${as.name} answers ${statusCode}`)
    if (statusCode !== 200 || !String(headers['content-type']).startsWith('text/html')) continue
    counts.set(pattern, (counts.get(pattern) ?? 0) + 1)
    found.push({ url, pattern, forms: formsIn(body, url), html: body })
    waiting.push(...linksIn(body))
  }
  return found
}
