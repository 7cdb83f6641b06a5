import { useState } from 'react'
import { useActionData, useLocation, useNavigation } from 'react-router'
import { isReturned, type Returned } from '../typed.ts'

/** A form as it stands: its key in React, what came back, and what to call when something is typed in it. */
export type Kept = {
  readonly key: string
  readonly mine: Returned | undefined
  readonly typed: Returned['typed'] | undefined
  readonly onInput: () => void
}

type Held = { readonly place: string; readonly at: string; readonly key: string; readonly typed: Kept['typed'] }

/**
 * What was typed in a form stays when another form of the same page is sent. The form is put up anew when it was sent
 * itself and carried out, on another page, and when nothing was typed in it, so that it shows what is so now.
 */
export function useKept(name: string): Kept {
  const { key: at, pathname, search } = useLocation()
  const answer: unknown = useActionData()
  const sentBy = useSentBy()
  const mine = isReturned(answer) && answer.form === name ? answer : undefined
  const place = pathname + search
  const [unsent, setUnsent] = useState(false)
  const [held, setHeld] = useState<Held>({ place, at, key: keyOf(mine, at), typed: mine?.typed })
  // What came back stands as soon as it is there and is not put up again: nobody types into a form that goes away.
  if (mine && held.key !== keyOf(mine, at)) {
    setHeld({ place, at, key: keyOf(mine, at), typed: mine.typed })
  } else if (!mine && held.at !== at) {
    const stays = (unsent || held.typed !== undefined) && held.place === place && sentBy !== '' && sentBy !== name
    setHeld(stays ? { ...held, at } : { place, at, key: at, typed: undefined })
    if (!stays) setUnsent(false)
  }
  return { key: held.key, mine, typed: held.typed, onInput: () => setUnsent(true) }
}

function keyOf(mine: Returned | undefined, at: string): string {
  return mine ? `terug-${mine.typed.sleutel?.[0]}` : at
}

/** The name of the form that was sent last; what led to this page if it was a form, '' when it was a link. */
function useSentBy(): string {
  const { state, formData } = useNavigation()
  const [sentBy, setSentBy] = useState('')
  const now = state === 'idle' ? sentBy : String(formData?.get('formulier') ?? '')
  if (now !== sentBy) setSentBy(now)
  return now
}
