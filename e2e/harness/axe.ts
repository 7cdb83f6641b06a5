import axeCore from 'axe-core'
import type { Page } from 'playwright-core'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']

/**
 * What axe finds wrong on the page as it stands, each as one line of rule, weight, and places; nothing wrong is `[]`.
 * axe is put in by the debugger, so a strict content security policy stays as it is.
 */
export async function axe(page: Page): Promise<string[]> {
  await page.evaluate(axeCore.source)
  const run = `axe.run(document, { runOnly: ${JSON.stringify(TAGS)}, resultTypes: ['violations'] })`
  const places = 'v.nodes.map((n) => n.target.join(" ")).join(", ")'
  const line = `(v) => v.id + " (" + v.impact + "): " + v.help + ": " + ${places}`
  return page.evaluate<string[]>(`${run}.then((result) => result.violations.map(${line}))`)
}
