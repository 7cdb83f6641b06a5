import { type Refused, refuse } from '../../../shared/refused.ts'

/** A lawful no on its way to becoming a problem. */
export class RefusedFault extends Error {
  readonly statusCode: number
  readonly refused: Refused
  constructor(refused: Refused) {
    super(`refused: ${refused.code}`)
    this.refused = refused
    this.statusCode = refused.status
  }
}

/** What is wrong with one field of what was sent: its path, and a sentence. */
export type WrongField = { readonly veld: string; readonly melding: string }

/** Nobody is signed in here, and this is not for everyone. */
export const notSignedIn = refuse({
  code: 'rd_session_valid',
  status: 403,
  grond: 'AVG art. 5 lid 1 onder f',
  text: { nl: 'U bent niet ingelogd.', en: 'You are not signed in.' },
  todo: { nl: 'Log in en probeer het opnieuw.', en: 'Sign in and try again.' },
})

/** Something that was sent cannot be read. */
export class InputFault extends Error {
  readonly statusCode = 400
  readonly fields: readonly WrongField[]
  constructor(fields: readonly WrongField[]) {
    super('cannot be read')
    this.fields = fields
  }
}
