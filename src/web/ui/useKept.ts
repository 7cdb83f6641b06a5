import { useMemo, useState } from 'react'
import { useActionData, useLocation, useNavigation } from 'react-router'
import { useShell } from '../shell.ts'
import { isReturned, type Returned } from '../typed.ts'

/** A form as it stands: its key in React, what came back, and what to call when something is typed in it. */
export type Kept = {
  readonly key: string
  readonly mine: Returned | undefined
  readonly typed: Returned['typed'] | undefined
  readonly onInput: () => void
  /** It was typed in a session that ended, and not sent. */
  readonly unsent: boolean
}

type Held = { readonly place: string; readonly at: string; readonly key: string; readonly typed: Kept['typed'] }

/**
 * What was typed in a form stays when another form of the same page is sent. The form is put up anew when it was sent
 * itself and carried out, on another page, and when nothing was typed in it, so that it shows what is so now. What was
 * typed before a session ended stands in it again.
 */
export function useKept(name: string): Kept {
  const { key: at, pathname, search } = useLocation()
  const answer: unknown = useActionData()
  const sentBy = useSentBy()
  const draft = useDraft(name, answer)
  const mine = isReturned(answer) && answer.form === name ? answer : draft
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
  return {
    key: held.key,
    mine,
    typed: held.typed,
    onInput: () => setUnsent(true),
    unsent: mine !== undefined && mine === draft,
  }
}

function keyOf(mine: Returned | undefined, at: string): string {
  return mine ? `terug-${mine.typed.sleutel?.[0]}` : at
}

/** What was typed in this form before the session ended, until something is sent on this page. */
function useDraft(name: string, answer: unknown): Returned | undefined {
  const { draft } = useShell()
  const typed = answer === undefined && draft?.form === name ? draft.typed : undefined
  return useMemo(() => typed && { form: name, typed, errors: [] }, [name, typed])
}

/** The name of the form that was sent last; what led to this page if it was a form, '' when it was a link. */
function useSentBy(): string {
  const { state, formData } = useNavigation()
  const [sentBy, setSentBy] = useState('')
  const now = state === 'idle' ? sentBy : String(formData?.get('formulier') ?? '')
  if (now !== sentBy) setSentBy(now)
  return now
}
