import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Embedded, startEmbedded } from '../src/platform/db/embedded/start.ts'
import { newDemoFolder } from './harness/app.ts'
import { type AppProcess, spawnApp } from './harness/app-process.ts'
import { closeBrowser, closePage, openPage } from './harness/browser.ts'
import { sample } from './harness/size.ts'

let app: AppProcess
let url: string
let server: Embedded

beforeAll(async () => {
  const dataDir = newDemoFolder()
  app = spawnApp(['--port', '0', '--data', dataDir])
  url = await app.url
  server = await startEmbedded({ dataDir })
})
afterAll(async () => {
  await closeBrowser()
  await server.stop()
  await app.stop()
})

/** An hour goes by in which nobody does anything. */
async function beAway(): Promise<void> {
  const client = new pg.Client(server.superuser)
  await client.connect()
  try {
    await client.query("update access.session set last_seen = last_seen - interval '1 hour'")
  } finally {
    await client.end()
  }
}

const words = 'Zij kan de huur niet betalen. De verhuurder belt elke dag.'

test.each(sample([true, false]))(
  'what was typed when the session ended stands there again after signing in, and is sent then, JavaScript %s',
  async (javaScript) => {
    const page = await openPage({ baseURL: url, javaScript })
    await page.goto('/')
    await page.getByRole('link', { name: /Joost Hendriks/ }).click()
    await page.waitForURL('**/vandaag')
    await page.goto('/contacten/nieuw')
    await page.getByRole('radio', { name: 'telefoon' }).check()
    await page.getByRole('textbox', { name: /vraag/i }).first().fill(words)
    await beAway()
    await page.getByRole('button', { name: 'Schrijf op' }).click()

    await page.waitForURL('**/inloggen?*')
    await page.getByText('Wat u typte, is bewaard.').waitFor()
    await page.getByRole('link', { name: /Ik ben medewerker/ }).click()
    await page.getByRole('button', { name: /Joost Hendriks/ }).click()
    await page.waitForURL('**/contacten/nieuw')
    await page.getByText('Het is nog niet verstuurd.').waitFor()
    expect(await page.getByRole('textbox', { name: /vraag/i }).first().inputValue()).toBe(words)
    await page.getByRole('button', { name: 'Schrijf op' }).click()
    await page.waitForURL(/\/contacten\/[0-9a-f-]{36}$/)
    await page.getByText(words).waitFor()

    await page.goto('/contacten/nieuw')
    expect(await page.getByText('Het is nog niet verstuurd.').count()).toBe(0)
    await closePage(page)
  },
)

test('a page that is opened after the session ended leads to signing in and back; someone else sees none of it', async () => {
  const page = await openPage({ baseURL: url })
  await page.goto('/')
  await page.getByRole('link', { name: /Joost Hendriks/ }).click()
  await page.waitForURL('**/vandaag')
  await beAway()
  await page.goto('/mensen')
  await page.goto('/vandaag')
  await page.getByRole('heading', { name: 'U bent uitgelogd' }).waitFor()
  await page.getByRole('link', { name: /Ik ben medewerker/ }).click()
  await page.getByRole('button', { name: /Joost Hendriks/ }).click()
  await page.waitForURL('**/vandaag')
  await closePage(page)
})

test('N21: a resident whose session ended asks a question all the same', async () => {
  const page = await openPage({ baseURL: url, javaScript: false })
  await page.goto('/')
  await page.getByRole('link', { name: /Denise Wouters/ }).click()
  await page.waitForURL('**/mijn')
  await page.goto('/aanvragen')
  await beAway()
  await page.getByRole('button', { name: 'Vraag nu aan' }).click()
  await page.waitForURL('**/vraag/klaar*')
  await page.getByText(/[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/).waitFor()
  await closePage(page)
})
