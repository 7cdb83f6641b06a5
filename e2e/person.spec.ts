import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type App, startApp } from './harness/app.ts'
import { axe } from './harness/axe.ts'
import { closeBrowser, closePage, openPage, screenshot } from './harness/browser.ts'
import { signInAs } from './harness/sign-in.ts'
import { sample } from './harness/size.ts'
import { findPeople, provisionOn } from './pages/person.ts'

let app: App
beforeAll(async () => {
  app = await startApp()
})
afterAll(async () => {
  await closeBrowser()
  await app.stop()
})

const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true })

/** Finds someone by name and opens their page, with a reason when it is not open yet. */
async function openPersonPage(page: Page, naam: string): Promise<void> {
  await findPeople(page, app.url, naam)
  await page.getByRole('link', { name: naam }).click()
  await page.waitForURL(/\/personen\//)
  const reason = page.getByRole('button', { name: 'Ik vervang een collega' })
  await reason.or(heading(page, 'Gegevens')).first().waitFor()
  if (await reason.isVisible()) await reason.click()
  await heading(page, 'Gegevens').waitFor()
}

async function fits(page: Page): Promise<void> {
  const wide = await page.evaluate(() =>
    [...document.querySelectorAll('main *')]
      .filter((one) => !one.closest('.ams-table') && one.getBoundingClientRect().right > innerWidth + 1)
      .map((one) => one.className || one.tagName),
  )
  expect(wide).toEqual([])
}

describe.each(sample([320, 1440, 768] as const))('at %i pixels', (width) => {
  test('the page of a person fits and axe finds nothing, closed and with everything opened', async () => {
    const page = await openPage({ width })
    await signInAs(page, app.url, /Noor Jacobs/)
    await openPersonPage(page, 'Mo Yildiz')
    await fits(page)
    expect(await axe(page)).toEqual([])
    await screenshot(page, 'persoon')
    if (width === 768) return closePage(page)
    await (await provisionOn(page, 'Bijstand')).getByText('Hoe komen wij hierop?').click()
    await page.locator('.rd-reason').first().waitFor()
    await page.evaluate(() => {
      for (const one of document.querySelectorAll('details')) one.open = true
    })
    await fits(page)
    expect(await axe(page)).toEqual([])
    await closePage(page)
  })

  test('searching, and the page of a resident, fit and axe finds nothing', async () => {
    const page = await openPage({ width })
    await signInAs(page, app.url, /Denise Wouters/)
    await heading(page, 'Wie keek er in mijn gegevens?').waitFor()
    await fits(page)
    expect(await axe(page)).toEqual([])
    await screenshot(page, 'mijn')
    await closePage(page)
    const people = await openPage({ width })
    await signInAs(people, app.url, /Fatima El Amrani/)
    await findPeople(people, app.url, 'de')
    expect(new URL(people.url()).search).toBe('')
    await fits(people)
    expect(await axe(people)).toEqual([])
    await screenshot(people, 'mensen')
    await closePage(people)
  })
})

test('N14: the five kinds are there for the worker and the resident, each with the way to apply', async () => {
  for (const [role, open] of [
    [/Joost Hendriks/, (page: Page) => openPersonPage(page, 'Denise Wouters')],
    [/Denise Wouters/, (page: Page) => heading(page, 'Alle hulp met geld').waitFor()],
  ] as const) {
    const page = await openPage()
    await signInAs(page, app.url, role)
    await open(page)
    const five = page.locator('.rd-five__one')
    expect(await five.count()).toBe(5)
    for (const one of await five.all()) expect(await one.textContent()).toContain('U mag altijd aanvragen')
    await closePage(page)
  }
})

test.each(sample([false, true]))(
  'N14, N02: judging and answering on the page, with JavaScript %s',
  async (javaScript) => {
    const page = await openPage({ javaScript })
    await signInAs(page, app.url, /Ingrid Postma/)
    await openPersonPage(page, javaScript ? 'Rik Bosman' : 'Elly Kramer')
    const kind = page.locator('.rd-five__one', { hasText: 'regelingen van de gemeente' })
    await kind.getByText('Uitkomst opschrijven').first().click()
    await kind.getByLabel('waarschijnlijk geen recht').check()
    await kind.getByLabel('Reden').fill('Het inkomen is hoger dan de grens.')
    await kind.getByRole('button', { name: 'Uitkomst opschrijven' }).click()
    await page.getByRole('link', { name: 'horen een reden en een artikel' }).first().waitFor()
    expect(await kind.getByLabel('Reden').inputValue()).toBe('Het inkomen is hoger dan de grens.')
    await kind.getByLabel('Artikel').fill('Verordening minimabeleid art. 4')
    await kind.getByRole('button', { name: 'Uitkomst opschrijven' }).click()
    await kind.getByText('door Ingrid Postma').waitFor()
    const question = page.locator('.rd-questions > li', { hasText: 'Is iedereen genoemd' })
    await question.getByRole('button', { name: 'Ja' }).click()
    const fact = page.locator('.rd-fact', { hasText: 'Is iedereen genoemd' })
    await fact.waitFor()
    expect(await question.count()).toBe(0)
    await fact.locator('summary').click()
    await fact.getByLabel('Nee').check()
    await fact.getByRole('button', { name: 'Het is veranderd' }).click()
    await page.locator('.rd-fact', { hasText: /Is iedereen genoemd.*nee/ }).waitFor()
    await closePage(page)
  },
)

test('veilig contact in one tap takes number, e-mail and address off the page', async () => {
  const page = await openPage()
  await signInAs(page, app.url, /Joost Hendriks/)
  await openPersonPage(page, 'Samira Bouzid')
  expect(await page.getByRole('link', { name: '06 5550 0107' }).count()).toBe(1)
  await page.getByRole('button', { name: 'Zet veilig contact aan' }).click()
  await page.getByText('Er is nog geen veilig nummer: niet bellen.').waitFor()
  expect(await page.content()).not.toContain('5550 0107')
  await closePage(page)
})

test('a resident reads "misschien" instead of a range that begins at nothing', async () => {
  const page = await openPage()
  await signInAs(page, app.url, /Denise Wouters/)
  const amounts = page.locator('.rd-amount')
  await amounts.first().waitFor()
  for (const text of await amounts.allTextContents()) expect(text).not.toMatch(/€\s*0,00 tot/)
  expect(await page.locator('main').textContent()).not.toMatch(/tussen €\s*0 en/)
  await closePage(page)
})

test.each(sample([false, true]))(
  'the privacy officer finds who someone is with no name in the address, JavaScript %s',
  async (js) => {
    const page = await openPage({ javaScript: js })
    await signInAs(page, app.url, /Pim Adema/)
    await page.goto(`${app.url}/privacy`)
    await page.locator('input[name=wie]').fill('Denise')
    await page.getByRole('button', { name: 'Zoek' }).click()
    const hit = page.getByRole('link', { name: 'Denise Wouters' })
    await hit.waitFor()
    expect(page.url()).not.toContain('Denise')
    await hit.click()
    await page.waitForURL(/\?wie=[0-9a-f-]+$/)
    await closePage(page)
  },
)

test('who opens a page with a reason is in the list that the resident reads', async () => {
  const worker = await openPage()
  await signInAs(worker, app.url, /Noor Jacobs/)
  await openPersonPage(worker, 'Denise Wouters')
  await closePage(worker)
  const page = await openPage()
  await signInAs(page, app.url, /Denise Wouters/)
  const rows = page.getByRole('row', { name: /Noor Jacobs, wijkteam, Wilgenbroek/ })
  await rows.first().waitFor()
  expect(await rows.first().textContent()).toContain('Om uw vraag te beantwoorden')
  await closePage(page)
})
