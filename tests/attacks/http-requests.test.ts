import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '../harness/actors.ts'
import { crawl } from '../harness/crawl.ts'
import { fingerprintOf } from '../harness/differences.ts'
import { dataOf } from '../harness/form-fuzz.ts'
import { fill, type Route, routesOf } from '../harness/routes.ts'
import { nobody, ours, type Served, serveHouse } from '../harness/served.ts'

let served: Served
let routes: readonly Route[]
let worker: Actor
let port: number

beforeAll(async () => {
  served = await serveHouse()
  routes = routesOf(served.app)
  const found = served.actors.find(({ name }) => name === 'klantmanager GM9901')
  if (!found) throw new Error('there is a klantmanager')
  worker = found
  port = Number(new URL(await served.app.listen({ port: 0, host: '127.0.0.1' })).port)
})
afterAll(() => served.close())

const posts = () =>
  routes.filter(({ methods }) => methods.includes('POST')).map(({ pattern }) => fill(pattern, nobody()))
const form = 'application/x-www-form-urlencoded'

describe('a post that does not come from our own pages', () => {
  test.each([
    ['says nothing of where it comes from', { origin: '' }],
    ['comes from another site', { origin: 'https://elders.invalid' }],
    ['comes from a site that begins like ours', { origin: `${ours}.elders.invalid` }],
    ['comes from our name on another port', { origin: `${ours}:8080` }],
    ['comes from our name over https', { origin: ours.replace('http:', 'https:') }],
    ['comes from a sandbox', { origin: 'null' }],
    ['is called cross-site by the browser', { 'sec-fetch-site': 'cross-site' }],
    ['is called same-site by the browser', { 'sec-fetch-site': 'same-site' }],
    ['was typed in the address bar', { 'sec-fetch-site': 'none' }],
  ])(
    '%s: refused at every address, and nothing changes',
    async (_name, headers: Record<string, string>) => {
      const before = await fingerprintOf(served.owner, 'GM9901')
      const passed: string[] = []
      for (const url of posts()) {
        for (const type of [form, 'text/plain', 'multipart/form-data; boundary=x', 'application/json']) {
          const answer = await served.ask({
            url,
            method: 'POST',
            as: worker,
            headers: { 'content-type': type, ...headers },
            payload: '{}',
          })
          // The demo's own OpenID provider guards its form with a cookie of its own.
          if (answer.statusCode !== 403) passed.push(`${url} ${type}: ${answer.statusCode}`)
        }
      }
      expect(passed).toEqual([])
      expect(await fingerprintOf(served.owner, 'GM9901')).toEqual(before)
    },
    60_000,
  )

  test('a method in a header or a field stands for nothing', async () => {
    const before = await fingerprintOf(served.owner, 'GM9901')
    for (const url of posts()) {
      const { statusCode } = await served.ask({
        url: `${url}?_method=POST`,
        as: worker,
        headers: { 'x-http-method-override': 'POST', 'x-method-override': 'DELETE' },
      })
      expect([url, statusCode < 500]).toEqual([url, true])
    }
    const after = await fingerprintOf(served.owner, 'GM9901')
    for (const told of ['log.look', 'log.outbox']) {
      delete before[told]
      delete after[told]
    }
    expect(after).toEqual(before)
  })
})

describe('every answer of every address', () => {
  test('carries the policy, the headers and no way to be kept, for who is signed in and who is not', async () => {
    const wrong: string[] = []
    for (const { pattern, from, methods } of routes.filter((route) => route.methods.includes('GET'))) {
      const plain = fill(pattern, nobody())
      for (const url of from === 'page' ? [plain, dataOf(plain)] : [plain]) {
        for (const as of [worker, undefined]) {
          const { headers, statusCode } = await served.ask({ url, as })
          wrong.push(
            ...missingIn(headers, /\.svg$|openapi/.test(url)).map((one) => `${methods} ${url} ${statusCode}: ${one}`),
          )
        }
      }
    }
    expect(wrong).toEqual([])
  }, 60_000)

  test('of every page with someone on it is kept by nobody', async () => {
    const visited = await crawl(served, worker, { routes })
    const kept: string[] = []
    for (const { url } of visited) {
      for (const one of [url, dataOf(url)]) {
        const { headers } = await served.ask({ url: one, as: worker })
        if (!String(headers['cache-control']).includes('no-store')) kept.push(`${one}: ${headers['cache-control']}`)
      }
    }
    expect(kept).toEqual([])
    expect(visited.length).toBeGreaterThan(10)
  }, 60_000)
})

