import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, startApp } from './harness/app.ts'
import { axe } from './harness/axe.ts'
import { closeBrowser, closePage, openPage } from './harness/browser.ts'
import { signInAs } from './harness/sign-in.ts'
import { sample } from './harness/size.ts'
import { openPerson } from './pages/person.ts'
import { part } from './pages/question.ts'

let app: App
let joost: Page
let roos: Page
let kept = ''
beforeAll(async () => {
  app = await startApp()
  joost = await openPage()
  roos = await openPage()
  await signInAs(joost, app.url, /Joost Hendriks/)
  await signInAs(roos, app.url, /Roos Meijer/)
})
afterAll(async () => {
  await closeBrowser()
  await app.stop()
})

const rule = /Hoe hoog de individuele inkomenstoeslag is voor een alleenstaande ouder/
const change = (page: Page) => part(page, 'Regels die veranderen').getByRole('region', { name: rule })
const supplement = (page: Page) => part(page, /individuele inkomenstoeslag/i)

test('S23: the answer of today is kept, with everything it was made of', async () => {
  await openPerson(joost, app.url, 'Denise Wouters')
  await joost.getByRole('button', { name: 'Bewaar deze berekening' }).click()
  await joost.getByText('Bewaarde berekeningen').click()
  const link = joost.getByRole('link', { name: /^Bewaard op/ })
  kept = `${app.url}${await link.getAttribute('href')}`
  await link.click()
  await joost.getByRole('heading', { level: 1, name: 'Bewaarde berekening' }).waitFor()
  await joost.getByText('Er is niets opnieuw berekend.').waitFor()
  expect(await supplement(joost).locator('.rd-amount').textContent()).toContain('575,00')
})

test('S23 N19: who manages rules announces one; it is not adopted before the list of whom it touches is there', async () => {
  await part(roos, 'Wat nu geldt').getByText('575,00').first().waitFor()
  expect(await axe(roos)).toEqual([])
  await roos.getByLabel('Welke regel?').selectOption({ value: 'inkomenstoeslagAlleenstaandeOuder' })
  await roos.getByLabel('Nieuwe waarde').fill('600')
  for (const [label, typed] of [
    ['Dag', '6'],
    ['Maand', '10'],
    ['Jaar', '2026'],
  ] as const)
    await roos.getByLabel(label, { exact: true }).fill(typed)
  await roos.getByLabel('Waar staat het?').fill('Verordening individuele inkomenstoeslag Wilgenbroek 2027')
  await roos.getByLabel('Waarom verandert het?').fill('De raad besloot dat kinderen meer kosten.')
  await roos.getByRole('button', { name: 'Kondig aan en maak de lijst' }).click()
  await change(roos).waitFor()
  const listed = change(roos).getByText('aangekondigd, de lijst is er')
  await expect
    .poll(
      async () => {
        const [there, adopt] = [
          await listed.count(),
          await change(roos).getByRole('button', { name: 'Stel vast' }).count(),
        ]
        expect(adopt).toBe(there)
        if (there === 0) await roos.reload()
        return there
      },
      { timeout: 90_000, interval: 1_000 },
    )
    .toBe(1)
  // Numbers of people, and no small group counted out; nobody by name.
  const row = change(roos).getByRole('row').filter({ hasText: 'nkomenstoeslag' })
  expect(await row.textContent()).toMatch(/minder dan vijf/)
  expect(await roos.locator('main').textContent()).not.toContain('Denise')
  expect(await axe(roos)).toEqual([])
})

test('S23: who helps her sees that she is touched, and the amounts before and after', async () => {
  await joost.goto(`${app.url}/inkomen/regels`)
  const row = change(joost).getByRole('row').filter({ hasText: 'Denise Wouters' })
  expect(await row.textContent()).toMatch(/575,00.*600,00/)
  expect(await joost.getByRole('button', { name: 'Stel vast' }).count()).toBe(0)
  expect(await joost.getByRole('button', { name: 'Kondig aan en maak de lijst' }).count()).toBe(0)
})

test('S23: adopted, it stands among what changes soon, on its day', async () => {
  await change(roos).getByRole('button', { name: 'Stel vast' }).click()
  await change(roos).getByText('vastgesteld, gaat nog in').waitFor()
  const person = kept.replace(/\/berekeningen\/.*/, '')
  const started = performance.now()
  await joost.goto(`${person}/straks`)
  await part(joost, /6 oktober 2026/).waitFor()
  console.info(`what changes soon took ${Math.round(performance.now() - started)} ms`)
  expect(await part(joost, /6 oktober 2026/).textContent()).toMatch(/nkomenstoeslag.*575,00.*600,00/)
  await joost.getByText('Voor deze dag zijn de bedragen of de tekst van de wet nog niet bekend.').first().waitFor()
  expect(await joost.content()).toContain('U mag altijd aanvragen')
  for (const width of [320, 1440]) {
    await joost.setViewportSize({ width, height: 900 })
    expect(await joost.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    expect(await axe(joost), `${width}`).toEqual([])
  }
})

test('S23: a day later the new rule holds for new outcomes, and the old outcome keeps the old rule', async () => {
  await roos.getByRole('button', { name: 'Een dag verder' }).click()
  await change(roos).getByText('geldt', { exact: true }).waitFor()
  await joost.goto(kept)
  expect(await supplement(joost).locator('.rd-amount').textContent()).toContain('575,00')
  await supplement(joost).getByText('Hoe kwamen wij hierop?').click()
  await supplement(joost).locator('.rd-reasons').first().waitFor()
  await joost.getByRole('link', { name: 'Zoals nu' }).click()
  const now = supplement(joost)
  await now.getByText(/^Nu:/).waitFor()
  expect(await now.locator('.rd-amount').textContent()).toMatch(/Toen:.*575,00.*Nu:.*600,00/)
  await now.getByText('De regels van de gemeente zijn anders.').first().waitFor()
  expect(await axe(joost)).toEqual([])

  const text = await joost.request.get(`${kept}/tekst`)
  expect(text.headers()['content-disposition']).toContain('attachment')
  expect(await text.text()).toContain('Wilgenbroek 2026')
  expect(await text.text()).not.toContain('Wilgenbroek 2027')
  const json: unknown = await (await joost.request.get(`${kept}/json`)).json()
  expect(json).toMatchObject({ soort: 'rodedraad-bewijs', vorm: 1 })
})

test.each(sample([false, true]))('S23: the resident sees both herself, with JavaScript %s', async (javaScript) => {
  const denise = await openPage({ width: 320, javaScript })
  await signInAs(denise, app.url, /Denise Wouters/)
  await denise.getByRole('link', { name: /^Berekening van/ }).click()
  await denise.getByText('Er is niets opnieuw berekend.').waitFor()
  expect(await supplement(denise).locator('.rd-amount').textContent()).toContain('575,00')
  await denise.getByText('Om voor te lezen').click()
  await denise.getByText('U mag altijd aanvragen').first().waitFor()
  await denise.goto(`${app.url}/mijn`)
  await denise.getByRole('link', { name: 'Wat verandert er straks?' }).click()
  await denise.getByRole('heading', { level: 1, name: 'Wat verandert er straks' }).waitFor()
  if (javaScript) expect(await axe(denise)).toEqual([])
  await closePage(denise)
})
