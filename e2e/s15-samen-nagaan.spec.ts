import { bereken } from '@rodedraad/law'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type App, startApp } from './harness/app.ts'
import { axe } from './harness/axe.ts'
import { closeBrowser, closePage, openPage, screenshot } from './harness/browser.ts'
import { signInAs } from './harness/sign-in.ts'
import { sample } from './harness/size.ts'
import { fiveKinds, kindNames, kindsOn, openPerson } from './pages/person.ts'
import { part } from './pages/question.ts'

let app: App
beforeAll(async () => {
  app = await startApp()
})
afterAll(async () => {
  await closeBrowser()
  await app.stop()
})

const nagaan = 'Samen nagaan waar recht op is'
const now = (page: Page) => page.locator('#vraag')
const unused = (page: Page) => part(page, 'Waarschijnlijk wel, nog niet gebruikt').locator('.rd-guide__one strong')

/** Every provision of the register that is money of the resident, by the name that the page shows. */
const register = bereken({
  peildatum: '2026-10-05',
  huishouden: { personen: [{ id: 'p1', relatie: 'aanvrager' }] },
  feiten: [],
}).filter(({ voorWie }) => voorWie !== 'werkgever')
const namesIn = (locale: 'nl' | 'en') => register.map(({ naam }) => naam[locale]).sort()
const provisions = async (page: Page) => (await page.locator('.rd-guide__one strong').allTextContents()).sort()

/** Opens the guided check of someone, from their page. */
async function openCheck(page: Page, naam: string): Promise<string> {
  await openPerson(page, app.url, naam)
  await page.getByRole('link', { name: nagaan }).click()
  await page.waitForURL(/\/nagaan$/)
  await now(page).getByRole('heading').first().waitFor()
  return new URL(page.url()).pathname
}

/** What this resident answers: at home in the Netherlands, insured, no money of any kind. */
const yes = /genoemd|woont .*Nederland|Nederlander|zorgverzeker/i

/** Answers the question that stands there; false when there is none left. */
async function answerOne(page: Page): Promise<boolean> {
  const here = now(page)
  const title = (await here.getByRole('heading').first().textContent()) ?? ''
  if (title === 'Er zijn geen vragen meer') return false
  const tap = async (name: string) => {
    await here.getByRole('button', { name, exact: true }).click()
    await changed(here, title)
  }
  if (await here.getByRole('button', { name: 'Open ook deze persoon' }).isVisible()) {
    await here.getByRole('button', { name: 'Open ook deze persoon' }).click()
    await here.getByRole('button', { name: 'Open ook deze persoon' }).waitFor({ state: 'detached' })
  } else if (await here.getByRole('button', { name: 'Nee, niets hiervan' }).isVisible()) await tap('Nee, niets hiervan')
  else if (await here.getByRole('button', { name: 'Ja', exact: true }).isVisible())
    await tap(yes.test(title) ? 'Ja' : 'Nee')
  else {
    await here.getByLabel('Antwoord').fill('0')
    await tap('Verder')
  }
  return true
}

/** Waits until another question stands there. */
async function changed(here: Locator, title: string): Promise<void> {
  await expect.poll(() => here.getByRole('heading').first().textContent(), { timeout: 15_000 }).not.toBe(title)
}

/** Goes on until there are three provisions that are not used, or nothing is left to ask. */
async function untilThree(page: Page): Promise<number> {
  for (let turn = 0; turn < 40; turn++) {
    if ((await unused(page).count()) >= 3) break
    if (!(await answerOne(page))) break
  }
  return unused(page).count()
}

test('S15: a neighbourhood worker finds three unused provisions, asks the named consultant, and stays who answers', async () => {
  const noor = await openPage()
  await signInAs(noor, app.url, /Noor Jacobs/)
  const check = await openCheck(noor, 'Denise Wouters')
  expect(await untilThree(noor)).toBeGreaterThanOrEqual(3)
  await screenshot(noor, 'nagaan')
  const five = kindsOn(noor).filter({ hasText: 'toeslagen van het Rijk' })
  await five.getByRole('button', { name: 'Samen aangevraagd' }).click()
  await five.getByText('Noor Jacobs').waitFor()
  await part(noor, 'Aangevraagd of al geregeld').waitFor()

  const ask = noor.locator('#consult')
  await ask.getByRole('heading', { name: 'Ingrid Postma' }).waitFor()
  await ask.getByRole('link', { name: '085 555 01 07' }).waitFor()
  await ask.getByText('is er vandaag').first().waitFor()
  await ask.getByLabel('Uw vraag').fill('Telt de gift van haar moeder mee?')
  await ask.getByRole('button', { name: 'Stel de vraag' }).click()
  await ask.getByText('Noor Jacobs vroeg dit aan Ingrid Postma').waitFor()
  await ask.getByText('Antwoord verwacht op dinsdag 6 oktober 2026').waitFor()
  await noor.goto(`${app.url}/vandaag`)
  await noor.getByText('Gevraagd aan Ingrid Postma').waitFor()

  const ingrid = await openPage({ javaScript: false })
  await signInAs(ingrid, app.url, /Ingrid Postma/)
  await ingrid.goto(`${app.url}/vandaag`)
  const row = ingrid.locator('.rd-row').filter({ hasText: 'Noor Jacobs vraagt het u' })
  await row.getByRole('link', { name: 'Denise Wouters' }).click()
  await ingrid.getByRole('button', { name: 'Een collega vraagt mij mee te kijken' }).click()
  const question = part(ingrid, 'Vragen aan een inkomensconsulent')
  await question.getByText('Telt de gift van haar moeder mee?').waitFor()
  await question.getByLabel('Uw antwoord').fill('Giften tot en met de vrijlating tellen niet mee.')
  await question.getByRole('button', { name: 'Geef antwoord' }).click()
  await question.getByText('Antwoord van Ingrid Postma').waitFor()
  await closePage(ingrid)

  await noor.goto(`${app.url}/vandaag`)
  await noor.getByText('Ingrid Postma gaf antwoord').waitFor()
  await noor.goto(app.url + check)
  const answer = noor.locator('#consult .rd-consults')
  await answer.getByText(/Antwoord van Ingrid Postma, .*5 oktober 2026/).waitFor()
  await answer.getByText('Giften tot en met de vrijlating tellen niet mee.').waitFor()
  await answer.getByRole('button', { name: 'Gelezen' }).click()
  await answer.getByRole('button', { name: 'Gelezen' }).waitFor({ state: 'detached' })
  await noor.goto(`${app.url}/vandaag`)
  await noor.getByRole('heading', { name: 'Vandaag' }).first().waitFor()
  expect(await noor.getByText('Ingrid Postma gaf antwoord').count()).toBe(0)
  await noor.goto(app.url + check.replace('/nagaan', ''))
  await kindsOn(noor).first().waitFor()
  const card = noor.locator('.rd-person').first()
  expect(await card.textContent()).not.toContain('Ingrid Postma')
  await closePage(noor)
})

