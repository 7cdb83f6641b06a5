import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, startApp } from './harness/app.ts'
import { ask } from './harness/ask.ts'
import { axe } from './harness/axe.ts'
import { closeBrowser, closePage, openPage, screenshot } from './harness/browser.ts'
import { tabTo, walk } from './harness/keyboard.ts'
import { signInAs } from './harness/sign-in.ts'
import { widths } from './harness/size.ts'

let app: App
beforeAll(async () => {
  app = await startApp()
})
afterAll(async () => {
  await closeBrowser()
  await app.stop()
})

const rowOf = (page: Page, naam: string) =>
  page.locator('.rd-row').filter({ has: page.locator('.rd-row__name', { hasText: naam }) })

async function asHenk(look: Parameters<typeof openPage>[0] = {}): Promise<Page> {
  const page = await openPage(look)
  await signInAs(page, app.url, /Henk Brouwer/)
  await page.getByRole('heading', { name: 'Wie er is' }).waitFor()
  return page
}

test('the team fits and axe finds nothing, at every width', async () => {
  const page = await asHenk()
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      `${width}`,
    ).toBeLessThanOrEqual(0)
    expect(await axe(page), `${width}`).toEqual([])
    await screenshot(page, 'team')
  }
  await closePage(page)
})

test('S14: away in one tap: the stand-in has it at once, the resident reads the new name, and back is back', async () => {
  const resident = await openPage()
  await ask(resident, app.url, { naam: 'Vraagt Iets', telefoon: '06 5550 0998', urgent: false })
  await resident.getByRole('heading', { name: 'Joost Hendriks' }).waitFor()

  const henk = await asHenk()
  await rowOf(henk, 'Joost Hendriks').getByLabel('Wie vervangt Joost?').selectOption({ label: 'Fatima El Amrani' })
  await rowOf(henk, 'Joost Hendriks').getByRole('button', { name: 'Ziek of weg vandaag' }).click()
  await rowOf(henk, 'Joost Hendriks').getByText('Fatima El Amrani vervangt').waitFor()
  expect(await henk.getByText(/ziekte|reden/i).count()).toBe(0)

  const fatima = await openPage()
  await signInAs(fatima, app.url, /Fatima El Amrani/)
  await rowOf(fatima, 'Vraagt Iets').getByText('U vervangt Joost Hendriks').waitFor()

  await resident.goto(`${app.url}/status`)
  await resident.getByRole('heading', { name: 'Fatima El Amrani' }).waitFor()
  expect(await resident.getByText('Joost Hendriks').count()).toBeGreaterThan(0)

  await rowOf(henk, 'Joost Hendriks').getByRole('button', { name: 'Is er weer' }).click()
  await rowOf(henk, 'Joost Hendriks').getByRole('button', { name: 'Ziek of weg vandaag' }).waitFor()
  await resident.reload()
  await resident.getByRole('heading', { name: 'Joost Hendriks' }).waitFor()
  await fatima.reload()
  expect(await fatima.getByText('U vervangt Joost Hendriks').count()).toBe(0)
  for (const page of [resident, henk, fatima]) await closePage(page)
})

test('without JavaScript: away with the proposed stand-in, a second time says why not, and back', async () => {
  const page = await asHenk({ javaScript: false })
  const other = await asHenk({ javaScript: false })
  const row = (on: Page) => rowOf(on, 'Marloes van Rijn')
  await row(page).getByRole('button', { name: 'Ziek of weg vandaag' }).click()
  expect(await row(page).textContent()).toContain('Joost Hendriks vervangt')
  await row(other).getByRole('button', { name: 'Ziek of weg vandaag' }).click()
  expect(await other.getByText('Deze collega staat al als afwezig.').count()).toBeGreaterThan(0)
  await row(page).getByRole('button', { name: 'Is er weer' }).click()
  expect(await row(page).getByRole('button', { name: 'Ziek of weg vandaag' }).count()).toBe(1)
  await closePage(page)
  await closePage(other)
})

test('the duty of a day changes in one tap, with the keyboard alone', async () => {
  const page = await asHenk()
  expect((await walk(page)).filter(({ visible }) => !visible)).toEqual([])
  await page.reload()
  await tabTo(page, 'Dienst vr 9 okt')
  await page.keyboard.type('Ma')
  await tabTo(page, 'Bewaar')
  await page.keyboard.press('Enter')
  await page.waitForURL(/#dienst-/)
  await page.reload()
  const chosen = page.getByLabel('Dienst vr 9 okt').locator('option:checked')
  expect(await chosen.textContent()).toBe('Marloes van Rijn')
  await closePage(page)
})
