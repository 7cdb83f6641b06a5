import fc from 'fast-check'
import type { Actor } from './actors.ts'
import { readDocument, requestsFor } from './api-fuzz.ts'
import { seenIn } from './differences.ts'
import { filled, toRequest } from './form-fill.ts'
import { dataOf, type Found, findForms } from './form-fuzz.ts'
import { fill, routesOf } from './routes.ts'
import { type Asked, nobody, type Served } from './served.ts'

/** What attacking came to: what was wrong, and per route how many requests each role sent. */
export type Attacked = { readonly wrong: string[]; readonly counts: Record<string, Record<string, number>> }

/** Ids of someone else: `main` are tried everywhere, `rest` in turn; all of them everywhere when `thorough`. */
export type Theirs = { readonly main: readonly string[]; readonly rest: readonly string[]; readonly thorough: boolean }

type Way = { readonly route: string; make(id: string, as: Actor): Asked }

/** Every address that an id can stand in, also as scripts fetch it. */
export function addresses({ app }: Served): Way[] {
  return routesOf(app)
    .filter(({ pattern, methods }) => pattern.includes(':') && methods.includes('GET'))
    .flatMap(({ pattern, from }): Way[] => [
      { route: pattern, make: (id, as) => ({ url: fill(pattern, id), as }) },
      ...(from === 'page'
        ? [{ route: `${pattern}.data`, make: (id: string, as: Actor) => ({ url: dataOf(fill(pattern, id)), as }) }]
        : []),
    ])
}

/**
 * Every operation of the API that an id can stand in, with a body that the document allows and the id in each place that
 * takes one. What names nobody (one's own data) is the same whatever id one thinks of.
 */
export async function operations(served: Served): Promise<Way[]> {
  const document = await readDocument(served)
  const [first] = served.actors
  const ways = document.operations.map(
    (operation, index): Way => ({
      route: `${operation.method} ${operation.path}`,
      make: (id, as) => {
        const requests = requestsFor(operation, { schemas: document.schemas, ids: [id], wild: 0, onlyIds: true }, [as])
        const [asked] = fc.sample(requests, { numRuns: 1, seed: index })
        if (!asked) throw new Error('one request was asked for')
        return asked
      },
    }),
  )
  const sent = (way: Way, id: string) => JSON.stringify(first && way.make(id, first))
  const [one, other] = [nobody(), nobody()]
  return ways.filter((way) => sent(way, one) !== sent(way, other))
}

/** Sends each way by each role about something of someone else, and about nothing: the answers must be the same. */
export async function attackWith(
  served: Served,
  ways: readonly Way[],
  { as, theirs }: { as: readonly Actor[]; theirs: Theirs },
): Promise<Attacked> {
  const attacked: Attacked = { wrong: [], counts: {} }
  for (const [index, { route, make }] of ways.entries()) {
    await Promise.all(
      as.map(async (actor, turn) => {
        const other = nobody()
        const nothing = await served.ask(make(other, actor))
        const ids = chosen(theirs, index + turn)
        for (const id of ids) {
          const there = await served.ask(make(id, actor))
          const same = seenIn(there, [id, other]) === seenIn(nothing, [id, other])
          if (there.statusCode >= 500 || !same)
            attacked.wrong.push(
              `${route} as ${actor.name} with ${id}: ${there.statusCode} against ${nothing.statusCode}`,
            )
        }
        attacked.counts[route] = { ...attacked.counts[route], [actor.name]: ids.length + 1 }
      }),
    )
  }
  return attacked
}

/** The forms of the pages of `owners` that name something by its id. */
export async function formsWithIds(served: Served, owners: readonly Actor[]): Promise<Found[]> {
  return (await findForms(served, owners)).filter(({ form }) => /[0-9a-f]{8}-[0-9a-f]{4}/.test(JSON.stringify(form)))
}

/** Sends each form as a third of the attackers, in turn; gives the faults, and how often something was sent. */
export async function attackForms(
  served: Served,
  forms: readonly Found[],
  attackers: readonly Actor[],
): Promise<{ sent: number; wrong: string[] }> {
  const wrong: string[] = []
  let sent = 0
  for (const [index, { form, pattern }] of forms.entries()) {
    for (const as of attackers.filter((_, at) => (index + at) % 3 === 0)) {
      const answer = await served.ask(
        toRequest(
          form,
          filled(form, () => 'Van een ander'),
          as,
        ),
      )
      sent += 1
      if (answer.statusCode >= 500) wrong.push(`${pattern} as ${as.name}: ${answer.statusCode}`)
    }
  }
  return { sent, wrong }
}

function chosen({ main, rest, thorough }: Theirs, turn: number): readonly string[] {
  const one = rest[turn % Math.max(rest.length, 1)]
  return thorough ? [...main, ...rest] : [...main, ...(one === undefined ? [] : [one])]
}
