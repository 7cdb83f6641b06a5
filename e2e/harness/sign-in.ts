import type { Page } from 'playwright-core'

type Session = {
  readonly cookies: Awaited<ReturnType<ReturnType<Page['context']>['cookies']>>
  readonly begins: string
}

// Per application and role: the way past the provider is walked once, which sign-in.spec looks at in itself.
const sessions = new Map<string, Session>()

/** Takes a role of the demo with its one button on the first page, through the whole sign-in, to where that role begins. */
export async function signInAs(page: Page, url: string, role: string | RegExp): Promise<void> {
  const known = sessions.get(`${url} ${role}`)
  if (known && (await takeUp(page, known))) return
  await page.goto(url)
  await page.getByRole('link', { name: role }).click()
  await page.waitForURL(
    (there) => there.origin === url && !there.pathname.startsWith('/demo') && there.pathname !== '/',
  )
  const cookies = (await page.context().cookies(url)).filter(({ name }) => name === 'draad')
  sessions.set(`${url} ${role}`, { cookies, begins: page.url() })
}

/** Goes on with a session that was begun before; false when it has ended meanwhile. */
async function takeUp(page: Page, { cookies, begins }: Session): Promise<boolean> {
  await page.context().addCookies(cookies)
  await page.goto(begins)
  return page.url() === begins
}
