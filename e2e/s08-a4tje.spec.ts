import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, startApp } from './harness/app.ts'
import { axe } from './harness/axe.ts'
import { closeBrowser, closePage, openPage } from './harness/browser.ts'
import { signInAs } from './harness/sign-in.ts'
import { sample } from './harness/size.ts'
import { handsOn } from './pages/hands.ts'
import { kindNames, openPerson } from './pages/person.ts'
import { part } from './pages/question.ts'
import { addLine, beginSheet, type Line, paper, writeWords } from './pages/sheet.ts'

let app: App
let page: Page
let contact = ''
beforeAll(async () => {
  app = await startApp()
  page = await openPage({ width: 1440 })
  await signInAs(page, app.url, /Joost Hendriks/)
})
afterAll(async () => {
  await closeBrowser()
  await app.stop()
})

const words = {
  'In het kort':
    'U werkt twee dagen in de week en zorgt alleen voor Jayden en Mila. Er zijn schulden. Wij beginnen met rust: eerst de huur en de stroom, dan de rest.',
  'Wanneer komt er geld?': 'Een voorschot van €\u00a0700 op vrijdag 9 oktober. Daarna elke maand op de 20e.',
  'Welke brief komt er?': 'Besluit op uw aanvraag bijstand',
}
const lines: readonly Line[] = [
  {
    soort: 'Wij beloven',
    wie: 'Joost',
    wat: 'Ik bel de woningbouw en vraag om uitstel.',
    wanneer: ['6', '10', '2026'],
  },
  {
    soort: 'Afspraak',
    wie: 'Denise en Noor',
    wat: 'Samen de enveloppen openmaken, bij u thuis.',
    wanneer: ['8', '10', '2026'],
  },
  {
    soort: 'Wij vragen',
    wie: 'Denise',
    wat: 'Bewaar uw loonstrook van september.',
    wanneer: ['8', '10', '2026'],
  },
  { soort: 'Wij vragen', wie: 'Denise', wat: 'Bel ons als er een brief van een deurwaarder komt.' },
]

/** N14: of each of the five kinds what a single parent can get, by the words of her paper. */
const fiveOnPaper = [
  /bijstand/i,
  /bijzondere bijstand/i,
  /individuele inkomenstoeslag/i,
  /minimaregeling/i,
  /zorgtoeslag/i,
  /kindgebonden budget/i,
]

test('S08: the page of a single parent tells what she can probably get, and why, step by step', async () => {
  await openPerson(page, app.url, 'Denise Wouters')
  expect(await kindNames(page)).toHaveLength(5)
  for (const child of ['Jayden Wouters', 'Mila Wouters']) await page.getByText(child).first().waitFor()
  const money = part(page, 'Wat u waarschijnlijk kunt krijgen')
  const amounts = await money.locator('.rd-amount:visible').allTextContents()
  expect(amounts.slice(0, 2)).toEqual([expect.stringMatching(/€.*per maand/), expect.stringMatching(/€.*per maand/)])
  for (const provision of ['Bijstand', 'Zorgtoeslag']) {
    const one = part(page, provision)
    await one.getByText('Hoe komen wij hierop?').click()
    let open = one.locator('.rd-reasons').first()
    await open.waitFor()
    // Each level is closed until one opens it, and its last steps name an article with a link.
    const deeper = open.locator(':scope > li > details.rd-reason').first()
    expect(await deeper.getAttribute('open')).toBeNull()
    await deeper.locator('summary').first().click()
    open = deeper.locator('.rd-reasons').first()
    await open.waitFor()
    expect(await one.locator('a[href^="https://wetten.overheid.nl/"]').count()).toBeGreaterThan(0)
    expect(await deeper.getByText(/€|ja|nee/).count()).toBeGreaterThan(0)
  }
})

