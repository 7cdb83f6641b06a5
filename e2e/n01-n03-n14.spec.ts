import type { APIResponse, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type App, startApp } from './harness/app.ts'
import { closeBrowser, closePage, openPage } from './harness/browser.ts'
import { signInAs } from './harness/sign-in.ts'
import { sample } from './harness/size.ts'
import { fiveKinds, kindNames, kindsOn, openPerson } from './pages/person.ts'
import { askAtDesk, askOnline, codeOn, part } from './pages/question.ts'
import { type Form, strange, tampered } from './pages/strange.ts'

let app: App
let joost: Page
let contact = ''
beforeAll(async () => {
  app = await startApp()
  joost = await openPage()
  await signInAs(joost, app.url, /Joost Hendriks/)
  await askAtDesk(joost, app.url, { vraag: 'Van iemand.', naam: 'Aan Gevallen' })
  contact = new URL(joost.url()).pathname
})
afterAll(async () => {
  await closeBrowser()
  await app.stop()
})

/** Sends a form as a browser does, with the session of this page. */
const send = (page: Page, path: string, form: Form): Promise<APIResponse> =>
  page.request.post(app.url + path, { form, headers: { origin: app.url }, maxRedirects: 0 })

/** What is wrong with an answer: a fault of ours, or a refusal without words. */
async function faultOf(answer: APIResponse, what: string): Promise<string[]> {
  const status = answer.status()
  if (status >= 500) return [`${what}: ${status}`]
  if (status < 400) return []
  const html = await answer.text()
  return /class="rd-errors|<h1/.test(html) && !/\bat .*\.(ts|js):\d+/.test(html) ? [] : [`${what}: no words`]
}

describe('N01: neither a telephone nor the internet is the only way in', () => {
  test('the first page names the desk, the telephone, a letter and the screen', async () => {
    const page = await openPage({ javaScript: false })
    await page.goto(app.url)
    const text = (await page.locator('main').textContent()) ?? ''
    for (const way of [/bel/i, /kom langs|langskomen|balie/i, /brief/i]) expect(text).toMatch(way)
    expect(await page.locator('a[href^="tel:"]').count()).toBeGreaterThan(0)
    await closePage(page)
  })

  test.each(['balie', 'telefoon', 'huisbezoek', 'brief'])(
    'by %s without number or e-mail gets through',
    async (how) => {
      await askAtDesk(joost, app.url, { vraag: '' }, how)
      await joost.getByText('Geen nummer bekend.').waitFor()
      await joost.getByText(`via ${how}`).waitFor()
      await joost.getByRole('heading', { name: 'Joost Hendriks' }).waitFor()
    },
  )

  test('online without number or e-mail gets through, by asking and by applying', async () => {
    const page = await openPage({ javaScript: false })
    await askOnline(page, app.url, { vraag: '' })
    expect(await codeOn(page)).not.toBe('')
    await page.goto(`${app.url}/aanvragen`)
    await page.getByRole('button', { name: 'Vraag nu aan' }).click()
    expect(await page.locator('main').textContent()).toContain('U vroeg aan op maandag 5 oktober 2026.')
    await closePage(page)
  })

  test('no field on the way in is required by the page itself', async () => {
    const page = await openPage({ javaScript: false })
    for (const path of ['/vraag', '/aanvragen']) {
      await page.goto(app.url + path)
      expect(await page.locator('[required], [aria-required="true"]').count()).toBe(0)
    }
    await closePage(page)
  })
})

