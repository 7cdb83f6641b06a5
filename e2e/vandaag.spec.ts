import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { sharedApp } from './harness/app.ts'
import { ask } from './harness/ask.ts'
import { axe } from './harness/axe.ts'
import { closeBrowser, closePage, openPage, screenshot } from './harness/browser.ts'
import { tabTo, walk } from './harness/keyboard.ts'
import { signInAs } from './harness/sign-in.ts'
import { widths } from './harness/size.ts'

const app = sharedApp()
afterAll(closeBrowser)

const rowOf = (page: Page, naam: string) => page.getByRole('listitem').filter({ hasText: naam })

/** Someone without an account asks, in a session of their own. */
async function asks(naam: string, more: { urgent: boolean; veilig?: boolean; telefoon?: string }): Promise<void> {
  const page = await openPage({ javaScript: false })
  await ask(page, app.url, { naam, telefoon: '06 5550 0999', ...more })
  await closePage(page)
}

test('the page of the day fits at every width and axe finds nothing, also while people wait for a call', async () => {
  const waiting = { Wacht: false, 'Wacht Veilig': true }
  for (const [naam, veilig] of Object.entries(waiting)) await asks(naam, { urgent: true, veilig })
  const page = await openPage()
  await signInAs(page, app.url, /Joost Hendriks/)
  for (const naam of Object.keys(waiting)) await rowOf(page, naam).first().waitFor()
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      `${width}`,
    ).toBeLessThanOrEqual(0)
    expect(await axe(page), `${width}`).toEqual([])
    await screenshot(page, 'vandaag')
  }
  await closePage(page)
})

test('S09: what cannot wait stands at the top of the page of who has the duty, and is settled in one tap', async () => {
  await asks('Bel Vandaag', { urgent: true })
  const page = await openPage()
  await signInAs(page, app.url, /Joost Hendriks/)
  await page.getByText('U heeft vandaag dienst').waitFor()
  const row = rowOf(page, 'Bel Vandaag')
  await row.getByText('Beloofd: vandaag').waitFor()
  expect(await row.getByRole('link', { name: '06 5550 0999' }).getAttribute('href')).toBe('tel:0655500999')
  await row.getByRole('button', { name: 'Gebeld, gesproken' }).click()
  await row.getByText(/volgende datum/i).waitFor()
  expect(await row.getByText('Beloofd: vandaag').count()).toBe(0)
  await closePage(page)
})

test('tried twice in two ways settles the promise too, without JavaScript', async () => {
  await asks('Twee Keer', { urgent: true })
  const page = await openPage({ javaScript: false })
  await signInAs(page, app.url, /Joost Hendriks/)
  await rowOf(page, 'Twee Keer').getByRole('button', { name: 'Gebeld, niet bereikt' }).click()
  expect(await rowOf(page, 'Twee Keer').textContent()).toContain('Al geprobeerd: bellen')
  expect(await rowOf(page, 'Twee Keer').getByRole('button', { name: 'Gebeld, niet bereikt' }).count()).toBe(0)
  await rowOf(page, 'Twee Keer').getByRole('button', { name: 'Langs geweest, niet thuis' }).click()
  expect(await rowOf(page, 'Twee Keer').textContent()).not.toContain('Beloofd')
  await closePage(page)
})

test('with veilig contact only the safe number stands there, with what to be careful of', async () => {
  await asks('Veilig Bellen', { urgent: true, veilig: true, telefoon: '06 5550 0777' })
  const page = await openPage()
  await signInAs(page, app.url, /Joost Hendriks/)
  const row = rowOf(page, 'Veilig Bellen')
  await row.getByText('Bel alleen dit nummer. Laat geen bericht achter.').waitFor()
  expect(await row.getByRole('link', { name: '06 5550 0777' }).count()).toBe(1)
  await row.getByRole('button', { name: 'Gebeld, niet bereikt' }).click()
  await row.getByText('Al geprobeerd: bellen').waitFor()
  expect(await row.getByRole('button', { name: 'Gemaild' }).count()).toBe(0)
  await closePage(page)
})

test('a colleague sees that a question came in today and with whom, and does not get the call', async () => {
  await asks('Nieuw Binnen', { urgent: false })
  const page = await openPage()
  await signInAs(page, app.url, /Noor Jacobs/)
  await rowOf(page, 'Nieuw Binnen').getByText('Bij Joost Hendriks').waitFor()
  expect(await rowOf(page, 'Nieuw Binnen').getByRole('button').count()).toBe(0)
  await closePage(page)
})

test('with the keyboard alone: every stop is seen, and a call is written down', async () => {
  await asks('Met Toetsen', { urgent: true })
  const page = await openPage()
  await signInAs(page, app.url, /Joost Hendriks/)
  await rowOf(page, 'Met Toetsen').waitFor()
  expect((await walk(page)).filter(({ visible }) => !visible)).toEqual([])
  await page.reload()
  await rowOf(page, 'Met Toetsen').waitFor()
  await tabTo(page, 'Met Toetsen')
  await tabTo(page, 'Gebeld, gesproken')
  await page.keyboard.press('Enter')
  await rowOf(page, 'Met Toetsen')
    .getByText(/volgende datum/i)
    .waitFor()
  await closePage(page)
})

test('the menu shows only what the role can use, and what it cannot is refused with its reason', async () => {
  const page = await openPage()
  await signInAs(page, app.url, /Fatima El Amrani/)
  const menu = page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link')
  expect(await menu.allTextContents()).toEqual(['Vandaag', 'Nieuwe vraag', 'Mensen', 'Delen'])
  const refused = await page.goto(`${app.url}/team`)
  expect(refused?.status()).toBe(403)
  expect(await page.getByText('Uw rol heeft dit doel niet.').count()).toBeGreaterThan(0)
  const pim = await openPage()
  await signInAs(pim, app.url, /Pim Adema/)
  await pim.getByText('Het logboek is heel').waitFor()
  expect(await pim.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link').allTextContents()).toEqual([
    'Wie keek er',
  ])
  expect(await axe(pim)).toEqual([])
  await closePage(page)
  await closePage(pim)
})

test('who is not signed in goes to sign in first; a problem has a page of its own', async () => {
  const page = await openPage({ javaScript: false })
  await page.goto(`${app.url}/vandaag`)
  expect(page.url()).toContain('/inloggen?terug=%2Fvandaag')
  await page.goto(`${app.url}/problemen/regie_absence_one`)
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Deze collega staat al als afwezig.')
  expect((await page.goto(`${app.url}/problemen/constructor`))?.status()).toBe(404)
  await closePage(page)
})
