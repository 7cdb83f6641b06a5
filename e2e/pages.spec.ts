import { resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as z from 'zod'
import { demoPeople } from '../src/demo/people.ts'
import routes from '../src/web/routes.ts'
import { sharedApp } from './harness/app.ts'
import { axe } from './harness/axe.ts'
import { closeBrowser, openPage } from './harness/browser.ts'
import { signInAs } from './harness/sign-in.ts'
import { whole, widths } from './harness/size.ts'
import { keysIn, keysOf } from './pages/data.ts'
import { openPerson } from './pages/person.ts'
import { askOnline, part } from './pages/question.ts'
import { reach } from './pages/reach.ts'
import { beginSheet } from './pages/sheet.ts'

/** How each page is looked at: by whom, at which address, and whose data may stand on it. */
type Entry = {
  readonly as: Viewer
  readonly at: string
  readonly about?: string | undefined
  readonly status?: number
}
type Viewer = 'anyone' | 'code' | 'resident' | 'worker' | 'lead' | 'watch' | 'rules'

// Who asked this morning and cannot wait: the number to call stands on the page of the day.
const toBeCalled = demoPeople.find(({ dag, urgent }) => urgent !== undefined && dag === '2026-10-05')?.naam

const entries: Readonly<Record<string, Entry | 'file'>> = {
  '': { as: 'anyone', at: '/' },
  inloggen: { as: 'anyone', at: '/inloggen?fout=verlopen' },
  uitgelogd: { as: 'anyone', at: '/uitgelogd' },
  'problemen/:code': { as: 'anyone', at: '/problemen/regie_absence_one' },
  vandaag: { as: 'worker', at: '/vandaag', about: toBeCalled },
  team: { as: 'lead', at: '/team' },
  privacy: { as: 'watch', at: '/privacy' },
  mensen: { as: 'worker', at: '/mensen' },
  'personen/:id': { as: 'worker', at: '/personen/:person', about: 'Denise Wouters' },
  'personen/:id/berekeningen/:bewijs': {
    as: 'worker',
    at: '/personen/:person/berekeningen/:bewijs',
    about: 'Denise Wouters',
  },
  'personen/:id/berekeningen/:bewijs/:vorm': 'file',
  'personen/:id/nagaan': { as: 'worker', at: '/personen/:person/nagaan', about: 'Denise Wouters' },
  'personen/:id/straks': { as: 'worker', at: '/personen/:person/straks', about: 'Denise Wouters' },
  'beheer/adressen': { as: 'rules', at: '/beheer/adressen' },
  'inkomen/regels': { as: 'rules', at: '/inkomen/regels' },
  'personen/:id/brief': { as: 'worker', at: '/personen/:person/brief', about: 'Denise Wouters' },
  delen: { as: 'worker', at: '/delen' },
  'delen/:id': { as: 'worker', at: '/delen/:person', about: 'Denise Wouters' },
  'delen/:id/buiten': { as: 'worker', at: '/delen/:person/buiten', about: 'Denise Wouters' },
  'delen/:id/nood': { as: 'worker', at: '/delen/:person/nood', about: 'Denise Wouters' },
  'ontvangen/:link': { as: 'anyone', at: '/ontvangen/onbekend' },
  'privacy/vragen': { as: 'watch', at: '/privacy/vragen' },
  'privacy/opvallend': { as: 'watch', at: '/privacy/opvallend' },
  'privacy/register': { as: 'watch', at: '/privacy/register' },
  'mijn/gegevens': { as: 'resident', at: '/mijn/gegevens', about: 'Denise Wouters' },
  'mijn/alles': { as: 'resident', at: '/mijn/alles', about: 'Denise Wouters' },
  'mijn/alles/json': 'file',
  'mijn/brief': { as: 'resident', at: '/mijn/brief', about: 'Denise Wouters' },
  mijn: { as: 'resident', at: '/mijn', about: 'Denise Wouters' },
  vraag: { as: 'anyone', at: '/vraag' },
  'vraag/klaar': { as: 'code', at: '/vraag/klaar' },
  aanvragen: { as: 'anyone', at: '/aanvragen' },
  'wat-kan-ik-krijgen': { as: 'anyone', at: '/wat-kan-ik-krijgen' },
  code: { as: 'anyone', at: '/code' },
  status: { as: 'code', at: '/status' },
  'contacten/nieuw': { as: 'worker', at: '/contacten/nieuw' },
  'contacten/:id': { as: 'worker', at: '/contacten/:contact', about: 'Denise Wouters' },
  'contacten/:id/a4': { as: 'worker', at: '/contacten/:contact/a4', about: 'Denise Wouters' },
  'contacten/:id/a4/print': { as: 'worker', at: '/contacten/:contact/a4/print', about: 'Denise Wouters' },
  'contacten/:id/a4/pdf': 'file',
  '*': { as: 'anyone', at: '/bestaat-niet', status: 404 },
}
const pages = Object.entries(entries).flatMap(([path, entry]) => (entry === 'file' ? [] : [{ path, ...entry }]))

/** What the shell around every page gives: the town, the demo's buttons, who is signed in, and what they typed before. */
const shellKeys = ['root', 'data', 'error', 'locale', 'gemeente', 'id', 'naam', 'telefoon', 'demo', 'vandaag', 'roles']
const moreShellKeys = ['draft', 'name', 'nl', 'en', 'does', 'href', 'signedInAs', 'draft', 'sleutel']

const app = sharedApp()
const viewers = new Map<Viewer, Page>()
const ids = { person: '', contact: '', bewijs: '' }
const complaints: string[] = []

beforeAll(async () => {
  for (const as of ['anyone', 'code', 'resident', 'worker', 'lead', 'watch', 'rules'] as const) {
    const page = await openPage()
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
    viewers.set(as, page)
  }
  await signInAs(viewer('resident'), app.url, /Denise Wouters/)
  await signInAs(viewer('lead'), app.url, /Henk Brouwer/)
  await signInAs(viewer('watch'), app.url, /Pim Adema/)
  await signInAs(viewer('rules'), app.url, /Roos Meijer/)
  await askOnline(viewer('code'), app.url, { vraag: 'Kan ik iets krijgen?', naam: 'Tonnie Blom' })
  const worker = viewer('worker')
  await signInAs(worker, app.url, /Joost Hendriks/)
  await openPerson(worker, app.url, 'Denise Wouters')
  ids.person = new URL(worker.url()).pathname.split('/').at(-1) ?? ''
  await worker.getByRole('button', { name: 'Bewaar deze berekening' }).click()
  await worker.getByText('Bewaarde berekeningen').click()
  const kept = await worker
    .getByRole('link', { name: /^Bewaard op/ })
    .first()
    .getAttribute('href')
  ids.bewijs = kept?.split('/').at(-1) ?? ''
  await worker
    .getByRole('link', { name: /^Vraag van/ })
    .first()
    .click()
  await part(worker, 'In eigen woorden').waitFor()
  ids.contact = new URL(worker.url()).pathname.split('/').at(-1) ?? ''
  await beginSheet(worker)
})
afterAll(closeBrowser)

function viewer(as: Viewer): Page {
  const page = viewers.get(as)
  if (!page) throw new Error(`nobody looks as ${as}`)
  return page
}

/** Opens a page, unless it stands there from the test before. Buttons that need JavaScript join it once it is alive. */
async function goOnce(page: Page, address: string): Promise<void> {
  if (page.url() === address) return
  await page.goto(address)
  await page.locator('h1').first().waitFor()
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(500)
}

const addressOf = (at: string) =>
  at.replace(':person', ids.person).replace(':contact', ids.contact).replace(':bewijs', ids.bewijs)

test('every route has an entry here', () => {
  expect(routes.map(({ path = '' }) => path).sort()).toEqual(Object.keys(entries).sort())
})

describe.each(pages.map((page, place) => ({ ...page, place })))(
  '/$path',
  ({ path, as, at, about, status = 200, place }) => {
    // Walking with the keyboard and comparing without JavaScript: every third page, and in a whole run all.
    const alsoThis = whole || place % 3 === 0

    test('fits, has one heading and a title, and axe finds nothing, at every width', async () => {
      const page = viewer(as)
      complaints.length = 0
      const titles = new Set<string>()
      const answer = await page.goto(app.url + addressOf(at))
      expect(answer?.status()).toBe(status)
      await page.locator('h1').first().waitFor()
      for (const width of [...widths].reverse()) {
        await page.setViewportSize({ width, height: 800 })
        expect(await page.locator('h1').count()).toBe(1)
        titles.add(await page.title())
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
          `${width}`,
        ).toBeLessThanOrEqual(0)
        expect(await page.locator('main').evaluate(squeezed), `${width}`).toEqual([])
        expect(await axe(page), `${width}`).toEqual([])
      }
      expect([...titles]).toEqual([expect.stringMatching(/\S.*Wilgenbroek|\S.*Rode Draad|\S.* /)])
      expect(complaints.filter((one) => !(status === 404 && one.includes('404')))).toEqual([])
    })

    test('N21: the way to apply stands on it, and leads to a form with nothing before it', async () => {
      const page = viewer(as)
      await goOnce(page, app.url + addressOf(at))
      const href = await page.getByRole('link', { name: 'Ik wil nu aanvragen' }).first().getAttribute('href')
      const there = await page.request.get(new URL(href ?? '', page.url()).href)
      expect(there.status()).toBe(200)
      expect(await there.text()).toContain('name="voorziening"')
    })

    if (alsoThis)
      test('the keyboard reaches every control, and each shows that it has the focus', async () => {
        const page = viewer(as)
        await page.setViewportSize({ width: 1440, height: 900 })
        await goOnce(page, app.url + addressOf(at))
        expect(await reach(page)).toEqual({ missed: [], unseen: [] })
      })

    if (alsoThis)
      test('says the same without JavaScript', async () => {
        const page = viewer(as)
        await goOnce(page, app.url + addressOf(at))
        const plain = await openPage({ javaScript: false })
        await plain.context().addCookies(await page.context().cookies())
        await plain.goto(app.url + addressOf(at))
        const words = async (on: Page) => (await on.locator('main').evaluate(wordsOf)).replace(/\s+/g, ' ').trim()
        const expected = await words(plain)
        await expect.poll(() => words(page)).toBe(expected)
        expect(expected).not.toBe('')
        await plain.context().close()
      })

    test('gives nothing that its view does not let through, and nothing of somebody else', async () => {
      const page = viewer(as)
      const address = new URL(app.url + addressOf(at))
      const html = await (await page.request.get(address.href)).text()
      address.pathname = address.pathname === '/' ? '/_root.data' : `${address.pathname}.data`
      const data = await (await page.request.get(address.href)).text()
      expect(status === 200 ? await tooMuch(path, data) : []).toEqual([])
      for (const text of [html, data]) {
        expect(text).not.toMatch(/zoeknaam|token_hash|code_hash|"subject"/)
        expect(ofOthers(as, about).filter((one) => text.includes(one))).toEqual([])
      }
    })
  },
)

