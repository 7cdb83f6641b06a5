import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type App, startApp } from './harness/app.ts'
import { axe } from './harness/axe.ts'
import { closeBrowser, closePage, openPage, screenshot } from './harness/browser.ts'
import { signInAs } from './harness/sign-in.ts'

let app: App
beforeAll(async () => {
  app = await startApp()
})
afterAll(async () => {
  await closeBrowser()
  await app.stop()
})

const diagnosis = 'Bipolaire stoornis'

/** The page of one person for the purpose of this role, from the list of whom they help. */
async function shared(role: RegExp, naam: string, look: Parameters<typeof openPage>[0] = {}): Promise<Page> {
  const page = await openPage(look)
  await signInAs(page, app.url, role)
  await page.goto(`${app.url}/delen`)
  await page.getByRole('link', { name: naam }).click()
  await page.getByRole('heading', { level: 1, name: naam }).waitFor()
  return page
}

/** All that a page and its data carry, and what the API gives for the same purpose. */
async function everything(page: Page, purpose: string): Promise<string> {
  const { pathname } = new URL(page.url())
  const person = pathname.split('/').at(-1)
  const get = async (path: string) => (await page.request.get(app.url + path, { headers: { doel: purpose } })).text()
  return [
    await page.content(),
    await get(`${pathname}.data`),
    await get(`/api/v1/personen/${person}/gedeeld`),
    await get(`/api/v1/personen/${person}/gedeeld?zoek=bipolaire`),
  ].join('\n')
}

describe('S16: care and work go together, and what the care is for stays with who treats', () => {
  test('the therapist writes and signals; work and income sees that there is something to discuss, and no word more', async () => {
    const iris = await shared(/Iris Molenaar/, 'Wout van Beek')
    await iris.getByText(diagnosis).waitFor()
    expect(await axe(iris)).toEqual([])
    await screenshot(iris, 's16-ggz')
    await closePage(iris)

    const answers = await openPage()
    await signInAs(answers, app.url, /Joost Hendriks/)
    await answers.goto(`${app.url}/delen`)
    const link = answers.getByRole('link', { name: 'Wout van Beek' })
    if ((await link.count()) === 0) {
      await answers.goto(`${app.url}/mensen`)
      await answers.getByLabel('Naam', { exact: true }).fill('Wout')
      await answers.getByRole('button', { name: 'Zoeken' }).click()
      await answers.getByRole('link', { name: 'Wout van Beek' }).click()
      await answers.getByRole('button', { name: 'Ik vervang een collega' }).click()
      await answers.getByRole('link', { name: 'Delen met andere hulp' }).click()
    } else await link.click()
    await answers.locator('#signalen').getByText('Wil samen overleggen').first().waitFor()
    expect(await everything(answers, 'inkomen')).not.toMatch(/bipolair/i)
    await answers.getByText('Behandeling: alleen signalen').click()
    const held = answers.locator('details').filter({ hasText: 'Behandeling: alleen signalen' })
    expect(await held.textContent()).toMatch(/AVG art\. 9/)
    await answers.getByRole('button', { name: 'Ik heb het gezien' }).click()
    await answers.getByText('Gezien', { exact: true }).waitFor()
    await screenshot(answers, 's16-inkomen')
    await closePage(answers)
  })

  test('the person takes the yes back at the desk and the signal is gone; nothing else of theirs changes', async () => {
    const iris = await shared(/Iris Molenaar/, 'Wout van Beek', { javaScript: false })
    const row = iris.locator('li').filter({ hasText: 'Behandeling aan Werk en inkomen' })
    await row.getByRole('button', { name: 'Trek in voor de persoon' }).click()
    await iris.getByText('Ingetrokken').first().waitFor()
    await closePage(iris)
    const joost = await openPage()
    await signInAs(joost, app.url, /Joost Hendriks/)
    await joost.goto(`${app.url}/delen`)
    await joost.getByRole('link', { name: 'Wout van Beek' }).click()
    await joost.getByText('Er zijn geen signalen.').waitFor()
    await joost.getByText('Behandeling: niets te zien').waitFor()
    await closePage(joost)
  })
})

