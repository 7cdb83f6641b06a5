import type { Page } from 'playwright-core'

/** What has the focus, as a keyboard user meets it. */
export interface Focused {
  readonly tag: string
  readonly name: string
  /** Whether it lies in view and something (outline, border, shadow) shows that it has the focus. */
  readonly visible: boolean
}

/** The element that has the focus, undefined when that is the page itself. */
export async function focused(page: Page): Promise<Focused | undefined> {
  const found = await page.evaluate(() => {
    const element = document.activeElement
    if (!(element instanceof HTMLElement) || element === document.body) return null
    const box = element.getBoundingClientRect()
    const style = getComputedStyle(element)
    const label =
      element instanceof HTMLInputElement || element instanceof HTMLSelectElement
        ? element.labels?.[0]?.textContent
        : undefined
    const shown = style.outlineStyle !== 'none' || style.boxShadow !== 'none'
    return {
      tag: element.tagName.toLowerCase(),
      name: (element.getAttribute('aria-label') ?? label ?? element.textContent ?? '').trim().replace(/\s+/g, ' '),
      visible: box.width > 0 && box.bottom > 0 && box.top < innerHeight && shown,
    }
  })
  return found ?? undefined
}

/** Walks the page with Tab from where the focus is, until it leaves the page again or comes back; in order of meeting. */
export async function walk(page: Page, most = 200): Promise<Focused[]> {
  const met: Focused[] = []
  for (let step = 0; step < most; step++) {
    await page.keyboard.press('Tab')
    const here = await focused(page)
    if (!here) break
    met.push(here)
  }
  return met
}

/** Presses Tab until the element with this name has the focus. Throws with what was met when it cannot be reached. */
export async function tabTo(page: Page, name: string | RegExp, most = 100): Promise<void> {
  const met: string[] = []
  for (let step = 0; step < most; step++) {
    await page.keyboard.press('Tab')
    const here = await focused(page)
    met.push(here?.name ?? '(the page)')
    if (here && (typeof name === 'string' ? here.name === name : name.test(here.name))) return
  }
  throw new Error(`The keyboard did not reach ${name}; it met: ${met.join(' | ')}`)
}