/** Which header is not as it must be. */
function missingIn(headers: Record<string, unknown>, open: boolean): string[] {
  const policy = String(headers['content-security-policy'])
  const rules: readonly (readonly [string, boolean])[] = [
    ["default-src 'none'", policy.includes("default-src 'none'")],
    ['no unsafe script', !/unsafe|\*|https?:/.test(policy)],
    ['frame-ancestors or sandbox', /frame-ancestors 'none'|sandbox/.test(policy)],
    ['nosniff', headers['x-content-type-options'] === 'nosniff'],
    ['referrer-policy', headers['referrer-policy'] === 'same-origin'],
    ['frame options', /deny/i.test(String(headers['x-frame-options']))],
    ['opener policy', headers['cross-origin-opener-policy'] === 'same-origin'],
    ['resource policy', headers['cross-origin-resource-policy'] === 'same-origin'],
    ['permissions-policy', headers['permissions-policy'] !== undefined],
    ['not kept', open || /no-store|private/.test(String(headers['cache-control']))],
    ['no maker named', headers['x-powered-by'] === undefined && headers.server === undefined],
    ['not open to other sites', open || headers['access-control-allow-origin'] === undefined],
  ]
  return rules.filter(([, fine]) => !fine).map(([name]) => name)
}

/** What comes back for bytes that no browser would send. */
function raw(bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes))
    socket.setTimeout(3_000, () => socket.destroy())
    socket.on('data', (piece) => {
      answer += piece
    })
    socket.on('close', () => resolve(answer))
    socket.on('error', (error) => (answer ? resolve(answer) : reject(error)))
  })
}

describe('whatever a request says of where it goes or who sent it', () => {
  const bad = 'elders.invalid'
  test.each([
    ['another host', [`Host: ${bad}`]],
    ['a host with a port and a user', [`Host: x@${bad}:99`]],
    [
      'a forwarded host',
      [
        'Host: x',
        `X-Forwarded-Host: ${bad}`,
        `X-Forwarded-Proto: https`,
        `X-Original-URL: /privacy`,
        `X-Rewrite-URL: /privacy`,
      ],
    ],
    [
      'a forwarded address',
      ['Host: x', `Forwarded: for=1.2.3.4;host=${bad}`, 'X-Forwarded-For: 1.2.3.4', 'X-Real-IP: 1.2.3.4'],
    ],
  ])('%s: no link, redirect or cookie follows it', async (_name, headers: string[]) => {
    for (const path of ['/', '/inloggen/medewerker', '/personen/x', '/api/v1/openapi.json', '/api/v1/contacten']) {
      const answer = await raw(`GET ${path} HTTP/1.1\r\n${headers.join('\r\n')}\r\nConnection: close\r\n\r\n`)
      expect(answer).toMatch(/^HTTP\/1\.1 (200|303|302|403|404)/)
      expect(answer).not.toContain(bad)
    }
  })

  test.each([
    ['two lengths', 'Content-Length: 3\r\nContent-Length: 30\r\n\r\na=1'],
    [
      'a length and chunks',
      'Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /smokkel HTTP/1.1\r\nHost: x\r\n\r\n',
    ],
    ['chunks that are hidden', 'Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\nGET /smokkel HTTP/1.1\r\nHost: x\r\n\r\n'],
    ['chunks named twice', 'Transfer-Encoding: identity, chunked, chunked\r\n\r\n0\r\n\r\n'],
    ['a length with a sign', 'Content-Length: +3\r\n\r\na=1'],
    ['a folded header', 'X-A: b\r\n c: d\r\nContent-Length : 3\r\n\r\na=1'],
    ['a bare line feed', 'X-A: b\nContent-Length: 3\r\n\r\na=1'],
    ['a null byte in a header', 'X-A: \u0000\r\nContent-Length: 3\r\n\r\na=1'],
  ])(
    '%s: one answer, a no, and nothing is smuggled',
    async (_name, rest) => {
      const answer = await raw(`POST /vraag HTTP/1.1\r\nHost: x\r\nOrigin: ${ours}\r\nContent-Type: ${form}\r\n${rest}`)
      expect(answer.match(/HTTP\/1\.1 /g)?.length ?? 0).toBe(1)
      expect(answer).toMatch(/^HTTP\/1\.1 4\d\d/)
    },
    20_000,
  )

  test('a line end in an address or a return path makes no header of its own', async () => {
    const broken = '%0d%0aSet-Cookie:%20draad=x'
    for (const path of [
      `/inloggen/medewerker?terug=/${broken}`,
      `/personen/${broken}`,
      `/problemen/${broken}`,
      `/?taal=${broken}`,
      `/bestanden/${broken}`,
    ]) {
      const answer = await served.ask({ url: path, as: worker })
      expect(answer.headers['set-cookie']).not.toEqual(expect.stringMatching(/draad=x/))
      expect(answer.statusCode).toBeLessThan(500)
    }
  })
})

test('no path leads out of what was built or uploaded', async () => {
  const steps = ['../', '..%2f', '%2e%2e/', '%2e%2e%2f', '..%5c', '....//', '%252e%252e%252f', '..%c0%af', '..;/']
  for (const start of ['/assets/', '/bestanden/', '/foto/', '/', '/api/v1/']) {
    for (const step of steps) {
      for (const target of ['package.json', 'server/index.js', 'etc/passwd', 'data/sign-in.key']) {
        const { statusCode, body } = await served.ask({ url: `${start}${step.repeat(4)}${target}`, as: worker })
        expect([step, statusCode < 500]).toEqual([step, true])
        expect(body).not.toMatch(/"devDependencies"|root:x:|createRequestHandler/)
      }
    }
  }
})
