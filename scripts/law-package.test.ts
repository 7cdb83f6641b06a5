import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { axe } from '../e2e/harness/axe.ts'
import { findChromium } from '../e2e/harness/chromium.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const readme = readFileSync(join(root, 'law', 'README.md'), 'utf8')
const example = /```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? ''
const promised = /^\/\/ (.*)…$/m.exec(example)?.[1]?.trim() ?? 'nothing promised'

const step = new URL('steps/law-package.mjs', import.meta.url).href
const build = `process.exitCode = await (await import('${step}')).buildLawPackage()`
const folder = mkdtempSync(join(tmpdir(), 'rodedraad-law-'))
const installed = join(folder, 'node_modules', '@rodedraad', 'law')
let server: Server | undefined
let browser: Browser | undefined

function command(program: string, args: readonly string[], cwd = folder): string {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${stdout}${stderr}`)
  return stdout
}

/** Packs the built package and installs it in a folder far from here, without a network. */
beforeAll(() => {
  command(process.execPath, ['--input-type=module', '--eval', build], root)
  const packed = join(folder, 'packed')
  mkdirSync(packed)
  command('npm', ['pack', join(root, 'law', 'dist'), '--pack-destination', packed, '--silent'])
  const [archive = ''] = readdirSync(packed)
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }')
  command('npm', ['install', '--offline', '--no-audit', '--no-fund', join(packed, archive)])
  writeFileSync(join(folder, 'example.ts'), example)
}, 400_000)

afterAll(async () => {
  await browser?.close()
  server?.close()
  rmSync(folder, { recursive: true, force: true })
})

test('it stands alone: no dependency, no source of ours, its licence and its README beside it', () => {
  const manifest: Record<string, unknown> = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'))
  expect(manifest).toMatchObject({ name: '@rodedraad/law', license: 'EUPL-1.2' })
  expect(Object.keys(manifest).filter((key) => /dependencies/i.test(key))).toEqual([])
  const files = readdirSync(installed, { recursive: true }).map(String)
  expect(files.filter((file) => /(?<!\.d)\.ts$|\.test\./.test(file))).toEqual([])
  expect(files).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'index.js', 'index.d.ts']))
  expect(readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['@rodedraad'])
})

test('the first example of its README runs in Node and prints what it says', () => {
  expect(command(process.execPath, ['example.ts']).startsWith(promised)).toBe(true)
})

test('the types of the example hold, and a wrong use does not', () => {
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
  const flags = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023', '--lib', 'es2023,dom']
  const check = (file: string) => spawnSync(process.execPath, [tsc, ...flags, file], { cwd: folder, encoding: 'utf8' })
  expect(check('example.ts')).toMatchObject({ status: 0, stdout: '' })
  writeFileSync(join(folder, 'wrong.ts'), "import { bereken } from '@rodedraad/law'\nbereken({ peildatum: 5 })\n")
  expect(check('wrong.ts').stdout).toContain('wrong.ts(2,11): error')
})

test('its command works where it is installed', () => {
  const bin = join(folder, 'node_modules', '.bin', 'rodedraad')
  const file = join(installed, 'voorbeelden', 's08-alleenstaande-ouder.json')
  expect(command(bin, ['bereken', file])).toContain('€ 921,46 per maand')
})

const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.html': 'text/html' }

const page = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>law</title>
<script type="importmap">{ "imports": { "@rodedraad/law": "/node_modules/@rodedraad/law/index.js" } }</script>
</head><body><script type="module">${example}
import { legUit, schrijfPagina } from '@rodedraad/law'
globalThis.pagina = (invoer) => schrijfPagina(legUit(invoer), 'nl')
globalThis.klaar = true</script></body></html>`

async function serve(): Promise<string> {
  writeFileSync(join(folder, 'index.html'), page)
  const made = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://local').pathname
    const file = path === '/' ? 'index.html' : path.slice(1)
    try {
      const content = readFileSync(join(folder, file))
      response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' }).end(content)
    } catch {
      response.writeHead(404).end()
    }
  })
  server = made
  await new Promise<void>((resolve) => made.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(made.address() as AddressInfo).port}/`
}

test('the same example runs in a browser as it was installed; the page of an explanation has no fault for axe', async () => {
  const { executablePath, env } = findChromium()
  browser = await chromium.launch({ executablePath, env: { ...process.env, ...env }, args: ['--no-sandbox'] })
  const tab = await browser.newPage()
  const said: string[] = []
  const wrong: string[] = []
  tab.on('console', (message) => said.push(message.text()))
  tab.on('pageerror', (error) => wrong.push(error.message))
  await tab.goto(await serve())
  await tab.waitForFunction('globalThis.klaar === true')
  expect(wrong).toEqual([])
  expect(said.some((text) => text.startsWith(promised))).toBe(true)
  const invoer = readFileSync(join(installed, 'voorbeelden', 's01-achttien-jaar.json'), 'utf8')
  const html: string = await tab.evaluate(`pagina(${invoer})`)
  await tab.setContent(html)
  await tab.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true })")
  expect(await axe(tab)).toEqual([])
})
