import type { Page } from 'playwright-core'

/** Takes a role of the demo with its one button on the first page, through the whole sign-in, to where that role begins. */
export async function signInAs(page: Page, url: string, role: string | RegExp): Promise<void> {
  await page.goto(url)
  await page.getByRole('link', { name: role }).click()
  await page.waitForURL(
    (there) => there.origin === url && !there.pathname.startsWith('/demo') && there.pathname !== '/',
  )
}