describe('S08: several professionals around one household, each with their own page', () => {
  test('debt help, youth help and work and income each see their own, and a reason for the rest', async () => {
    const bram = await shared(/Bram Schuurman/, 'Denise Wouters', { width: 320 })
    await bram.getByText('Elf schuldeisers').waitFor()
    expect(await axe(bram)).toEqual([])
    expect(await everything(bram, 'schuldhulp')).not.toContain('Slaapt slecht')
    await closePage(bram)
    const lotte = await shared(/Lotte van Es/, 'Jayden Wouters')
    await lotte.getByText('Slaapt slecht').waitFor()
    expect(await everything(lotte, 'jeugdhulp')).not.toContain('schuldeisers')
    await lotte.getByText('Hulp bij schulden: niets te zien').click()
    const held = lotte.locator('details').filter({ hasText: 'Hulp bij schulden: niets te zien' })
    await held.getByText('Vraag de persoon zelf wat u wilt weten.').waitFor()
    await closePage(lotte)
  })

  test('the parent sees who helps, stops what rests on her yes, asks about a look, and reads the answer', async () => {
    const denise = await openPage({ javaScript: false, width: 320 })
    await signInAs(denise, app.url, /Denise Wouters/)
    await denise.goto(`${app.url}/mijn/gegevens`)
    await denise.getByText('Bram Schuurman').first().waitFor()
    const yes = denise.locator('.rd-sheet').filter({ hasText: 'Over Jayden Wouters' }).first()
    await yes.getByRole('button', { name: 'Stop ermee' }).click()
    await denise.waitForURL(/mijn\/gegevens/)
    expect(await denise.getByText('Waar u ja op zei').count()).toBe(0)
    const look = denise.locator('.rd-looks li').filter({ hasText: 'Joost Hendriks' }).first()
    await look.locator('summary').click()
    await look.getByRole('button', { name: 'Verstuur' }).click()
    await denise.getByText('Schrijf op wat u wilt weten.').first().waitFor()
    const again = denise.locator('.rd-looks li').filter({ hasText: 'Joost Hendriks' }).first()
    await again.getByLabel('Wat wilt u weten?').fill('Waarom keek Joost zo vaak?')
    await again.getByRole('button', { name: 'Verstuur' }).click()
    await denise.getByText('Antwoord voor donderdag 5 november 2026').waitFor()

    const pim = await openPage()
    await signInAs(pim, app.url, /Pim Adema/)
    await pim.goto(`${app.url}/privacy/vragen`)
    const asked = pim.locator('.rd-sheet').filter({ hasText: 'Waarom keek Joost zo vaak?' })
    await asked.getByLabel('Uw antwoord. De persoon leest dit.').fill('Hij voerde met u het gesprek.')
    await asked.getByRole('button', { name: 'Geef antwoord' }).click()
    await pim.getByText('Er wacht niemand.').waitFor()
    await closePage(pim)
    await denise.reload()
    await denise.getByText('Hij voerde met u het gesprek.').waitFor()
    const file = await denise.request.get(`${app.url}/mijn/alles/json`)
    expect((await file.json()).tabellen['inzage.inzageverzoek']).toHaveLength(1)
    await closePage(denise)
  })

  test('a disclosure opens once, with link and code, and stands on the page of the person', async () => {
    const bram = await shared(/Bram Schuurman/, 'Denise Wouters')
    await bram.getByRole('link', { name: 'Deel met een andere organisatie' }).click()
    await bram.getByRole('button', { name: 'Zet klaar' }).click()
    await bram.locator('.rd-errors').first().waitFor()
    await bram.getByLabel('Organisatie', { exact: true }).fill('Woonstichting De Brink')
    await bram.getByLabel('Naam van de ontvanger').fill('Mw. De Jong')
    await bram.getByLabel('Waarvoor heeft de ontvanger dit nodig').fill('een betalingsregeling')
    await bram.getByLabel('Artikel, of wat de persoon zei en wanneer').fill('Zei ja aan de balie op 5 oktober.')
    await bram.getByLabel('afspraken').check()
    await bram.getByLabel('Wat u deelt').fill('Betaalt 40 euro per maand.')
    await bram.getByLabel('Dag', { exact: true }).fill('12')
    await bram.getByLabel('Maand', { exact: true }).fill('10')
    await bram.getByLabel('Jaar', { exact: true }).fill('2026')
    await bram.getByRole('button', { name: 'Zet klaar' }).click()
    await bram.getByText('Het staat klaar').waitFor()
    const [link = '', code = ''] = await bram.locator('.ams-alert .rd-words').allTextContents()
    await closePage(bram)

    const receiver = await openPage({ javaScript: false })
    const open = async (typed: string) => {
      await receiver.goto(new URL(link).pathname.replace(/^/, app.url))
      await receiver.getByLabel('Code van zes cijfers').fill(typed)
      await receiver.getByRole('button', { name: 'Open' }).click()
    }
    await open(code === '111111' ? '222222' : '111111')
    await receiver.getByText('Dit gaat niet open.').first().waitFor()
    await open(code)
    await receiver.getByText('Betaalt 40 euro per maand.').waitFor()
    await open(code)
    await receiver.getByText('Dit gaat niet open.').first().waitFor()
    await closePage(receiver)

    const denise = await openPage()
    await signInAs(denise, app.url, /Denise Wouters/)
    await denise.goto(`${app.url}/mijn/gegevens`)
    await denise.getByText('Woonstichting De Brink').first().waitFor()
    await denise.getByText('Bekeken op maandag 5 oktober 2026').waitFor()
    await closePage(denise)
  })

  test('noodtoegang takes a reason, shows what others wrote, and is told to the person', async () => {
    const joost = await shared(/Joost Hendriks/, 'Denise Wouters')
    await joost.getByRole('link', { name: 'Direct gevaar? Noodtoegang' }).click()
    await joost.getByLabel('Wat is het gevaar?').fill('Zij zegt dat zij niet meer wil leven.')
    await joost.getByRole('button', { name: 'Open nu' }).click()
    await joost.getByText('Elf schuldeisers').waitFor()
    await joost.getByRole('button', { name: 'Sluit nu' }).click()
    await joost.waitForURL(/\/delen\/[0-9a-f-]+$/)
    await closePage(joost)
    const denise = await openPage()
    await signInAs(denise, app.url, /Denise Wouters/)
    await denise.goto(`${app.url}/mijn/gegevens`)
    await denise.getByRole('heading', { name: 'Noodtoegang' }).waitFor()
    await closePage(denise)
  })
})
