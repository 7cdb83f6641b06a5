import { afterAll, expect, test } from 'vitest'
import { sharedApp } from './harness/app.ts'
import { closeBrowser, closePage, openPage } from './harness/browser.ts'
import { signInAs } from './harness/sign-in.ts'
import { giveReason, kindNames, kindsOn, openPerson } from './pages/person.ts'
import { askAtDesk, part } from './pages/question.ts'

const app = sharedApp()
afterAll(closeBrowser)

const care = /zorgvraag|gezondheid|diagnose|opvoeding|zelfredzaam|leefgebied|verslaving|intake/i
const question = { vraag: 'Ik wil gewoon aan het werk.', naam: 'Ravi Sital', telefoon: '06 5550 0191' }

test('S10: who just wants work gets the route, a first day within days and no question about care', async () => {
  const page = await openPage()
  await signInAs(page, app.url, /Joost Hendriks/)
  await page.goto(`${app.url}/contacten/nieuw`)
  expect(await page.locator('main').textContent()).not.toMatch(care)
  await askAtDesk(page, app.url, question)
  expect(await page.locator('main').textContent()).not.toMatch(care)
  const next = part(page, 'Hoe verder')
  await next.getByLabel('Werk').check()
  for (const [label, value] of Object.entries({ Dag: '7', Maand: '10', Jaar: '2026' }))
    await next.getByLabel(label, { exact: true }).fill(value)
  await next.getByRole('button', { name: 'Bewaar' }).click()
  await expect.poll(() => next.getByRole('textbox', { name: 'Dag', exact: true }).inputValue()).toBe('07')
  await page.reload()
  expect(await next.getByLabel('Werk').isChecked()).toBe(true)
  const [day, month] = [
    await next.getByLabel('Dag', { exact: true }).inputValue(),
    await next.getByLabel('Maand', { exact: true }).inputValue(),
  ]
  expect([Number(day), Number(month)]).toEqual([7, 10])
  await closePage(page)
})

test('S10, N14: the five kinds of income support stand open, and a talk does not end while one is blank', async () => {
  const page = await openPage()
  await signInAs(page, app.url, /Joost Hendriks/)
  await askAtDesk(page, app.url, { ...question, naam: 'Werk Zoekt' })
  const contact = page.url()
  for (const outcome of ['Beantwoord', 'Wordt een aanvraag']) {
    await page.goto(contact)
    const close = part(page, 'Afsluiten')
    await close.getByLabel(outcome).check()
    await close.getByRole('button', { name: 'Sluit af' }).click()
    await close.getByRole('alert').or(close.locator('.rd-errors')).first().waitFor()
    expect(await close.textContent()).toMatch(/inkomen|hulp met geld|vijf/i)
    expect(await close.getByLabel(outcome).isChecked()).toBe(true)
  }
  await page.goto(contact)
  await page.getByRole('link', { name: 'Vijf soorten inkomen: nog 5 te bekijken' }).click()
  await giveReason(page)
  expect(await kindNames(page)).toHaveLength(5)
  expect(await kindsOn(page).getByText('nog niet bekeken').count()).toBe(5)
  await closePage(page)
})

test('S10: the person of the demo who just wants work has the route and a day within days', async () => {
  const page = await openPage()
  await signInAs(page, app.url, /Joost Hendriks/)
  await openPerson(page, app.url, 'Mo Yildiz')
  expect(await kindNames(page)).toHaveLength(5)
  await page.getByRole('link', { name: /^Vraag van .*1 oktober 2026/ }).click()
  const next = part(page, 'Hoe verder')
  await next.waitFor()
  expect(await next.getByLabel('Werk').isChecked()).toBe(true)
  expect(Number(await next.getByLabel('Dag', { exact: true }).inputValue())).toBe(7)
  await closePage(page)
})
