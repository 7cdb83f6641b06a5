/** What someone said of how to reach them; all of it may be absent. */
export type SaidWays = {
  readonly kanaal?: 'bellen' | 'e-mail' | 'brief' | 'langskomen' | 'via-iemand' | undefined
  readonly telefoon?: string | undefined
  readonly email?: string | undefined
  readonly postadres?: string | undefined
  readonly verblijf?: string | undefined
  readonly tolk?: string | undefined
}

type Kanaal = NonNullable<SaidWays['kanaal']>

const mail = /^[^\s@]+@[^\s@]+\.[^\s@]+$/

/** What is kept of it: the channel that can work, an e-mail only when it is one, and the rest as words. */
export type Ways = Omit<SaidWays, 'kanaal'> & { readonly kanaal: Kanaal; readonly unread?: string | undefined }

/**
 * Makes of what someone said a way to reach them. A channel that cannot work (a letter without an address) gives way to
 * one that can; coming by always can. Something that is no e-mail address is not lost and stops nobody: `unread`.
 */
export function toWays(said: SaidWays): Ways {
  const isMail = said.email !== undefined && mail.test(said.email)
  const known = { ...said, email: isMail ? said.email : undefined }
  return {
    ...known,
    kanaal: possible(said.kanaal, known) ?? firstPossible(known),
    ...(said.email !== undefined && !isMail ? { unread: said.email } : {}),
  }
}

const needs: Readonly<Partial<Record<Kanaal, 'telefoon' | 'email' | 'postadres'>>> = {
  bellen: 'telefoon',
  'e-mail': 'email',
  brief: 'postadres',
}

function possible(kanaal: Kanaal | undefined, known: SaidWays): Kanaal | undefined {
  if (kanaal === undefined) return undefined
  const need = needs[kanaal]
  return need === undefined || known[need] !== undefined ? kanaal : undefined
}

function firstPossible(known: SaidWays): Kanaal {
  if (known.telefoon !== undefined) return 'bellen'
  if (known.email !== undefined) return 'e-mail'
  return known.postadres === undefined ? 'langskomen' : 'brief'
}
