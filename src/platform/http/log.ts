import type { FastifyRequest } from 'fastify'

/**
 * How requests are logged: no cookies, no bodies, no names, and of an address only its first part, because the rest
 * may hold a code or an id.
 */
export function logOptions(level: string) {
  return {
    level,
    serializers: { req: (request: FastifyRequest) => ({ method: request.method, area: area(request.url) }) },
    redact: ['req.headers.cookie', 'req.headers.authorization', 'res.headers["set-cookie"]', '*.bsn'],
  }
}

/** The first part of an address: '/contact/018f…?x=1' is '/contact'. */
export function area(url: string): string {
  return `/${url.split(/[/?#]/)[1] ?? ''}`
}
