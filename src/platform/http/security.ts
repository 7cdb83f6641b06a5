import { randomBytes } from 'node:crypto'
import helmet from '@fastify/helmet'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { isSecure } from './settings.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Names the scripts of this one answer in its content security policy. */
    nonce: string
  }
}

/**
 * The content security policy: nothing but our own files; scripts ours or named by the nonce; styles ours, so no style
 * attributes; no frames, no plug-ins, no markup made from text (trusted types).
 */
export function policy(nonce: string, secure: boolean): string {
  return [
    `default-src 'none'`,
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self'`,
    `img-src 'self'`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
    `base-uri 'none'`,
    `require-trusted-types-for 'script'`,
    `trusted-types 'none'`,
    ...(secure ? ['upgrade-insecure-requests'] : []),
  ].join('; ')
}

/** Security headers on every answer. Referrers stay on our own site: an address may show what someone asked. */
export async function secure(app: FastifyInstance, baseUrl: string): Promise<void> {
  const https = isSecure(baseUrl)
  app.decorateRequest('nonce', '')
  await app.register(helmet, {
    contentSecurityPolicy: false,
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: https ? { maxAge: 63_072_000, includeSubDomains: true } : false,
    xFrameOptions: { action: 'deny' },
    crossOriginEmbedderPolicy: { policy: 'require-corp' },
  })
  app.addHook('onRequest', async (request: FastifyRequest, reply) => {
    request.nonce = randomBytes(18).toString('base64')
    reply.header('content-security-policy', policy(request.nonce, https))
    reply.header('permissions-policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()')
  })
  // Nothing is kept on the way or in a browser unless its route says that it may.
  app.addHook('onSend', async (_request, reply) => {
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'private, no-store')
  })
}
