import { useActionData } from 'react-router'
import { isReturned } from '../typed.ts'
import { ErrorSummary } from './ErrorSummary.tsx'

/**
 * What went wrong with a form that is no longer on the page, because somebody else changed what it was about meanwhile.
 * `forms` are the names of those that still are; a name without its row stands for all its rows.
 */
export function Unplaced({ forms }: { readonly forms: readonly string[] }) {
  const answer: unknown = useActionData()
  if (!isReturned(answer)) return null
  const [name = ''] = answer.form.split('.')
  return forms.includes(answer.form) || forms.includes(name) ? null : <ErrorSummary errors={answer.errors} />
}