describe('N03: no question is too short, too long or too strange', () => {
  test('whatever is typed comes in as it was typed, or comes back with words and nothing lost', async () => {
    const page = await openPage()
    const faults: string[] = []
    for (const [name, text] of Object.entries(strange)) {
      const form = { naar: 'verstuur', vraag: text, naam: text.slice(0, 60), telefoon: text.slice(0, 20) }
      const answer = await send(page, '/vraag', form)
      faults.push(...(await faultOf(answer, name)))
      if (answer.status() !== 302) faults.push(`${name}: not taken in, ${answer.status()}`)
    }
    expect(faults).toEqual([])
    await closePage(page)
  })

  test('four thousand characters come in; one more comes back with everything that was typed', async () => {
    const page = await openPage({ javaScript: false })
    const text = 'ik weet niet hoe ik het zeggen moet. '.repeat(120).slice(0, 4000)
    await askOnline(page, app.url, { vraag: text, naam: 'Lang Verhaal' })
    await page.goto(`${app.url}/vraag`)
    await page.getByRole('button', { name: 'Verder', exact: true }).click()
    await page.getByLabel('Wat is uw vraag?').fill(`${text}!`)
    await page.getByRole('button', { name: 'Verder', exact: true }).click()
    await page.getByLabel('Hoe heet u?').fill('Lang Verhaal')
    await page.getByRole('button', { name: 'Verstuur mijn vraag' }).click()
    expect(await page.locator('.rd-errors').first().textContent()).toContain('4000')
    expect(await page.getByLabel('Wat is uw vraag?').inputValue()).toBe(`${text}!`)
    expect(await page.locator('input[name=naam]').inputValue()).toBe('Lang Verhaal')
    await closePage(page)
  })

  test('markup in a question is text for the colleague who reads it', async () => {
    const page = await openPage({ javaScript: false })
    await askOnline(page, app.url, { vraag: strange.markup, naam: `${strange.markup} Mark` })
    await joost.goto(`${app.url}/vandaag`)
    await joost.getByRole('listitem').filter({ hasText: 'Mark' }).first().locator('a[href^="/contacten/"]').click()
    await part(joost, 'In eigen woorden').waitFor()
    expect(await part(joost, 'In eigen woorden').locator('p').textContent()).toBe(strange.markup)
    expect(await joost.locator('main script, main [onerror], h1 *, .rd-words *').count()).toBe(0)
    expect(await joost.title()).not.toContain('gekraakt')
    await closePage(page)
  })

  test('forms with fields missing, doubled, strange or named after the language itself are never a fault', async () => {
    const page = await openPage()
    const faults: string[] = []
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'vraag.dag', '', ' ', 'x'.repeat(500)]
    const tries: readonly (readonly [string, Form])[] = [
      ['/vraag', {}],
      ...['0', '4', '-1', '1.5', 'NaN', '1e9', ''].map((naar) => ['/vraag', { naar }] as const),
      ...names.flatMap((name) => [
        ['/vraag', { naar: 'verstuur', [name]: 'x' }] as const,
        ['/vraag', { naar: '2', [name]: 'x' }] as const,
        ['/aanvragen', { [name]: 'x' }] as const,
        ['/vraag', { formulier: name }] as const,
      ]),
      ['/vraag', { naar: 'verstuur', kanaal: 'telepathie', wachten: 'misschien' }],
      ['/code', {}],
      ['/code', { code: 'K7Q2' }],
      ['/code', { code: '\u0000'.repeat(12) }],
      ['/status', { formulier: 'vergeet' }],
      ['/status', {}],
    ]
    for (const [path, form] of tries)
      faults.push(...(await faultOf(await send(page, path, form), `${path} ${JSON.stringify(form).slice(0, 60)}`)))
    expect(faults).toEqual([])
    await closePage(page)
  })

  test('hidden fields that were tampered with never do anything for another, and are never a fault', async () => {
    const person = await personOf('Denise Wouters')
    const faults: string[] = []
    for (const [path, form] of sample(tampered(contact, person), 40))
      faults.push(...(await faultOf(await send(joost, path, form), `${path} ${JSON.stringify(form)}`)))
    expect(faults).toEqual([])
    expect(app.output()).not.toMatch(/"level":(50|60)|TypeError/)
  })

  test('without the key of the page, or with another one, the same question is still taken in', async () => {
    const page = await openPage({ javaScript: false })
    for (const sleutel of ['weg', 'x'.repeat(3000), strange.sql]) {
      await page.goto(`${app.url}/aanvragen`)
      const form: Form = sleutel === 'weg' ? { voorziening: 'bijstand' } : { voorziening: 'bijstand', sleutel }
      expect((await send(page, '/aanvragen', form)).status()).toBe(302)
    }
    await closePage(page)
  })
})

