import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, startApp } from './harness/app.ts'
import { axe } from './harness/axe.ts'
import { closeBrowser, openPage, screenshot } from './harness/browser.ts'
import { signInAs } from './harness/sign-in.ts'
import { sample } from './harness/size.ts'
import { openPerson, provisionOn } from './pages/person.ts'
import { part } from './pages/question.ts'
import { beginSheet, paper } from './pages/sheet.ts'

let app: App
let page: Page
beforeAll(async () => {
  app = await startApp()
  page = await openPage({ width: 1440 })
  await signInAs(page, app.url, /Joost Hendriks/)
})
afterAll(async () => {
  await closeBrowser()
  await app.stop()
})

/** What there is for a single parent with debts and two children; each must be told, whatever it comes to (N14). */
const computed = [
  'Bijstand',
  'Zorgtoeslag',
  'Kindgebonden budget',
  'Bijzondere bijstand',
  'Individuele inkomenstoeslag',
  'De minimaregeling van uw gemeente',
]
/** What is not worked out on this day, each with why and where to go. */
const pointedTo = ['Kinderbijslag', 'Huurtoeslag', 'Kinderopvangtoeslag']

const provision = (name: string) => provisionOn(page, name)

test('S08 N14: every provision for a single parent is on the page, and none of them ends without the way to apply', async () => {
  await openPerson(page, app.url, 'Denise Wouters')
  for (const name of [...computed, ...pointedTo]) {
    const text = (await (await provision(name)).textContent()) ?? ''
    expect(text, name).toContain('U mag altijd aanvragen')
  }
  for (const name of pointedTo)
    expect(await (await provision(name)).textContent(), name).toMatch(/niet (te berekenen|uitrekenen|uit)|nog niet/)
})

test.each(sample(computed, 2))(
  'S08: the reasoning of %s opens step by step, with articles and the facts it rests on',
  async (name) => {
    const link = (await provision(name)).getByText('Hoe komen wij hierop?')
    await page.goto(new URL((await link.getAttribute('href')) ?? '', page.url()).href)
    await page.locator('.rd-reasons').first().waitFor({ state: 'attached' })
    const one = await provision(name)
    const reasons = one.locator('.rd-reasons').first()
    await reasons.waitFor()
    // Every level is opened, as a reader does; what is below must be there.
    await reasons.evaluate((list) => {
      for (const one of list.querySelectorAll('details')) one.open = true
    })
    expect(await one.locator('.rd-reason').count()).toBeGreaterThan(2)
    const text = (await reasons.textContent()) ?? ''
    expect(text).toMatch(/verteld|opgegeven|\(Wilgenbroek\)|\d{4}/)
  },
)

test('S08: the children are counted: both by name in the child budget, and the debts in what she owns', async () => {
  await page.goto(page.url().replace(/\?.*/, '?uitleg=kindgebonden-budget'))
  const budget = await provision('Kindgebonden budget')
  await budget.locator('.rd-reasons').first().waitFor()
  const text = (await budget.textContent()) ?? ''
  for (const child of ['Jayden Wouters', 'Mila Wouters']) expect(text).toContain(child)
  const facts = part(page, /^Gegevens$/)
  expect(await facts.textContent()).toMatch(/12\.400/)
  expect(await axe(page)).toEqual([])
})

test('S08: what if a child leaves: worked out, kept nowhere, and a day that cannot be keeps what was typed', async () => {
  if (!page.url().includes('/personen/')) await openPerson(page, app.url, 'Denise Wouters')
  const soon = await openPage({ javaScript: false, width: 320 })
  await soon.context().addCookies(await page.context().cookies())
  await soon.goto(`${page.url().replace(/\?.*/, '')}/straks`)
  const suppose = async (jaar: string) => {
    await soon.getByRole('radio', { name: 'Mila Wouters' }).check()
    for (const [part, typed] of Object.entries({ dag: '1', maand: '11', jaar })) {
      await soon.locator(`input[name="op.${part}"]`).fill(typed)
    }
    await soon.getByRole('button', { name: 'Reken uit' }).click()
  }
  await suppose('2031')
  await soon.getByRole('link', { name: 'Dat kunnen wij niet uitrekenen.' }).first().waitFor()
  expect(await soon.locator('input[name="op.jaar"]').inputValue()).toBe('2031')
  await suppose('2026')
  await soon.getByText(/Zo wordt het als Mila Wouters op .*1 november 2026 weggaat/).waitFor()
  expect(await soon.locator('main').textContent()).toMatch(/Stel: iemand gaat weg|Op die dag verandert er geen bedrag/)
  await screenshot(soon, 'stel')
  await soon.getByRole('link', { name: /zoals het nu is/ }).click()
  await soon.waitForURL(/straks\??$/)
  expect(await soon.getByText(/Zo wordt het als/).count()).toBe(0)
})

test("S08: het A4'tje names every provision of the page", async () => {
  await page.getByRole('link', { name: /^Vraag van .*14 september 2026/ }).click()
  await part(page, 'In eigen woorden').getByText('Ik kom niet rond.').waitFor()
  await beginSheet(page)
  await paper(page).waitFor()
  const text = ((await paper(page).textContent()) ?? '').toLowerCase()
  for (const name of [...computed, ...pointedTo]) expect(text, name).toContain(name.toLowerCase())
  expect(text).toContain('u mag altijd aanvragen')
})
