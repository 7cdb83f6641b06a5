import type { Page } from 'playwright-core'
import { type Hands, handsOn } from './hands.ts'
import { part } from './question.ts'

/** One line of het A4'tje as it is typed. `wanneer` is day, month, year. */
export interface Line {
  readonly soort: 'Afspraak' | 'Wij beloven' | 'Wij vragen'
  readonly wie: string
  readonly wat: string
  readonly wanneer?: readonly [string, string, string]
}

/** Begins the sheet of the question that is open on the page. */
export async function beginSheet(page: Page): Promise<Hands> {
  const hands = handsOn(page)
  await hands.follow("Schrijf het A4'tje")
  await page.waitForURL(/\/a4$/)
  await hands.press("Begin het A4'tje")
  await part(page, 'Woorden').waitFor()
  return hands
}

/** Saves the words of the sheet. */
export async function writeWords(page: Page, hands: Hands, words: Readonly<Record<string, string>>): Promise<void> {
  const own = hands.within(part(page, 'Woorden'))
  for (const [label, text] of Object.entries(words)) await own.type(label, text)
  await own.press('Bewaar')
}

/** Adds a line, without waiting for what becomes of it. */
export async function addLine(page: Page, hands: Hands, { soort, wie, wat, wanneer }: Line): Promise<void> {
  const own = hands.within(part(page, 'Afspraken'))
  await own.choose(soort)
  await own.type('Wie?', wie)
  await own.type('Wat?', wat)
  if (wanneer) await own.day(wanneer)
  await own.press('Zet erbij')
}

/** The paper as it is shown beside the writing, or by itself. */
export const paper = (page: Page) => page.locator('.rd-a4')
