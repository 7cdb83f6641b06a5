import type { FastifyInstance } from 'fastify'
import pages from '../../src/web/routes.ts'

/** One address pattern, ':name' where something of the caller stands. */
export type Route = { readonly pattern: string; readonly methods: readonly string[]; readonly from: 'page' | 'server' }

/** Every address of the house: what the server registered (built files aside), and the pages of the router behind it. */
export function routesOf(app: FastifyInstance): Route[] {
  const registered = serverRoutes(app.printRoutes({ commonPrefix: false }))
  const screens = pages.map(
    ({ path = '' }): Route => ({
      pattern: `/${path === '*' ? 'bestaat-niet' : path}`,
      methods: ['GET', 'POST'],
      from: 'page',
    }),
  )
  return [...registered.filter(({ pattern }) => !/^\/assets\/|\*/.test(pattern)), ...screens]
}

/** Reads the tree that Fastify prints: four signs a level, a path, its methods. */
function serverRoutes(tree: string): Route[] {
  const above: string[] = []
  return tree.split('\n').flatMap((line): Route[] => {
    const found = /^((?:[│ ] {3})*)[├└]── (\S*)(?: \(([A-Z, ]+)\))?/.exec(line)
    if (!found) return []
    const [, indent = '', part = '', methods] = found
    const depth = indent.length / 4
    above.length = depth
    above.push(part)
    return methods ? [{ pattern: above.join(''), methods: methods.split(', '), from: 'server' }] : []
  })
}

/** The pattern with a value for every ':name'. */
export function fill(pattern: string, value: string): string {
  return pattern.replace(/:\w+/g, encodeURIComponent(value))
}

/** The pattern of our pages and routes that an address belongs to. */
export function patternOf(routes: readonly Route[], path: string): string | undefined {
  const [plain = ''] = path.split('?')
  return routes.find(({ pattern }) => new RegExp(`^${pattern.replace(/:\w+/g, '[^/]+')}$`).test(plain))?.pattern
}
