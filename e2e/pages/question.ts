import type { Locator, Page } from 'playwright-core'
import { type Hands, handsOn } from './hands.ts'

/** What someone asks, as far as they say it. */
export interface Question {
  readonly vraag: string
  readonly wachten?: string
  readonly naam?: string
  readonly telefoon?: string
}

const canWait = 'Ja, dit kan wachten'

/** A resident asks online, without an account, to the page that says that it came in. */
export async function askOnline(page: Page, url: string, question: Question): Promise<Hands> {
  const hands = handsOn(page)
  await page.goto(`${url}/vraag`)
  await hands.choose(question.wachten ?? canWait)
  await hands.press('Verder')
  await hands.type('Wat is uw vraag?', question.vraag)
  await hands.press('Verder')
  if (question.naam !== undefined) await hands.type('Hoe heet u?', question.naam)
  if (question.telefoon !== undefined) await hands.type('Telefoonnummer', question.telefoon)
  await hands.press('Verstuur mijn vraag')
  await page.waitForURL(/\/vraag\/klaar/)
  return hands
}

/** A colleague writes a question down, to the page of that question. */
export async function askAtDesk(page: Page, url: string, question: Question, how = 'balie'): Promise<Hands> {
  const hands = handsOn(page)
  await page.goto(`${url}/contacten/nieuw`)
  await hands.choose(how)
  if (question.vraag !== '') await hands.type('De vraag, in de woorden van de inwoner', question.vraag)
  await hands.choose(question.wachten ?? canWait)
  if (question.naam !== undefined) await hands.type(/^Naam/, question.naam)
  if (question.telefoon !== undefined) await hands.type(/^Telefoon/, question.telefoon)
  await hands.press('Schrijf op')
  await page.waitForURL(contactAddress)
  return hands
}

/** The address of the page of one question. */
export const contactAddress = /\/contacten\/[0-9a-f-]{36}$/

/** A part of a page by its heading. */
export function part(page: Page, heading: string | RegExp): Locator {
  return page.getByRole('region', { name: heading })
}

/** The code as the page after asking shows it. */
export async function codeOn(page: Page): Promise<string> {
  const shown = page
    .locator('main')
    .getByText(/[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/)
    .first()
  await shown.waitFor({ timeout: 15_000 }).catch(() => undefined)
  const text = (await page.locator('main').textContent()) ?? ''
  return text.match(/[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/)?.[0] ?? ''
}

/** Comes back with a code, in a session that knows nothing. */
export async function comeBack(page: Page, url: string, code: string): Promise<void> {
  await page.goto(`${url}/code`)
  await page.getByLabel('Uw code').fill(code)
  await page.getByRole('button', { name: 'Laat zien' }).click()
  await page.getByRole('heading', { name: 'Hoe staat het met uw vraag?' }).waitFor()
}
