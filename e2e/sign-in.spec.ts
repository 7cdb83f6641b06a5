import type { Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { sharedApp } from './harness/app.ts'
import { closeBrowser, closePage, openPage } from './harness/browser.ts'

const app = sharedApp()
afterAll(closeBrowser)

const session = async (page: Page) => (await page.context().cookies()).find(({ name }) => name === 'draad')

describe.each([true, false])('with JavaScript %s', (javaScript) => {
  test('one button takes a role the real way past the provider, and signing out ends it', async () => {
    const page = await openPage({ baseURL: app.url, javaScript })
    const passed: string[] = []
    page.on('request', (request) => request.isNavigationRequest() && passed.push(new URL(request.url()).pathname))
    await page.goto('/')
    await page.getByRole('link', { name: /Joost Hendriks/ }).click()
    await page.waitForURL('**/vandaag')
    expect(passed).toContain('/oidc/auth')
    expect(passed).toContain('/inloggen/terug')
    expect(await page.getByText('Joost Hendriks').count()).toBeGreaterThan(0)
    const held = await session(page)
    expect(held).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' })

    await page.getByRole('button', { name: 'Uitloggen' }).click()
    await page.getByRole('heading', { name: 'Ook hier uitloggen?' }).waitFor()
    expect(await session(page)).toBeUndefined()
    await page.getByRole('button', { name: 'Ja, log mij hier ook uit' }).click()
    await page.waitForURL(`${app.url}/uitgelogd`)
    await page.getByRole('heading', { name: 'U bent uitgelogd' }).waitFor()
    await page.context().addCookies([{ name: 'draad', value: held?.value ?? '', url: app.url }])
    await page.goto('/vandaag')
    expect(await page.getByText('Joost Hendriks').count()).toBe(0)
    await closePage(page)
  })
})

test('one role after another: each time the one that was chosen', async () => {
  const page = await openPage({ baseURL: app.url })
  for (const [name, at] of [
    ['Fatima El Amrani', '**/vandaag'],
    ['Henk Brouwer', '**/team'],
    ['Denise Wouters', '**/mijn'],
  ] as const) {
    await page.goto('/')
    await page.getByRole('link', { name: new RegExp(name) }).click()
    await page.waitForURL(at)
    expect(await page.getByText(name).count()).toBeGreaterThan(0)
  }
  await closePage(page)
})

test('a way back that is not ours ends on a kind page with the way to try again', async () => {
  const page = await openPage({ baseURL: app.url })
  await page.goto('/inloggen/terug?code=geraden&state=geraden')
  await page.getByRole('heading', { name: 'Inloggen', exact: true }).waitFor()
  expect(await page.getByText('Het inloggen lukte niet').count()).toBe(1)
  await page.getByRole('link', { name: /Ik ben medewerker/ }).click()
  await page.getByRole('heading', { name: 'Wie bent u?' }).waitFor()
  await page.getByRole('button', { name: /Joost Hendriks/ }).click()
  await page.waitForURL(`${app.url}/`)
  expect(await session(page)).toBeDefined()
  await closePage(page)
})
