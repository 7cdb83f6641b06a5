import * as z from 'zod'
import { newId } from '../../../shared/ids.ts'
import { choice, optional, optionalText, tick } from '../../../web/fields.ts'
import type { ContactInput } from '../contract.ts'
import { spoedOf, waitAnswers } from './urgent.ts'

export const kanalen = ['bellen', 'e-mail', 'brief', 'langskomen', 'via-iemand'] as const

/** Who asks and how to reach them: all of it may be left out, and none of it is refused for its form. */
export const ReachFields = {
  naam: optionalText(200),
  telefoon: optionalText(40),
  email: optionalText(200),
  postadres: optionalText(300),
  kanaal: optional(choice(kanalen)),
  veilig: tick(),
}

/** A question of a resident. */
export const AskForm = z.object({ wachten: optional(choice(waitAnswers)), vraag: optionalText(4000), ...ReachFields })
type Asked = Omit<z.output<typeof AskForm>, 'vraag'> & { readonly vraag?: string | undefined }

/** The fields of the form by page, so that a page can carry the others along. */
export const fieldsByStep = [['wachten'], ['vraag'], Object.keys(ReachFields)] as const

/** What was asked, as intake takes it in. `person` when they are signed in. */
export function toContact(asked: Asked, person: ContactInput['person'] | undefined): ContactInput {
  const { naam, telefoon, email, postadres, kanaal, veilig } = asked
  return {
    contact: newId(),
    person: person ?? newId(),
    known: person !== undefined,
    kanaal: 'online',
    vraag: asked.vraag ?? '',
    naam,
    ...spoedOf(asked.wachten),
    ways: { telefoon, email, postadres, kanaal },
    veilig: veilig ? { nummer: telefoon, tijden: undefined } : undefined,
  }
}