test("S08: het A4'tje is written while talking, and asks three things at most", async () => {
  await page.getByRole('link', { name: /^Vraag van .*14 september 2026/ }).click()
  await part(page, 'In eigen woorden').getByText('Ik kom niet rond.').waitFor()
  contact = page.url()
  const hands = await beginSheet(page)
  await writeWords(page, hands, words)
  await paper(page).getByText('Daarna elke maand op de 20e.').waitFor()
  for (const line of lines) {
    await addLine(page, hands, line)
    await paper(page).getByText(line.wat).first().waitFor()
  }
  await addLine(page, hands, { soort: 'Wij vragen', wie: 'Denise', wat: 'Het derde.' })
  await paper(page).getByText('Het derde.').waitFor()
  await addLine(page, hands, { soort: 'Wij vragen', wie: 'Denise', wat: 'Het vierde.' })
  const form = part(page, 'Afspraken')
  expect(await page.locator('.rd-errors').textContent()).toMatch(/drie/i)
  expect(await form.getByLabel('Wat?').inputValue()).toBe('Het vierde.')
  expect(await paper(page).getByText('Het vierde.').count()).toBe(0)
  await page.goto(`${contact}/a4`)
  const third = form.getByRole('listitem').filter({ hasText: 'Het derde.' })
  await third.getByRole('button', { name: 'Haal weg' }).click()
  await expect.poll(() => paper(page).getByText('Het derde.').count(), { timeout: 10_000 }).toBe(0)
  expect(await axe(page)).toEqual([])
})

test.each(sample([true, false]))(
  'S08: what was typed is there after another button, with JavaScript %s',
  async (javaScript) => {
    const own = await openPage({ javaScript })
    await signInAs(own, app.url, /Joost Hendriks/)
    await own.goto(`${contact}/a4`)
    await part(own, 'Woorden').waitFor()
    const short = part(own, 'Woorden').getByLabel('In het kort')
    const typed = `${words['In het kort']} Met JavaScript: ${javaScript}.`
    await short.fill(typed)
    await part(own, 'Woorden').getByLabel('Wanneer komt er geld?').fill('Op de 20e.')
    await addLine(own, handsOn(own), { soort: 'Afspraak', wie: 'Denise', wat: 'Weer even bellen.' })
    await paper(own).getByText('Weer even bellen.').waitFor()
    expect(await short.inputValue()).toBe(typed)
    await paper(own).getByText(typed).waitFor()

    const left = part(own, 'Afspraken').getByLabel('Wat?')
    await left.fill('Nog niet erbij gezet.')
    await short.fill(words['In het kort'])
    const line = part(own, 'Afspraken').getByRole('listitem').filter({ hasText: 'Weer even bellen.' })
    await line.getByRole('button', { name: 'Haal weg' }).click()
    await expect.poll(() => paper(own).getByText('Weer even bellen.').count(), { timeout: 10_000 }).toBe(0)
    expect(await left.inputValue()).toBe('Nog niet erbij gezet.')
    expect(await short.inputValue()).toBe(words['In het kort'])
    await paper(own).getByText(words['In het kort']).waitFor()
    // A line without a name is not given along, and not thrown away either.
    await own.getByRole('button', { name: 'Geef mee en druk af' }).click()
    await own.locator('.rd-errors').waitFor()
    expect(await left.inputValue()).toBe('Nog niet erbij gezet.')
    expect(await short.inputValue()).toBe(words['In het kort'])
    await left.fill('')
    await writeWords(own, handsOn(own), words)
    await paper(own).getByText('Daarna elke maand op de 20e.').waitFor()
    await closePage(own)
  },
)

test('S08: what goes along says whom to call, what was agreed, what to do, when money comes, what she can get', async () => {
  const text = (await paper(page).textContent()) ?? ''
  const parts = ['Wie bel ik?', 'Wat is er afgesproken?', 'Wat moet ik doen?', 'Wanneer komt er geld?']
  for (const heading of [...parts, 'Wat kan ik waarschijnlijk krijgen?']) expect(text).toContain(heading)
  expect(text).toContain('Joost Hendriks')
  expect(text).toContain('085 555 01 02')
  for (const { wat } of lines) expect(text).toContain(wat)
  expect(text).toContain('Joost belooft, uiterlijk')
  expect(text).toContain('U mag altijd aanvragen')
  expect(text).toMatch(/Bijstand: waarschijnlijk €\s[\d.,]+ per maand/)
  expect(text).toMatch(/Zorgtoeslag: waarschijnlijk €\s[\d.,]+ per maand/)
  for (const kind of fiveOnPaper) expect(text, 'N14').toMatch(kind)
})

