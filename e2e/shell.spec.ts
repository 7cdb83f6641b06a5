import type { FastifyInstance } from 'fastify'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildServer } from '../src/platform/http/server.ts'
import { testServer } from '../src/platform/http/testing.ts'
import { axe } from './harness/axe.ts'
import { closeBrowser, closePage, openPage, screenshot } from './harness/browser.ts'
import { walk } from './harness/keyboard.ts'
import { widths } from './harness/size.ts'

let app: FastifyInstance
let baseURL = ''

beforeAll(async () => {
  app = await buildServer(testServer())
  baseURL = await app.listen({ port: 0, host: '127.0.0.1' })
})
afterAll(async () => {
  await closeBrowser()
  await app.close()
})

/** What the page complained about: errors, and what its policy stopped. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  return complaints
}

const pages = ['/', '/inloggen?fout=verlopen', '/?taal=en']

test.each(pages)('%s comes alive under its policy, fits at every width, and axe finds nothing', async (address) => {
  const page = await openPage({ baseURL })
  const complaints = complaintsOf(page)
  await page.goto(address)
  await page.getByRole('button', { name: /Lees voor|Read aloud/ }).waitFor()
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      `${width}`,
    ).toBeLessThanOrEqual(0)
    expect(await axe(page), `${width}`).toEqual([])
    await screenshot(page, `shell${address.replaceAll(/\W+/g, '-')}`)
  }
  expect(complaints).toEqual([])
  await closePage(page)
})

test('without JavaScript the first page, its ways and its other language are all there', async () => {
  const page = await openPage({ baseURL, javaScript: false })
  await page.goto('/')
  expect(await page.getByRole('link', { name: /Ik wil nu aanvragen/ }).count()).toBeGreaterThan(1)
  expect(await page.getByRole('button', { name: 'Lees voor' }).count()).toBe(0)
  await page.getByRole('link', { name: 'English' }).click()
  expect(await page.locator('html').getAttribute('lang')).toBe('en')
  await page.goto('/')
  expect(await page.locator('html').getAttribute('lang')).toBe('en')
  await closePage(page)
})

test('the keyboard meets the way past the header first, and always sees where it is', async () => {
  const page = await openPage({ baseURL })
  await page.goto('/')
  const met = await walk(page)
  expect(met[0]?.name).toBe('Direct naar de inhoud')
  expect(met.filter(({ visible }) => !visible)).toEqual([])
  expect(met.map(({ name }) => name).join(' ')).toContain('Ik heb een code')
  await closePage(page)
})

test('markup made from text, scripts in line and styles in line do nothing', async () => {
  const page = await openPage({ baseURL })
  await page.goto('/')
  await page.getByRole('button', { name: 'Lees voor' }).waitFor()
  const tried = await page.evaluate(() => {
    const attempt = (act: () => void) => {
      try {
        act()
        return 'done'
      } catch (error) {
        return error instanceof Error ? error.name : 'refused'
      }
    }
    const styled = document.createElement('p')
    styled.setAttribute('style', 'color: rgb(1, 2, 3)')
    document.body.append(styled)
    return {
      markup: attempt(() => {
        document.body.innerHTML = '<b>x</b>'
      }),
      handler: attempt(() => {
        styled.setAttribute('onclick', 'document.title = "gekraakt"')
        styled.click()
      }),
      title: document.title,
      colour: getComputedStyle(styled).color,
    }
  })
  expect(tried).toMatchObject({ markup: 'TypeError', title: expect.not.stringContaining('gekraakt') })
  expect(tried.colour).not.toBe('rgb(1, 2, 3)')
  await closePage(page)
})

test('on paper only the page itself is left', async () => {
  const page = await openPage({ baseURL, width: 768 })
  await page.goto('/')
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByRole('link', { name: 'English' }).isVisible()).toBe(false)
  expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true)
  await closePage(page)
})
