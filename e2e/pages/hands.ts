import type { Locator, Page } from 'playwright-core'

/** What a scripted person did on a page: fields filled or chosen, keys pressed for them, taps and clicks. */
export interface Count {
  fields: number
  keys: number
  clicks: number
  /** What was typed, to see that nothing is typed twice. */
  readonly typed: string[]
}

/** The hands of a scripted person; every thing they do is counted. */
export interface Hands {
  readonly count: Count
  /** Types into the field with this label. */
  type(label: string | RegExp, text: string): Promise<void>
  /** Types a day into its three boxes, which are one field: day, month, year. */
  day(day: readonly [string, string, string]): Promise<void>
  /** Takes one of a few, or sets a tick. */
  choose(label: string | RegExp): Promise<void>
  /** Takes one of a list. */
  select(label: string, option: string): Promise<void>
  /** Presses a button. */
  press(name: string | RegExp): Promise<void>
  /** Follows a link. */
  follow(name: string | RegExp): Promise<void>
  /** The same hands in one part of the page. */
  within(part: Locator): Hands
}

/** Hands on a page, with one count for all that they do. */
export function handsOn(page: Page, part: Locator = page.locator('main'), count: Count = nothing()): Hands {
  return {
    count,
    async type(label, text) {
      await part.getByLabel(label).fill(text)
      count.fields += 1
      count.keys += [...text].length
      count.typed.push(text)
    },
    async day(day) {
      for (const [at, label] of ['Dag', 'Maand', 'Jaar'].entries())
        await part.getByLabel(label, { exact: true }).fill(day[at] ?? '')
      count.fields += 1
      count.keys += day.join('').length
    },
    async choose(label) {
      await part.getByLabel(label, { exact: true }).check()
      count.fields += 1
      count.clicks += 1
    },
    async select(label, option) {
      await part.getByLabel(label).selectOption({ label: option })
      count.fields += 1
      count.clicks += 1
    },
    async press(name) {
      await part.getByRole('button', { name, exact: true }).click()
      count.clicks += 1
    },
    async follow(name) {
      await part.getByRole('link', { name }).first().click()
      count.clicks += 1
    },
    within: (smaller) => handsOn(page, smaller, count),
  }
}

function nothing(): Count {
  return { fields: 0, keys: 0, clicks: 0, typed: [] }
}
