import type { Locator, Page } from 'playwright-core'
import type { Hands } from './hands.ts'

/** The five kinds of income support, as every page names them. */
export const fiveKinds = {
  nl: [
    'bijstand',
    'geld voor bijzondere kosten (bijzondere bijstand)',
    'extra geld na lang weinig inkomen (individuele inkomenstoeslag)',
    'regelingen van de gemeente bij weinig geld',
    'toeslagen van het Rijk, zoals zorgtoeslag',
  ],
  en: [
    'social assistance',
    'money for special costs',
    'extra money after a long low income',
    'schemes of the municipality for low incomes',
    'national allowances, such as the healthcare allowance',
  ],
} as const

/** The names of the kinds that a page shows, in its order. */
export async function kindNames(page: Page): Promise<string[]> {
  await kindsOn(page).first().waitFor()
  return page.locator('.rd-five__one .rd-five__name strong').allTextContents()
}

/** Each of the kinds of income support on a page. */
export const kindsOn = (page: Page): Locator => page.locator('.rd-five__one')

/** Searches people by name; what was typed stands in no address. */
export async function findPeople(page: Page, url: string, naam: string): Promise<void> {
  await page.goto(`${url}/mensen`)
  await page.getByLabel('Naam', { exact: true }).fill(naam)
  await page.getByRole('button', { name: 'Zoeken' }).click()
  await page.locator('main table').or(page.getByText('Niemand gevonden.')).first().waitFor()
}

/** Searches a person by name and opens their page, giving a reason when it is asked. */
export async function openPerson(page: Page, url: string, naam: string): Promise<void> {
  await findPeople(page, url, naam)
  await page.getByRole('link', { name: naam }).first().click()
  await page.waitForURL(/\/personen\//)
  await giveReason(page)
}

/** Says why the page is opened, when it is not open yet. */
export async function giveReason(page: Page): Promise<void> {
  const reason = page.getByRole('button', { name: 'Belt mij of staat hier' })
  await reason.or(kindsOn(page)).first().waitFor()
  if (await reason.isVisible()) await reason.click()
  await kindsOn(page).first().waitFor()
}

/** Writes an outcome for one of the kinds of income support. */
export async function judge(hands: Hands, kind: Locator, { uitkomst, reden, artikel }: Judgement): Promise<void> {
  await kind.locator('summary').click()
  hands.count.clicks += 1
  const own = hands.within(kind)
  await own.choose(uitkomst)
  if (reden !== undefined) await own.type('Reden', reden)
  if (artikel !== undefined) await own.type('Artikel', artikel)
  await own.press('Uitkomst opschrijven')
  await kind.getByText('door ').first().waitFor()
}

/** What a professional finds of one kind. */
export interface Judgement {
  readonly uitkomst: string
  readonly reden?: string
  readonly artikel?: string
}

/** The part of one provision by its name, opened when it stands folded. */
export async function provisionOn(page: Page, name: string): Promise<Locator> {
  const all = page.locator('main')
  const region = all.getByRole('region', { name, exact: true })
  await all
    .locator('section h3, summary')
    .filter({ hasText: new RegExp(`^${name}`) })
    .first()
    .waitFor()
  if ((await region.count()) > 0) return region.first()
  const folded = all
    .locator('details')
    .filter({ has: page.locator('summary', { hasText: new RegExp(`^${name}`) }) })
    .first()
  if ((await folded.getAttribute('open')) === null) await folded.locator('summary').first().click()
  return folded
}
