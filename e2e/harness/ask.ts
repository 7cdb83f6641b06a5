import type { Page } from 'playwright-core'

/** What someone types to ask a question without an account. */
export interface Asked {
  readonly naam: string
  readonly telefoon: string
  /** Whether it cannot wait until tomorrow. */
  readonly urgent: boolean
  /** Only safe contact, on this number. */
  readonly veilig?: boolean
}

/** Asks a question as a resident without an account does; the page then shows who answers, and keeps the code. */
export async function ask(page: Page, url: string, asked: Asked): Promise<void> {
  await page.goto(`${url}/vraag`)
  await page.getByLabel(asked.urgent ? 'Nee, ik heb geen eten of geen geld' : 'Ja, dit kan wachten').check()
  await page.getByRole('button', { name: 'Verder', exact: true }).click()
  await page.getByLabel('Wat is uw vraag?').fill('Ik kom niet rond.')
  await page.getByRole('button', { name: 'Verder', exact: true }).click()
  if (asked.veilig) await page.getByLabel('Neem alleen veilig contact met mij op').check()
  await page.getByLabel('Hoe heet u?').fill(asked.naam)
  await page.getByLabel('Telefoonnummer').fill(asked.telefoon)
  await page.getByRole('button', { name: 'Verstuur mijn vraag' }).click()
  await page.waitForURL(/\/vraag\/klaar/)
}