test('S08: given and printed in one tap, it fits one page, is PDF/UA, and stays as it is', async () => {
  const late = await openPage()
  await signInAs(late, app.url, /Joost Hendriks/)
  await late.goto(`${contact}/a4`)
  await part(late, 'Woorden').waitFor()

  // The page that was open all the while is behind by now; what was typed and not saved goes along with the sheet.
  await page.goto(`${contact}/a4`)
  await part(page, 'Woorden').getByLabel('Welke brief komt er?').fill('Besluit op uw aanvraag om bijstand')
  await page.getByRole('button', { name: 'Geef mee en druk af' }).click()
  await page.waitForURL(/\/a4\/print$/)
  await paper(page).waitFor()
  await paper(page).getByText('Besluit op uw aanvraag om bijstand').waitFor()
  for (const kind of fiveOnPaper) expect(await paper(page).textContent(), 'N14').toMatch(kind)
  expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(1)
  expect(await page.getByRole('link', { name: 'PDF' }).getAttribute('href')).toMatch(/\/a4\/pdf$/)

  const answer = await page.request.get(`${contact}/a4/pdf`)
  expect(answer.headers()['content-type']).toBe('application/pdf')
  expect(answer.headers()['content-disposition']).toContain('attachment')
  const pdf = (await answer.body()).toString('latin1')
  expect(pdf).toMatch(/^%PDF-1\.\d/)
  expect(pdf).toMatch(/pdfuaid:part>1</)
  expect(pdf).toMatch(/\/StructTreeRoot/)
  expect(pdf).toMatch(/\/Marked true/)
  expect(pdf).toMatch(/\/Lang ?\(nl/)
  expect(pagesOf(await answer.body())).toBe(1)

  // Who still had it open to write on is told so, and the paper stays the same.
  await writeWords(late, handsOn(late), { 'In het kort': 'Toch anders.' })
  await late.locator('.rd-errors').or(late.getByText('Dit blad verandert niet meer.')).first().waitFor()
  await late.goto(`${contact}/a4`)
  await late.getByText('Meegegeven. Dit blad verandert niet meer.').waitFor()
  expect(await late.content()).not.toContain('Toch anders.')
  expect(await part(late, 'Woorden').count()).toBe(0)
  await closePage(late)
})

test('S08: the resident reads the same paper herself', async () => {
  const denise = await openPage({ width: 320 })
  await signInAs(denise, app.url, /Denise Wouters/)
  await denise.getByRole('link', { name: /A4/ }).first().click()
  await paper(denise).getByText('Bewaar uw loonstrook van september.').waitFor()
  expect(await denise.getByRole('button', { name: /Begin|Bewaar|Zet erbij/ }).count()).toBe(0)
  await closePage(denise)
})

test("the picture of het A4'tje for the README can be made", async () => {
  const own = await openPage()
  await own.setViewportSize({ width: 1000, height: 1270 })
  await signInAs(own, app.url, /Joost Hendriks/)
  await own.goto(`${contact}/a4/print`)
  await paper(own).waitFor()
  await own.emulateMedia({ media: 'print' })
  await paper(own).evaluate((sheet: HTMLElement) => {
    sheet.style.setProperty('box-sizing', 'border-box')
    sheet.style.setProperty('inline-size', '900px')
    sheet.style.setProperty('padding', '56px 72px')
  })
  const made = await paper(own).screenshot(process.env.RODEDRAAD_PICTURE ? { path: process.env.RODEDRAAD_PICTURE } : {})
  expect(made.byteLength).toBeGreaterThan(20_000)
  await closePage(own)
})

/** How many pages a PDF says that it has. */
function pagesOf(pdf: Uint8Array): number {
  const text = Buffer.from(pdf).toString('latin1')
  return Number(text.match(/\/Type\s*\/Pages[^>]*?\/Count\s+(\d+)/)?.[1] ?? text.match(/\/Count\s+(\d+)/)?.[1])
}
