import type { Page } from 'playwright-core'

/** What the keyboard did not reach, and what did not show that it had the focus; each as a name. */
export interface Reach {
  readonly missed: readonly string[]
  readonly unseen: readonly string[]
}

/** Walks the page with Tab and tells what was missed. A group of radio buttons is one stop; what is folded away none. */
export async function reach(page: Page): Promise<Reach> {
  const stops = await page.evaluate(watchFocus)
  for (let step = 0; step <= stops; step++) await page.keyboard.press('Tab')
  return page.evaluate(() => {
    const rest = [...document.querySelectorAll<HTMLElement>('[data-stop]')]
    const met = rest.filter((one) => one.dataset.met !== undefined)
    const groups = new Set(met.map((one) => one.dataset.stop))
    const nameOf = (one: HTMLElement) => `${one.tagName} ${one.getAttribute('name') ?? one.textContent?.slice(0, 40)}`
    return {
      missed: rest.filter((one) => !groups.has(one.dataset.stop)).map(nameOf),
      unseen: met.filter((one) => one.dataset.met === 'unseen').map(nameOf),
    }
  })
}

/** Runs in the page: marks every stop, and notes of each that gets the focus whether its look changes. */
function watchFocus(): number {
  const all = document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')
  const near = (one: HTMLElement) => {
    const labels = one instanceof HTMLInputElement ? [...(one.labels ?? [])] : []
    return [one, ...labels, ...labels.flatMap((label) => [...label.querySelectorAll('*')])]
  }
  const look = (one: HTMLElement) =>
    near(one)
      .map((part) => getComputedStyle(part))
      .map(({ outline, boxShadow, border, backgroundColor }) => [outline, boxShadow, border, backgroundColor].join())
      .join('|')
  const looks = new Map<EventTarget, string>()
  for (const [place, one] of [...all].entries()) {
    if (one.getAttribute('type') === 'hidden' || one.matches(':disabled') || !one.checkVisibility()) continue
    const group = one.getAttribute('type') === 'radio' ? `${one.closest('form')?.id}/${one.getAttribute('name')}` : ''
    one.dataset.stop =
      group === '' ? String(place) : `${[...document.forms].findIndex((form) => form.contains(one))}${group}`
    looks.set(one, look(one))
  }
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement)) return
    const before = looks.get(target)
    if (before !== undefined) target.dataset.met = before === look(target) ? 'unseen' : 'seen'
  })
  return looks.size
}