/** What does not fit within the page: a label that breaks within its words, a word of standing beyond its row, a table to scroll. */
function squeezed(main: Element): string[] {
  const found: string[] = []
  for (const one of main.querySelectorAll('label, .ams-badge, .ams-table')) {
    const { width, right } = one.getBoundingClientRect()
    const words = one.textContent?.trim() ?? ''
    const row = one.parentElement?.getBoundingClientRect().right ?? right
    const thin = words.length > 6 && width > 0 && width < 32
    if (thin || right > row + 2 || (one.matches('.ams-table') && one.scrollWidth > one.clientWidth + 1)) {
      found.push(words.slice(0, 60))
    }
  }
  return found
}

/** What stands on a page, but for who looked (this look is one more) and the button that prints (the browser's own). */
function wordsOf(main: Element): string {
  const copy = document.createElement('div')
  copy.append(...[...main.childNodes].map((one) => one.cloneNode(true)))
  for (const one of copy.querySelectorAll('table, .rd-looks, button[type=button]')) one.remove()
  return copy.textContent ?? ''
}

/** The fields in the data of a page that neither its view nor the shell lets through. */
async function tooMuch(path: string, data: string): Promise<string[]> {
  const file = routes.find((route) => (route.path ?? '') === path)?.file ?? ''
  const { loader } = await import(resolve('src/web', file))
  const allowed = new Set([...shellKeys, ...moreShellKeys, ...(loader ? keysOf(loader.view) : [])])
  const keys = keysIn(data).filter((key) => !/[/]|^screens/.test(key))
  expect(keys).toContain('sleutel')
  return keys.filter((key) => !allowed.has(key))
}

/** What may not stand on a page: numbers and addresses of others, and for whoever does not help people their names. */
function ofOthers(as: Viewer, about: string | undefined): string[] {
  const others = demoPeople.filter(({ naam }) => naam !== about)
  const ways = others.flatMap(({ telefoon, email }) => [telefoon, email].filter((one) => one !== undefined))
  // The demo has a button with the name of the resident that one can become.
  const names = others.map(({ naam }) => naam).filter((naam) => naam !== 'Denise Wouters')
  return as === 'worker' ? ways : [...ways, ...names]
}

test('the reader of data sees a field that is too much', () => {
  const view = z.object({ naam: z.string(), deep: z.array(z.object({ dag: z.string() })) })
  expect(keysOf(view)).toEqual(expect.arrayContaining(['naam', 'deep', 'dag']))
  expect(keysIn('[{"_1":2},"zoeknaam","jansen"]')).toEqual(['zoeknaam'])
})