describe('R022: each outcome of a kind in one tap or two', () => {
  test.each(sample([false, true]))(
    'has it, no right, does not want it and unknown, with JavaScript %s',
    async (javaScript) => {
      const page = await openPage({ javaScript })
      await signInAs(page, app.url, /Noor Jacobs/)
      await openCheck(page, javaScript ? 'Rik Bosman' : 'Elly Kramer')
      const kind = (name: string) => kindsOn(page).filter({ hasText: name })
      await kind('regelingen van de gemeente').locator('summary', { hasText: 'Heeft het al' }).click()
      await kind('regelingen van de gemeente').getByLabel('Kenmerk').fill('M-2026-12')
      await kind('regelingen van de gemeente').getByRole('button', { name: 'Opslaan' }).first().click()
      await kind('regelingen van de gemeente').getByText('M-2026-12').waitFor()
      await kind('bijzondere kosten').locator('summary', { hasText: 'Wil het nu niet' }).click()
      await kind('bijzondere kosten').getByRole('button', { name: 'Vindt het te veel gedoe' }).click()
      await kind('bijzondere kosten').getByText('wil het nu niet', { exact: true }).waitFor()
      await kind('lang weinig inkomen').getByRole('button', { name: 'Aangeboden' }).click()
      await kind('lang weinig inkomen').getByText('aangeboden', { exact: true }).waitFor()
      await kind('toeslagen van het Rijk')
        .getByRole('button', { name: /^Nog onbekend/ })
        .click()
      await kind('toeslagen van het Rijk').getByText('nog onduidelijk', { exact: true }).waitFor()
      expect(await kindNames(page)).toEqual(fiveKinds.nl)
      await closePage(page)
    },
  )
})

describe('N14: no entitlement is hidden by a role, a language or an early exit', () => {
  const viewers = [
    ['Fatima El Amrani', 'nl-NL'],
    ['Joost Hendriks', 'en-GB'],
    ['Noor Jacobs', 'en-GB'],
    ['Ingrid Postma', 'nl-NL'],
    ['Henk Brouwer', 'nl-NL'],
  ] as const
  test.each(sample(viewers, 2))(
    '%s in %s sees every provision and all five, also after leaving at the first question',
    async (who, locale) => {
      const worker = await openPage()
      await signInAs(worker, app.url, new RegExp(who))
      const check = await openCheck(worker, 'Mo Yildiz')
      await answerOne(worker)
      await worker.goto(`${app.url}/vandaag`)
      const cookies = await worker.context().cookies()
      const page = await openPage({ locale, javaScript: false })
      await page.context().addCookies(cookies.filter(({ name }) => name === 'draad'))
      await page.goto(app.url + check)
      const language = locale === 'nl-NL' ? 'nl' : 'en'
      expect(await provisions(page)).toEqual(namesIn(language))
      expect(await kindNames(page)).toEqual(fiveKinds[language])
      await closePage(page)
      await closePage(worker)
    },
  )
})

test.each(sample([320, 1440] as const))(
  'N02: the check fits, axe finds nothing, and it works by keyboard, at %i pixels',
  async (width) => {
    const page = await openPage({ width })
    await signInAs(page, app.url, /Noor Jacobs/)
    await openCheck(page, 'Willy Jansen')
    const wide = await page.evaluate(() =>
      [...document.querySelectorAll('main *')]
        .filter((one) => one.getBoundingClientRect().right > innerWidth + 1)
        .map((one) => `${one.tagName}.${one.className} ${one.textContent?.slice(0, 40)}`),
    )
    expect(wide).toEqual([])
    expect(await axe(page)).toEqual([])
    await screenshot(page, 'nagaan-leeg')
    const title = await now(page).getByRole('heading').first().textContent()
    await now(page).getByLabel('Antwoord').focus()
    await page.keyboard.type('0')
    await page.keyboard.press('Enter')
    await expect.poll(() => now(page).getByRole('heading').first().textContent(), { timeout: 20_000 }).not.toBe(title)
    await closePage(page)
  },
)
