import type { Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { sharedApp } from './harness/app.ts'
import { axe } from './harness/axe.ts'
import { closeBrowser, closePage, openPage } from './harness/browser.ts'
import { sample } from './harness/size.ts'
import { provisionOn } from './pages/person.ts'

const app = sharedApp()
afterAll(closeBrowser)

const most = 80

/** Says who live there and answers every question as a parent with a part-time job would; gives the questions. */
async function answerAll(page: Page): Promise<string[]> {
  await page.goto(`${app.url}/wat-kan-ik-krijgen`)
  await page.getByLabel('Nee', { exact: true }).check()
  await page.getByLabel(/Hoeveel kinderen/).selectOption('1')
  await page.getByRole('button', { name: 'Verder', exact: true }).click()
  const asked: string[] = []
  for (let turn = 0; turn < most; turn += 1) {
    await page
      .getByRole('button', { name: 'Vorige' })
      .or(page.getByRole('heading', { name: 'Wat nu?' }))
      .first()
      .waitFor()
    if (await page.getByRole('heading', { name: 'Wat nu?' }).count()) return asked
    const place = await page.locator('input[name=vraag]').inputValue()
    asked.push(place)
    await answer(page, place)
    await page.locator(`input[name=vraag][value="${place}"]`).waitFor({ state: 'detached' })
  }
  throw new Error(`still asking after ${most} questions`)
}

const yes = /Nederland|wonen|woont|verzekerd|Krijgt u kinderbijslag|volledige zorg/i

async function answer(page: Page, place: string): Promise<void> {
  const main = page.locator('main')
  const heading = (await main.getByRole('heading', { level: 1 }).textContent()) ?? ''
  const tap = (name: string) => main.getByRole('button', { name, exact: true }).click()
  if (place === '|zelden') return tap('Nee, niets hiervan')
  if (await main.getByLabel('Dag', { exact: true }).count()) {
    const year = place.startsWith('kind') ? '2016' : '1988'
    for (const [label, text] of [
      ['Dag', '17'],
      ['Maand', '4'],
      ['Jaar', year],
    ] as const)
      await main.getByLabel(label, { exact: true }).fill(text)
    return tap('Verder')
  }
  if (await main.getByLabel('Uw antwoord').count()) {
    await main.getByLabel('Uw antwoord').fill(/loon|dit hele jaar/i.test(heading) ? '450' : '0')
    return tap('Verder')
  }
  return tap(yes.test(heading) ? 'Ja' : 'Nee')
}

const looks = [
  ['without JavaScript', { javaScript: false }],
  ['on a telephone', { width: 320 }],
] as const
describe.each(sample(looks))('C02: the check without an account, %s', (_, look) => {
  test('asks question by question until each provision is worked out, and ends with the right to apply', async () => {
    const page = await openPage(look)
    const asked = await answerAll(page)
    expect(new Set(asked).size).toBe(asked.length)
    const shown = await page.locator('main').textContent()
    for (const name of [/bijstand/i, /zorgtoeslag/i, /kindgebonden budget/i]) expect(shown).toMatch(name)
    expect(shown).toMatch(/U mag altijd aanvragen/)
    expect(shown).toMatch(/€ \d+/)
    expect(page.url()).toBe(`${app.url}/wat-kan-ik-krijgen`)
    expect(await page.context().cookies()).toEqual([])
    await closePage(page)
  })
})

test('N14: every provision stands in the outcome from the first question on, in Dutch and in English', async () => {
  const names: string[][] = []
  for (const language of ['Nederlands', 'English']) {
    const page = await openPage({ javaScript: false })
    await page.goto(`${app.url}/wat-kan-ik-krijgen`)
    if (language === 'English')
      await page
        .getByRole('link', { name: 'English' })
        .or(page.getByRole('button', { name: 'English' }))
        .click()
    await page.getByLabel(language === 'English' ? 'No' : 'Nee', { exact: true }).check()
    await page.getByRole('button', { name: language === 'English' ? 'Next' : 'Verder', exact: true }).click()
    await page.getByRole('button', { name: /Laat zien|Show what/ }).click()
    const found = await page.locator('main section h3, main section > div > details > summary').allTextContents()
    expect(found.length).toBeGreaterThanOrEqual(4)
    names.push(found)
    await closePage(page)
  }
  expect(names[0]?.length).toBe(names[1]?.length)
})

test('an answer that cannot be read comes back with what was typed, and all that was told before', async () => {
  const page = await openPage({ javaScript: false })
  await page.goto(`${app.url}/wat-kan-ik-krijgen`)
  await page.getByRole('button', { name: 'Verder', exact: true }).click()
  expect(await page.getByRole('alert').or(page.locator('.ams-error-message')).first().textContent()).toMatch(
    /ja of nee/,
  )
  await page.getByLabel('Nee', { exact: true }).check()
  await page.getByRole('button', { name: 'Verder', exact: true }).click()
  const field = page.locator('main').getByLabel('Uw antwoord')
  if (await field.count()) {
    await field.fill('veel')
    await page.getByRole('button', { name: 'Verder', exact: true }).click()
    expect(await field.inputValue()).toBe('veel')
    expect(await page.locator('main').textContent()).toMatch(/konden wij niet lezen/)
  }
  await closePage(page)
})

test('axe finds nothing on a question and on the outcome with its reasoning open', async () => {
  const page = await openPage()
  await page.goto(`${app.url}/wat-kan-ik-krijgen`)
  await page.getByLabel('Nee', { exact: true }).check()
  await page.getByRole('button', { name: 'Verder', exact: true }).click()
  await page.locator('input[name=vraag]').waitFor({ state: 'attached' })
  expect(await axe(page)).toEqual([])
  await page.getByRole('button', { name: /Laat zien/ }).click()
  await (await provisionOn(page, 'Bijstand')).getByRole('button', { name: 'Waarom dit bedrag?' }).click()
  await page.locator('.rd-reasons').first().waitFor()
  expect(await axe(page)).toEqual([])
  await closePage(page)
})
