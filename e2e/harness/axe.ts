import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'

// The short form, and once per document: bringing it in takes longer than what it does.
const SOURCE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']

/**
 * What axe finds wrong on the page as it stands, each as one line of rule, weight, and places; nothing wrong is `[]`.
 * axe is put in by the debugger, so a strict content security policy stays as it is.
 */
export async function axe(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(SOURCE)
  const run = `axe.run(document, { runOnly: ${JSON.stringify(TAGS)}, resultTypes: ['violations'], preload: false })`
  const places = 'v.nodes.map((n) => n.target.join(" ")).join(", ")'
  const line = `(v) => v.id + " (" + v.impact + "): " + v.help + ": " + ${places}`
  return page.evaluate<string[]>(`${run}.then((result) => result.violations.map(${line}))`)
}
