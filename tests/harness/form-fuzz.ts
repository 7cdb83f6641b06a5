import fc from 'fast-check'
import type { Actor } from './actors.ts'
import { crawl } from './crawl.ts'
import { bent, toRequest } from './form-fill.ts'
import type { PageForm } from './forms.ts'
import { type Fuzzed, idsOf, type Shot, shoot } from './fuzzing.ts'
import { wrongInPage } from './leaks.ts'
import { routesOf } from './routes.ts'
import type { Served } from './served.ts'

/** A form, who came by it, and the pattern of the page it stands on. */
export type Found = { readonly form: PageForm; readonly as: Actor; readonly pattern: string }

/** Every kind of form that one of the actors comes by, once each. */
export async function findForms(served: Served, actors: readonly Actor[]): Promise<Found[]> {
  const routes = routesOf(served.app)
  const found = new Map<string, Found>()
  for (const as of actors) {
    for (const { pattern, forms } of await crawl(served, as, { routes, each: 1 })) {
      for (const form of forms) {
        const kind = `${pattern} ${kindOf(form)}`
        if (!found.has(kind)) found.set(kind, { form, as, pattern })
      }
    }
  }
  // Signing out ends who attacks; the day of the demo ends every session.
  return [...found.values()].filter(({ form }) => !/^\/(uitloggen|demo)/.test(form.action))
}

/** Which form of a page it is: its name without the row, and its fields. */
export function kindOf({ fields }: PageForm): string {
  const name = fields.find((field) => field.name === 'formulier')?.value.split('.')[0] ?? ''
  const names = new Set(fields.map((field) => field.name.replace(/[0-9a-f-]{36}/g, '')))
  return `${name}(${[...names].join()})`
}

/** Sends each form `perForm` times, bent, from one seed; every second time as scripts do. */
export async function fuzzForms(
  served: Served,
  { seed, perForm }: { seed: number; perForm: number },
): Promise<Fuzzed & { readonly forms: number }> {
  const forms = await findForms(served, served.actors)
  const ids = await idsOf(served, 'GM9901')
  const shots = forms.flatMap(({ form, as, pattern }, index) =>
    fc.sample(bent(form, ids), { numRuns: perForm, seed: seed + index }).map((sent, turn): Shot => {
      const url = (index + turn) % 2 === 0 ? form.action : dataOf(form.action)
      return { of: `${pattern} ${kindOf(form)}`, asked: toRequest(form, sent, as, url) }
    }),
  )
  return { ...(await shoot(served, shots, wrongInPage)), forms: forms.length }
}

/** The address by which scripts fetch the same page. */
export function dataOf(url: string): string {
  const [path = '', search] = url.split('?')
  return `${path === '/' ? '/_root' : path}.data${search === undefined ? '' : `?${search}`}`
}
