import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, startApp } from './harness/app.ts'
import { axe } from './harness/axe.ts'
import { closeBrowser, openPage, screenshot } from './harness/browser.ts'
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

test('C03: who did not want something is on the page of the agreed day, with the way to look together', async () => {
  const page = await openPage()
  await signInAs(page, app.url, /Joost Hendriks/)
  expect(await page.getByRole('heading', { name: /Opnieuw aanbieden/ }).count()).toBe(0)
  await page.getByRole('button', { name: 'Een dag verder' }).click()
  await page.goto(`${app.url}/vandaag`)
  await page.getByRole('heading', { name: 'Opnieuw aanbieden (1)' }).waitFor()
  const row = page.getByRole('listitem').filter({ hasText: 'Afgesproken dag' })
  expect(await row.textContent()).toContain('Hans de Boer')
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    expect(await axe(page), `${width}`).toEqual([])
    await screenshot(page, 'opnieuw')
  }
  await row.getByRole('link', { name: 'Kijk samen' }).click()
  await page.waitForURL(/\/nagaan$/)
  expect(await page.locator('main').textContent()).toContain('Hans de Boer')
})
