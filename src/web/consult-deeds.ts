import { redirect } from 'react-router'
import * as z from 'zod'
import { newId, toId } from '../shared/ids.ts'
import { isRefused } from '../shared/refused.ts'
import { text } from './fields.ts'
import { deed, type Sent } from './view.ts'

/** The question of a form that stands there once per question: its name ends in the id. */
const consultOf = (form: string) => toId<'consult'>(form.split('.')[1] ?? '') ?? newId<'consult'>()

const formName = z.preprocess((typed) => typed ?? '', z.string().max(120))

/** Answering a question to an income consultant, and having read the answer, then back to the same page. */
export const consultDeeds = {
  'consult-antwoord': deed({
    form: z.object({ formulier: formName, answer: text(4000) }),
    act: (sent) =>
      settle(sent, 'consult-antwoord', (consult) => ({
        work: (trx) => sent.doors.income.answerConsult(trx, consult, sent.input.answer),
      })),
  }),
  'consult-gelezen': deed({
    form: z.object({ formulier: formName }),
    act: (sent) =>
      settle(sent, 'consult-gelezen', (consult) => ({
        work: (trx) => sent.doors.income.readConsult(trx, consult),
      })),
  }),
}

/** The same page again at a place of it; what the router adds to an address for itself is left out. */
export function backTo(url: URL, place: string): string {
  const kept = new URLSearchParams([...url.searchParams].filter(([name]) => name === 'los' || name === 'contact'))
  const query = kept.size === 0 ? '' : `?${kept}`
  return `${url.pathname.replace(/\.data$/, '')}${query}#${place}`
}

type Work = { readonly work: Parameters<Sent<unknown>['doors']['house']['write']>[3] }

async function settle<Input extends { readonly formulier: string }>(
  sent: Sent<Input>,
  name: string,
  deedOf: (consult: ReturnType<typeof consultOf>) => Work,
) {
  const { doors, facts, input, key, url } = sent
  const { work } = deedOf(consultOf(input.formulier))
  const done = await doors.house.write(facts.caller, 'hulpvraag', { key, name, input }, work)
  return isRefused(done) ? done : redirect(backTo(url, 'consult'))
}
