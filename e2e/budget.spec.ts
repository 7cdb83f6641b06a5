import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { sharedApp } from './harness/app.ts'
import { closeBrowser, closePage, openPage } from './harness/browser.ts'
import { signInAs } from './harness/sign-in.ts'
import type { Count } from './pages/hands.ts'
import { giveReason, judge, kindsOn } from './pages/person.ts'
import { askAtDesk, askOnline, part } from './pages/question.ts'
import { addLine, beginSheet, paper, writeWords } from './pages/sheet.ts'

const app = sharedApp()
const measured: string[] = []
afterAll(async () => {
  await closeBrowser()
  process.stdout.write(`\nRegistering, measured in the browser:\n${measured.join('\n')}\n`)
})

/** Keeps what a path took, to print at the end; the time is without thinking and typing. */
function note(what: string, { fields, keys, clicks }: Count, since: number): void {
  const seconds = ((performance.now() - since) / 1000).toFixed(1)
  measured.push(`- ${what}: ${fields} fields, ${keys} keystrokes, ${clicks} clicks, ${seconds} s of machine time`)
}

/** The fields one can see in the forms of a page; a group of radio buttons or the three boxes of a day are one. */
async function fieldsOn(page: Page): Promise<string[]> {
  const names = await page
    .locator('main :is(input:not([type=hidden]), select, textarea)')
    .evaluateAll((all) => all.map((one) => one.getAttribute('name') ?? ''))
  return [...new Set(names.map((name) => name.replace(/\.(dag|maand|jaar)$/, '')))]
}

const twice = (typed: readonly string[]) =>
  typed.filter((text, at) => [...text].length > 5 && typed.indexOf(text) !== at)

const question = { vraag: 'Kan ik geld krijgen voor een bril?', naam: 'Bep Kuiper', telefoon: '06 5550 0195' }

test('a simple question at the desk asks eight fields at most, of which only one must be filled', async () => {
  const page = await openPage()
  await signInAs(page, app.url, /Fatima El Amrani/)
  await page.goto(`${app.url}/contacten/nieuw`)
  const fields = await fieldsOn(page)
  expect(fields.length).toBeLessThanOrEqual(8)
  const since = performance.now()
  const { count } = await askAtDesk(page, app.url, question)
  note('a simple question at the desk', count, since)
  expect(count.fields).toBeLessThanOrEqual(8)
  expect(count.clicks).toBeLessThanOrEqual(4)
  expect(twice(count.typed)).toEqual([])
  await part(page, 'In eigen woorden').getByText(question.vraag).waitFor()
  await closePage(page)
})

test('a question online asks eight fields at most', async () => {
  const page = await openPage({ width: 320 })
  const since = performance.now()
  const { count } = await askOnline(page, app.url, question)
  note('a question online', count, since)
  expect(count.fields).toBeLessThanOrEqual(8)
  expect(twice(count.typed)).toEqual([])
  await closePage(page)
})

test("a home visit with several questions, the five kinds and het A4'tje stays within twenty-five fields", async () => {
  const page = await openPage()
  await signInAs(page, app.url, /Noor Jacobs/)
  const since = performance.now()
  const vraag = 'Rekeningen, de huur, en de kinderen willen op sport.'
  const hands = await askAtDesk(page, app.url, { ...question, naam: 'Lies de Boer', vraag }, 'huisbezoek')
  const contact = page.url()
  await hands.within(part(page, 'Hoe verder')).choose('Meer vragen')
  await hands.within(part(page, 'Hoe verder')).day(['8', '10', '2026'])
  await hands.within(part(page, 'Hoe verder')).press('Bewaar')

  await page.getByRole('link', { name: /Vijf soorten inkomen/ }).click()
  await giveReason(page)
  // The name that was typed once stands there.
  await page.getByRole('heading', { level: 1, name: 'Lies de Boer' }).waitFor()
  for (const kind of await kindsOn(page).all()) await judge(hands, kind, { uitkomst: 'aangeboden' })

  await page.goto(contact)
  const sheet = await beginSheet(page)
  await addLine(page, sheet, {
    soort: 'Wij beloven',
    wie: 'Noor',
    wat: 'Ik bel de verhuurder.',
    wanneer: ['6', '10', '2026'],
  })
  await paper(page).getByText('Ik bel de verhuurder.').waitFor()
  await addLine(page, sheet, { soort: 'Wij vragen', wie: 'Lies', wat: 'Leg de brieven klaar.' })
  await paper(page).getByText('Leg de brieven klaar.').waitFor()
  await writeWords(page, sheet, {
    'In het kort': 'Eerst de huur, dan de rest.',
    'Wanneer komt er geld?': 'Op 20 oktober.',
  })
  await paper(page).getByText('Eerst de huur, dan de rest.').waitFor()

  const total: Count = {
    fields: hands.count.fields + sheet.count.fields,
    keys: hands.count.keys + sheet.count.keys,
    clicks: hands.count.clicks + sheet.count.clicks,
    typed: [...hands.count.typed, ...sheet.count.typed],
  }
  note("a home visit with several questions, the five kinds and het A4'tje", total, since)
  expect(total.fields).toBeLessThanOrEqual(25)
  expect(twice(total.typed)).toEqual([])
  const known = (await paper(page).textContent()) ?? ''
  expect(known).toContain('Lies de Boer')
  await closePage(page)
})

test('from the last word to the paper is two taps, and seconds of the ninety', async () => {
  const page = await openPage()
  await signInAs(page, app.url, /Joost Hendriks/)
  await askAtDesk(page, app.url, { ...question, naam: 'Snel Klaar' })
  const hands = await beginSheet(page)
  const since = performance.now()
  await writeWords(page, hands, { 'In het kort': 'U belt ons als de brief komt.' })
  await paper(page).getByText('U belt ons als de brief komt.').waitFor()
  const before = hands.count.clicks - 1
  await hands.press('Geef mee en druk af')
  await page.waitForURL(/\/a4\/print$/)
  await paper(page).getByText('U belt ons als de brief komt.').waitFor()
  const taps = hands.count.clicks - before
  const made = performance.now()
  const pdf = await page.request.get(page.url().replace(/print$/, 'pdf'))
  const pdfTime = ((performance.now() - made) / 1000).toFixed(1)
  expect(pdf.status()).toBe(200)
  const seconds = (made - since) / 1000
  measured.push(`- from the last word to the paper: ${taps} taps, ${seconds.toFixed(1)} s; the PDF ${pdfTime} s more`)
  expect(taps).toBe(2)
  expect(seconds).toBeLessThan(90)
  await closePage(page)
})
