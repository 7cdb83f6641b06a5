import { RouterContextProvider } from 'react-router'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import type { Doors } from '../doors.ts'
import type { GemeenteId } from '../shared/ids.ts'
import { refuse } from '../shared/refused.ts'
import { doorsContext, type RequestFacts, requestContext } from './context.ts'
import { text } from './fields.ts'
import { deed, forms, page } from './view.ts'

const facts: RequestFacts = {
  caller: { kind: 'public', gemeente: 'GM9901' as GemeenteId },
  locale: 'nl',
  nonce: '',
  ip: '127.0.0.1',
  gemeente: { id: 'GM9901' as GemeenteId, naam: 'Wilgenbroek', telefoon: '0900 55 01' },
  demo: async () => undefined,
  signedInAs: async () => undefined,
  keepCode: () => undefined,
  report: () => undefined,
  leaveSession: () => undefined,
  draft: { keep: async () => false, read: async () => undefined, drop: async () => undefined },
}

function args(request: Request, changed: Partial<RequestFacts> = {}) {
  const context = new RouterContextProvider()
  context.set(doorsContext, {} as Doors)
  context.set(requestContext, { ...facts, ...changed })
  return { request, url: new URL(request.url), params: {}, context, pattern: '/' }
}

const got = () => args(new Request('http://wilgenbroek.test/'))
const sent = (fields: Record<string, string>) =>
  args(new Request('http://wilgenbroek.test/', { method: 'POST', body: new URLSearchParams(fields) }))

const no = refuse({
  code: 'te_laat',
  status: 409,
  grond: 'huisregel',
  text: { nl: 'Iemand was u voor.', en: 'Someone was before you.' },
  todo: { nl: 'Kijk opnieuw.', en: 'Look again.' },
  field: 'naam',
})

describe('a loader', () => {
  test('gives only what its view lets through, at every depth', async () => {
    const view = z.object({ naam: z.string(), lijnen: z.array(z.object({ id: z.string() })) })
    const row = { naam: 'Fatima', bsn: '999990019', lijnen: [{ id: '1', notitie: 'geheim' }] }
    expect(await page(view, async () => row)(got())).toEqual({ naam: 'Fatima', lijnen: [{ id: '1' }] })
  })

  test('that misses a field is an error, not a half page', async () => {
    const rows: { naam: string }[] = []
    const load = async () => ({ ...rows[0] }) as { naam: string }
    await expect(page(z.object({ naam: z.string() }), load)(got())).rejects.toThrow(z.ZodError)
  })

  test('that is refused throws the refusal with its status', async () => {
    const thrown: unknown = await page(z.object({}), async () => no)(got()).catch((error: unknown) => error)
    expect(thrown).toMatchObject({ data: { code: 'te_laat' }, init: { status: 409 } })
  })
})

describe('a form', () => {
  const form = z.object({ naam: text(10) })
  const keys: string[] = []
  const action = forms({
    '': deed({
      form,
      missing: { naam: { nl: 'Hoe heet u?', en: 'What is your name?' } },
      act: async ({ input, key }) => {
        keys.push(key)
        return input.naam === 'laat' ? no : Response.redirect('http://wilgenbroek.test/klaar', 303)
      },
    }),
  })

  test('that cannot be read comes back with 422, its errors and all that was typed', async () => {
    const answer = await action(sent({ naam: ' ', verhaal: 'lang verhaal' }))
    expect(answer).toMatchObject({
      init: { status: 422 },
      data: { errors: [{ field: 'naam', text: { nl: 'Hoe heet u?' } }], typed: { verhaal: ['lang verhaal'] } },
    })
  })

  test('that is refused comes back with the status of the refusal, its ground and all that was typed', async () => {
    const answer = await action(sent({ naam: 'laat', verhaal: 'x' }))
    expect(answer).toMatchObject({
      init: { status: 409 },
      data: { errors: [{ field: 'naam', grond: 'huisregel' }], typed: { verhaal: ['x'] } },
    })
  })

  test('sent twice is one deed, changed is another, and two pages are never the same deed', async () => {
    keys.length = 0
    for (const fields of [
      { naam: 'a', sleutel: 'p1' },
      { naam: 'a', sleutel: 'p1' },
      { naam: 'b', sleutel: 'p1' },
      { naam: 'a', sleutel: 'p2' },
      { naam: 'a' },
      { naam: 'a' },
    ]) {
      await action(sent(fields))
    }
    expect(keys[0]).toBe(keys[1])
    expect(new Set(keys).size).toBe(5)
    expect(keys[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  })

  test('of one row is carried out by its name, and what went wrong comes back at that row alone', async () => {
    const rows = forms({ weg: deed({ form, act: async () => no }) })
    expect(await rows(sent({ formulier: 'weg.7', naam: 'a' }))).toMatchObject({
      init: { status: 409 },
      data: { form: 'weg.7' },
    })
    const thrown: unknown = await rows(sent({ formulier: 'toString.7' })).catch((error: unknown) => error)
    expect(thrown).toMatchObject({ init: { status: 404 } })
  })

  test('that the page does not have is not carried out', async () => {
    const thrown: unknown = await action(sent({ formulier: 'constructor' })).catch((error: unknown) => error)
    expect(thrown).toMatchObject({ init: { status: 404 } })
  })
})

describe('a session that is over', () => {
  const over = refuse({ ...no, code: 'rd_session_valid', status: 403 })
  const request = () =>
    new Request('http://wilgenbroek.test/contacten/1?open=1', {
      method: 'POST',
      body: new URLSearchParams({ formulier: '', vraag: 'Ik kom niet rond' }),
    })
  const action = forms({ '': deed({ form: z.object({ vraag: text() }), act: async () => over }) })
  const thrownBy = (work: Promise<unknown>) => work.catch((error: unknown) => error)
  const wayOf = (answer: unknown) => (answer instanceof Response ? answer.headers.get('location') : answer)

  test('leads a page to signing in, and back to where one was', async () => {
    const thrown = await thrownBy(page(z.object({}), async () => over)(args(request())))
    expect(wayOf(thrown)).toBe('/inloggen?fout=voorbij&terug=%2Fcontacten%2F1%3Fopen%3D1')
  })

  test('keeps what was typed on the way', async () => {
    const kept: unknown[] = []
    const keep = async (draft: unknown) => kept.push(draft) > 0
    const answer = await action(args(request(), { draft: { ...facts.draft, keep } }))
    expect(wayOf(answer)).toBe('/inloggen?fout=bewaard&terug=%2Fcontacten%2F1%3Fopen%3D1')
    expect(kept).toEqual([
      { place: '/contacten/1?open=1', form: '', typed: { formulier: [''], vraag: ['Ik kom niet rond'] } },
    ])
  })

  test('gives it back in the page that says no when there is nobody to keep it for', async () => {
    const thrown = await thrownBy(action(args(request())))
    expect(thrown).toMatchObject({ data: { code: 'rd_session_valid', typed: { vraag: ['Ik kom niet rond'] } } })
  })

  test('is made up for once the form was sent', async () => {
    const dropped: unknown[] = []
    const drop = async (of: unknown) => void dropped.push(of)
    const send = forms({ '': deed({ form: z.object({ vraag: text() }), act: async () => Response.error() }) })
    await send(args(request(), { draft: { ...facts.draft, drop } }))
    expect(dropped).toEqual([{ place: '/contacten/1?open=1', form: '' }])
  })
})
