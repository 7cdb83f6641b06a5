import type { ReactNode } from 'react'
import { useActionData } from 'react-router'
import { formCopy as copy } from '../copy/forms.ts'
import { fieldId } from '../form-state.ts'
import { useText } from '../text.ts'
import { isReturned } from '../typed.ts'
import { Disclosure } from './Disclosure.tsx'
import { Notice } from './Notice.tsx'

/** Whether one of these forms came back with something to look at. */
export function useCameBack(...forms: readonly string[]): boolean {
  const answer: unknown = useActionData()
  return isReturned(answer) && forms.includes(answer.form)
}

type FormDisclosureProps = { readonly summary: string; readonly forms: readonly string[]; readonly children: ReactNode }

/** A form one may open; it stands open when it came back, also without JavaScript. */
export function FormDisclosure({ summary, forms, children }: FormDisclosureProps) {
  return (
    <Disclosure summary={summary} open={useCameBack(...forms)}>
      {children}
    </Disclosure>
  )
}

/** At the top of a long page: that something was not saved yet, with the way to it. */
export function NotSavedYet() {
  const t = useText()
  const answer: unknown = useActionData()
  if (!isReturned(answer)) return null
  return (
    <Notice heading={t(copy.notSaved)} kind="warning">
      <ul className="rd-errors">
        {answer.errors.map(({ field, text }) => (
          <li key={text.nl}>
            {field === undefined ? t(text) : <a href={`#${fieldId(answer.form, field)}`}>{t(text)}</a>}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