describe('N14: no kind of income support is ever hidden', () => {
  const twists = [
    '',
    '?soort=minimabeleid',
    '?aantal=1&limit=1&offset=4',
    '?sort=desc&order=desc',
    '?taal=xx',
    '?taal=nl&taal=en',
  ]

  test.each(sample([/Henk/, /Fatima/, /Joost/, /Noor/, /Ingrid/]))(
    '%s sees all five, in both languages',
    async (role) => {
      const page = await openPage()
      await signInAs(page, app.url, role)
      await openPerson(page, app.url, 'Mo Yildiz')
      const address = page.url().replace(/[?#].*/, '')
      expect(await kindNames(page)).toEqual(fiveKinds.nl)
      await page.goto(`${address}?taal=en`)
      expect(await kindNames(page)).toEqual(fiveKinds.en)
      await closePage(page)
    },
  )

  test('no query, order or language takes one away, for the colleague, the resident and the API', async () => {
    const denise = await openPage({ javaScript: false })
    await signInAs(denise, app.url, /Denise Wouters/)
    const person = await personOf('Denise Wouters')
    for (const twist of twists) {
      for (const [page, path] of [
        [denise, '/mijn'],
        [joost, `/personen/${person}`],
      ] as const) {
        await page.goto(app.url + path + twist)
        const names = await kindNames(page)
        expect([fiveKinds.nl, fiveKinds.en], `${path}${twist}`).toContainEqual(names)
        for (const one of await kindsOn(page).all())
          expect(await one.textContent()).toMatch(/U mag altijd|You may always/)
      }
    }
    for (const language of ['nl', 'en', 'xx', '']) {
      const answer = await joost.request.get(`${app.url}/api/v1/personen/${person}/inkomensvoorzieningen?aantal=5`, {
        headers: { 'accept-language': language },
      })
      const plain = answer.ok()
        ? answer
        : await joost.request.get(`${app.url}/api/v1/personen/${person}/inkomensvoorzieningen`)
      expect((await plain.json()).inkomensvoorzieningen).toHaveLength(5)
    }
    await closePage(denise)
  })

  test('closing with a blank kind is refused with words, and an aanvraag on the same page is not (N21)', async () => {
    await joost.goto(app.url + contact)
    const close = part(joost, 'Afsluiten')
    await close.getByLabel('Beantwoord').check()
    await close.getByRole('button', { name: 'Sluit af' }).click()
    await close.locator('.rd-errors').waitFor()
    expect(await close.textContent()).toContain('U mag altijd aanvragen')
    const start = part(joost, 'Starten')
    await start.getByLabel('Wat vraagt de inwoner aan?').fill('bijstand')
    await start.getByRole('button', { name: 'De inwoner wil nu aanvragen' }).click()
    await start.getByText('bijstand: ingediend op maandag 5 oktober 2026').waitFor()
  })

  test('a forged outcome cannot make a kind blank again or leave one out', async () => {
    const person = await personOf('Mo Yildiz')
    for (const uitkomst of ['nog-niet-bekeken', '', 'verborgen']) {
      const form = { formulier: 'uitkomst-minimabeleid', soort: 'minimabeleid', seen: '1', uitkomst }
      expect((await send(joost, `/personen/${person}`, form)).status()).toBe(422)
    }
    await joost.goto(`${app.url}/personen/${person}`)
    expect(await kindNames(joost)).toEqual(fiveKinds.nl)
  })
})

describe('N21: no gate of ours stands before "Ik wil nu aanvragen"', () => {
  test('it is on every page of a resident, also on one that went wrong', async () => {
    const page = await openPage({ javaScript: false })
    for (const path of [
      '/',
      '/vraag',
      '/code',
      '/aanvragen',
      '/inloggen',
      '/problemen/intake_contact_outcome',
      '/niets',
    ]) {
      await page.goto(app.url + path)
      expect(await page.getByRole('link', { name: 'Ik wil nu aanvragen' }).count(), path).toBeGreaterThan(0)
    }
    await closePage(page)
  })

  test('someone with an open question applies at once, and again after that', async () => {
    const page = await openPage({ javaScript: false })
    await askOnline(page, app.url, { vraag: 'Kan ik iets krijgen?' })
    for (let time = 0; time < 2; time++) {
      await page.getByRole('link', { name: 'Ik wil nu aanvragen' }).first().click()
      await page.getByRole('button', { name: 'Vraag nu aan' }).click()
      expect(await page.locator('h1').textContent()).toBe('Uw aanvraag is binnen')
    }
    await closePage(page)
  })
})

/** The id of someone of the demo, whose page is then open for Joost. */
async function personOf(naam: string): Promise<string> {
  await openPerson(joost, app.url, naam)
  return new URL(joost.url()).pathname.split('/').at(-1) ?? ''
}
