import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, type Page, chromium as playwright } from 'playwright-core'
import { inject } from 'vitest'

/** How a page is looked at; a professional's screen with JavaScript unless told. */
export interface Look {
  readonly width?: 320 | 768 | 1440
  readonly javaScript?: boolean
  readonly locale?: 'nl-NL' | 'en-GB'
  /** What the page starts at, such as `http://127.0.0.1:3000`; addresses may then be relative. */
  readonly baseURL?: string
}

let browser: Promise<Browser> | undefined

/** Opens a page in a session of its own (no cookies of another), in the one browser of the run. */
export async function openPage(look: Look = {}): Promise<Page> {
  browser ??= playwright.connect(inject('browserAddress'))
  const context = await (await browser).newContext({
    viewport: { width: look.width ?? 1440, height: look.width === 320 ? 640 : 900 },
    javaScriptEnabled: look.javaScript ?? true,
    locale: look.locale ?? 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    ...(look.baseURL && { baseURL: look.baseURL }),
  })
  return context.newPage()
}

/** Ends the session of a page and all that it holds. */
export async function closePage(page: Page): Promise<void> {
  await page.context().close()
}

/** Ends all sessions that this file opened; call it in `afterAll`. The browser itself stays for the next file. */
export async function closeBrowser(): Promise<void> {
  const running = browser
  browser = undefined
  await (await running)?.close()
}

/** Keeps a picture of the whole page in the folder that RODEDRAAD_SHOTS names; without it, none. */
export async function screenshot(page: Page, name: string): Promise<void> {
  const folder = process.env.RODEDRAAD_SHOTS
  if (!folder) return
  mkdirSync(folder, { recursive: true })
  const width = page.viewportSize()?.width ?? 0
  await page.screenshot({ path: join(folder, `${name}-${width}.png`), fullPage: true })
}
