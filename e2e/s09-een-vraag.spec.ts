import { afterAll, describe, expect, test } from 'vitest'
import { sharedApp } from './harness/app.ts'
import { closeBrowser, closePage, openPage } from './harness/browser.ts'
import { signInAs } from './harness/sign-in.ts'
import { handsOn } from './pages/hands.ts'
import { findPeople, giveReason, judge, kindNames, kindsOn } from './pages/person.ts'
import { askAtDesk, askOnline, codeOn, comeBack, part } from './pages/question.ts'

const app = sharedApp()
afterAll(closeBrowser)

const question = { vraag: 'Kan ik geld krijgen voor een bril?', naam: 'Tonnie Blom', telefoon: '06 5550 0190' }

describe.each([
  ['without JavaScript', { javaScript: false }],
  ['on a telephone', { width: 320 }],
] as const)('S09: a resident without an account, %s', (_, look) => {
  test('asks on three pages, gets a person and a code, and comes back to status, person and day alone', async () => {
    const page = await openPage(look)
    const { count } = await askOnline(page, app.url, question)
    expect(count).toMatchObject({ fields: 4, clicks: 4 })
    const code = await codeOn(page)
    expect(code).not.toBe('')
    const who = page.getByRole('region', { name: /Uw vaste contactpersoon|Geeft antwoord/ })
    expect(await page.getByRole('link', { name: /^085 555 01/ }).count()).toBeGreaterThan(0)
    expect(await who.or(page.getByRole('heading', { name: 'Joost Hendriks' })).count()).toBeGreaterThan(0)

    const later = await openPage(look)
    await comeBack(later, app.url, code.toLowerCase())
    const shown = (await later.locator('main').textContent()) ?? ''
    expect(shown).toContain('Wij zijn met uw vraag bezig.')
    expect(shown).toContain('Joost Hendriks')
    expect(shown).toMatch(/U hoort van ons uiterlijk \w+dag|spreekt met u af wanneer/)
    const html = await later.content()
    for (const own of ['bril', question.naam, '5550 0190', code]) expect(html).not.toContain(own)
    await closePage(page)
    await closePage(later)
  })
})

test('S09: a code that is not one opens nothing, and says so at the field with what was typed still there', async () => {
  const page = await openPage({ javaScript: false })
  await page.goto(`${app.url}/code`)
  await page.getByLabel('Uw code').fill('AAAA-BBBB-CCCC')
  await page.getByRole('button', { name: 'Laat zien' }).click()
  expect(page.url()).toContain('/code')
  expect(await page.getByLabel('Uw code').inputValue()).toBe('AAAA-BBBB-CCCC')
  expect(await page.getByLabel('Uw code').getAttribute('aria-invalid')).toBe('true')
  await closePage(page)
})

test('S09: at the desk it takes no more steps than online, and is answered, looked at and closed in one contact', async () => {
  const online = await openPage({ javaScript: false })
  const byResident = await askOnline(online, app.url, question)
  const page = await openPage()
  await signInAs(page, app.url, /Fatima El Amrani/)
  const { count } = await askAtDesk(page, app.url, question)
  const atDesk = count.fields + count.clicks
  expect(atDesk).toBeLessThanOrEqual(byResident.count.fields + byResident.count.clicks)

  // The money is asked about on the page itself, and nothing asks for a broad intake.
  await part(page, 'Hoe verder').getByRole('link', { name: 'Vijf soorten inkomen: nog 5 te bekijken' }).waitFor()
  const asked = (await page.locator('main').textContent()) ?? ''
  expect(asked).not.toMatch(/intake|zelfredzaam|gezondheid|opvoeding|diagnose|BSN/i)

  const contact = page.url()
  await part(page, 'Hoe verder')
    .getByRole('link', { name: /Vijf soorten inkomen/ })
    .click()
  await giveReason(page)
  expect(await kindNames(page)).toHaveLength(5)
  const hands = handsOn(page)
  for (const kind of await kindsOn(page).all()) await judge(hands, kind, { uitkomst: 'aangeboden' })
  await page.goto(contact)
  await page.getByRole('link', { name: 'Alle vijf soorten inkomen zijn bekeken' }).waitFor()
  await part(page, 'Afsluiten').getByLabel('Beantwoord').check()
  await part(page, 'Afsluiten').getByRole('button', { name: 'Sluit af' }).click()
  await part(page, 'Afgesloten').getByText('Beantwoord').waitFor()
  await closePage(online)
  await closePage(page)
})

test('S09, N05: the person of one question in the demo has one question, and no broad intake around it', async () => {
  const page = await openPage()
  await signInAs(page, app.url, /Joost Hendriks/)
  await findPeople(page, app.url, 'Willy')
  await page.getByRole('link', { name: 'Willy Jansen' }).click()
  await giveReason(page)
  await page.getByRole('link', { name: /^Vraag van .*2 oktober 2026/ }).click()
  await part(page, 'In eigen woorden').getByText('Kan ik iets krijgen voor een nieuwe bril?').waitFor()
  expect(await part(page, 'Hoe verder').getByLabel('Eén vraag').isChecked()).toBe(true)
  await closePage(page)
})
