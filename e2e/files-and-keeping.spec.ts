import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, startApp } from './harness/app.ts'
import { axe } from './harness/axe.ts'
import { closeBrowser, closePage, openPage, screenshot } from './harness/browser.ts'
import { signInAs } from './harness/sign-in.ts'
import { sample } from './harness/size.ts'
import { openPerson } from './pages/person.ts'

let app: App
beforeAll(async () => {
  app = await startApp()
})
afterAll(async () => {
  await closeBrowser()
  await app.stop()
})

const main = (page: Page) => page.locator('main')
const choose = (page: Page, name: string, content: Buffer) =>
  page.getByLabel('Kies een bestand').setInputFiles({ name, mimeType: 'image/png', buffer: content })
const pdf = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(3000, 32)])

test.each(sample([false, true]))(
  'a BSN is written down, refused when it cannot be, and checked in one tap (JavaScript %s)',
  async (javaScript) => {
    const [naam, wrong, bsn] = javaScript
      ? ['Mo Yildiz', '999990018', '999990032']
      : ['Trees van Dam', '123456789', '999990044']
    const page = await openPage({ javaScript })
    page.setDefaultTimeout(20_000)
    await signInAs(page, app.url, /Joost Hendriks/)
    await openPerson(page, app.url, naam)
    const part = page.locator('#bsn')
    await part.locator('summary').click()
    await part.getByLabel('BSN').fill(wrong)
    await part.getByRole('button', { name: 'Opslaan' }).click()
    await part.getByText('Dit kan geen BSN zijn.').first().waitFor()
    expect(await part.getByLabel('BSN').inputValue()).toBe(wrong)
    await part.getByLabel('BSN').fill(bsn)
    await part.getByRole('button', { name: 'Opslaan' }).click()
    await part.getByText(`•••• •• ${bsn.slice(-3)}`).waitFor()
    expect(await page.content()).not.toContain(bsn)
    expect(page.url()).not.toContain(bsn)
    await part.getByRole('button', { name: 'Gecontroleerd met document' }).click()
    await part.getByText('met een document, op').waitFor()
    if (javaScript) expect(await axe(page)).toEqual([])
    await closePage(page)
  },
)

test('the BSN of someone else is refused with a pointer for who helps both', async () => {
  const page = await openPage()
  await signInAs(page, app.url, /Joost Hendriks/)
  await openPerson(page, app.url, 'Denise Wouters')
  await openPerson(page, app.url, 'Ruud Scholten')
  const part = page.locator('#bsn')
  await part.locator('summary').click()
  await part.getByLabel('BSN').fill('999990019')
  await part.getByRole('button', { name: 'Opslaan' }).click()
  await part.getByText('Dit nummer hoort al bij Denise Wouters, die u ook helpt.').first().waitFor()
  await closePage(page)
})

test.each(sample([true, false]))(
  'a resident sends a file and gets it back as a download (JavaScript %s)',
  async (javaScript) => {
    const page = await openPage({ javaScript, width: 320 })
    page.setDefaultTimeout(20_000)
    await signInAs(page, app.url, /Denise Wouters/)
    const naam = javaScript ? 'loonstrook.pdf' : 'huurcontract.pdf'
    await choose(page, 'plaatje.png', Buffer.from('<svg onload="alert(1)"/>'))
    await page.getByRole('button', { name: 'Bestand sturen' }).click()
    await page.getByText('Dit soort bestand kunnen wij niet aannemen.').first().waitFor()
    await choose(page, 'groot.pdf', Buffer.concat([pdf, Buffer.alloc(11 * 1024 * 1024, 32)]))
    await page.getByRole('button', { name: 'Bestand sturen' }).click()
    await page.getByText('Dit bestand is te groot. Het mag 10 MB zijn.').first().waitFor()
    expect(await main(page).textContent()).toContain('Geef het aan de balie')
    await page.getByRole('button', { name: 'Bestand sturen' }).click()
    await page.getByText('U koos geen bestand, of het is leeg.').first().waitFor()
    await choose(page, naam, pdf)
    await page.getByRole('button', { name: 'Bestand sturen' }).click()
    const link = page.getByRole('link', { name: `${naam} downloaden` })
    await link.waitFor()
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
    expect(download.suggestedFilename()).toBe(naam)
    if (javaScript) expect(await axe(page)).toEqual([])
    await screenshot(page, 'bestanden')
    await closePage(page)
  },
)

test('a worker adds a file to a question and sees that of the resident', async () => {
  const page = await openPage()
  await signInAs(page, app.url, /Joost Hendriks/)
  await openPerson(page, app.url, 'Denise Wouters')
  await page
    .getByRole('link', { name: /^Vraag van/ })
    .first()
    .click()
  await choose(page, 'brief.pdf', pdf)
  await page.getByRole('button', { name: 'Bestand toevoegen' }).click()
  await page.getByRole('link', { name: 'brief.pdf downloaden' }).waitFor()
  await page.getByRole('link', { name: 'loonstrook.pdf downloaden' }).waitFor()
  expect(await axe(page)).toEqual([])
  await closePage(page)
})

test('two people sign what is to be erased, each in one tap, and a statement stands there', async () => {
  const lead = await openPage({ javaScript: false })
  lead.setDefaultTimeout(20_000)
  await signInAs(lead, app.url, /Joost Hendriks/)
  await openPerson(lead, app.url, 'Orlando Martina')
  const id = new URL(lead.url()).pathname.split('/').at(-1) ?? ''
  await lead.context().clearCookies()
  await signInAs(lead, app.url, /Henk Brouwer/)
  const grant = async () => {
    await lead.goto(`${app.url}/privacy`)
    await lead.getByLabel('Nummer van de persoon').fill(id)
    await lead.getByRole('button', { name: 'Verzoek toewijzen' }).click()
  }
  await grant()
  await lead
    .getByText('Deze persoon heeft nog een open vraag, of er is iets dat moet blijven. Dan wissen wij niets.')
    .first()
    .waitFor()
  expect(await main(lead).textContent()).not.toContain('Het logboek is heel')
  await withdraw(id)
  await grant()
  await lead.getByText('Alles van 1 persoon, op eigen verzoek').waitFor()
  await screenshot(lead, 'wissen')
  await closePage(lead)
  const watch = await openPage({ width: 768 })
  await signInAs(watch, app.url, /Pim Adema/)
  await watch.getByRole('button', { name: 'Goedkeuren als archivaris' }).click()
  await expect.poll(() => readAgain(watch), { timeout: 90_000 }).toContain('Henk Brouwer')
  await watch.getByRole('link', { name: 'Reken alle reeksen van gebeurtenissen na' }).click()
  await watch.getByText('Alle reeksen van gebeurtenissen kloppen').waitFor()
  expect(await axe(watch)).toEqual([])
  await screenshot(watch, 'privacy')
  await closePage(watch)
})

/** Ends the open question of a person as withdrawn. */
async function withdraw(person: string): Promise<void> {
  const page = await openPage()
  await signInAs(page, app.url, /Joost Hendriks/)
  await page.goto(`${app.url}/personen/${person}`)
  await page
    .getByRole('link', { name: /^Vraag van/ })
    .first()
    .click()
  await page.getByLabel('De inwoner wil niet verder').check()
  await page.getByRole('button', { name: 'Sluit af' }).click()
  await page.getByRole('heading', { name: 'Afgesloten' }).waitFor()
  await closePage(page)
}

async function readAgain(page: Page): Promise<string> {
  await page.reload()
  return (await page.locator('main table').first().textContent()) ?? ''
}
