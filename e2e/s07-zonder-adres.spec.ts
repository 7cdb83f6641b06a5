import { afterAll, expect, test } from 'vitest'
import { sharedApp } from './harness/app.ts'
import { closeBrowser, closePage, openPage } from './harness/browser.ts'
import { signInAs } from './harness/sign-in.ts'
import { openPerson } from './pages/person.ts'
import { askAtDesk, askOnline, codeOn, part } from './pages/question.ts'

const app = sharedApp()
afterAll(closeBrowser)

test('S07: online with no name, number, address or papers: someone answers, and a code brings them back', async () => {
  const page = await openPage({ javaScript: false, width: 320 })
  await askOnline(page, app.url, { vraag: 'Ik slaap buiten.' })
  expect(await page.getByRole('heading', { name: 'Joost Hendriks' }).count()).toBe(1)
  expect(await codeOn(page)).not.toBe('')
  expect(await page.content()).not.toMatch(/BSN|burgerservicenummer|identiteitsbewijs|inschrijving/i)
  await closePage(page)
})

test('S07: at the desk nothing asks for an address, a BSN or papers; the melding counts from the day of the question', async () => {
  const page = await openPage()
  await signInAs(page, app.url, /Fatima El Amrani/)
  await page.goto(`${app.url}/contacten/nieuw`)
  expect(await page.locator('main').textContent()).not.toMatch(/BSN|adres|identiteit|bewijs/i)
  await askAtDesk(page, app.url, { vraag: 'Hij slaapt buiten.' })
  await page.getByRole('heading', { name: 'Vraag, naam nog niet bekend' }).waitFor()
  await page.getByText('Geen nummer bekend. De inwoner komt langs of komt terug met de code.').waitFor()
  const start = part(page, 'Starten')
  await start.getByText('De melding telt vanaf maandag 5 oktober 2026: op die dag kwam de vraag binnen.').waitFor()
  for (const wet of ['Participatiewet art. 44', 'Wmo 2015 art. 2.3.2']) {
    await start.getByRole('button', { name: new RegExp(`Start een melding: .*${wet}`) }).click()
    await start.getByText(`${wet}: opgeschreven op maandag 5 oktober 2026, telt vanaf maandag 5 oktober 2026`).waitFor()
  }
  await page.getByRole('button', { name: 'Geef een nieuwe code' }).click()
  await expect.poll(() => codeOn(page)).not.toBe('')
  await closePage(page)
})

test('S07: a melding that is written down later still counts from the day on which he asked', async () => {
  const page = await openPage()
  await signInAs(page, app.url, /Noor Jacobs/)
  await openPerson(page, app.url, 'Ruud Scholten')
  await page.getByText('bij vrienden, wisselend').first().waitFor()
  await page.getByRole('link', { name: /^Vraag van .*2 oktober 2026/ }).click()
  const start = part(page, 'Starten')
  await start
    .getByText('Participatiewet art. 44: opgeschreven op maandag 5 oktober 2026, telt vanaf vrijdag 2 oktober 2026')
    .waitFor()
  await start.getByRole('button', { name: /Start een melding: .*Wmo 2015 art\. 2\.3\.2/ }).click()
  await start
    .getByText('Wmo 2015 art. 2.3.2: opgeschreven op maandag 5 oktober 2026, telt vanaf vrijdag 2 oktober 2026')
    .waitFor()
  await closePage(page)
})
