import { readdir, readFile } from 'node:fs/promises'
import { extname, join, relative } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'
import type { FastifyInstance } from 'fastify'

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
}
const compress = { br: promisify(brotliCompress), gzip: promisify(gzip) }
const compressible = /^(text\/|image\/svg)/

type Stored = { readonly type: string; readonly forms: Map<string, Buffer>; readonly hashed: boolean }

/**
 * Serves the built files of the browser from memory. Only what was built can be asked for, so no path can lead outside.
 * Names under /assets carry a hash of their content and may be kept for a year.
 */
export async function serveFiles(app: FastifyInstance, directory: string): Promise<void> {
  for (const [path, file] of await load(directory)) {
    app.get(path, { exposeHeadRoute: true }, async (request, reply) => {
      const encoding = compressible.test(file.type) ? pick(request.headers['accept-encoding']) : undefined
      reply.header('cache-control', file.hashed ? 'public, max-age=31536000, immutable' : 'public, max-age=3600')
      reply.header('vary', 'accept-encoding').type(file.type)
      if (encoding) reply.header('content-encoding', encoding)
      return reply.send(await inForm(file, encoding))
    })
  }
}

async function load(directory: string): Promise<Map<string, Stored>> {
  const files = new Map<string, Stored>()
  const entries = await readdir(directory, { recursive: true, withFileTypes: true })
  for (const entry of entries) {
    const type = types[extname(entry.name)]
    if (!entry.isFile() || type === undefined) continue
    const full = join(entry.parentPath, entry.name)
    const path = `/${relative(directory, full).replaceAll('\\', '/')}`
    files.set(path, { type, hashed: path.startsWith('/assets/'), forms: new Map([['', await readFile(full)]]) })
  }
  return files
}

function pick(accepts: string | string[] | undefined): 'br' | 'gzip' | undefined {
  const text = String(accepts ?? '')
  if (/\bbr\b/.test(text)) return 'br'
  return /\bgzip\b/.test(text) ? 'gzip' : undefined
}

async function inForm(file: Stored, encoding: 'br' | 'gzip' | undefined): Promise<Buffer> {
  const plain = file.forms.get('') ?? Buffer.alloc(0)
  if (!encoding) return plain
  const made = file.forms.get(encoding) ?? (await compress[encoding](plain))
  file.forms.set(encoding, made)
  return made
}
