import { isRouteErrorResponse, useRouteError } from 'react-router'
import { isRefused, type Refused } from '../../shared/refused.ts'
import { errorCopy } from '../copy/errors.ts'
import { shellCopy } from '../copy/shell.ts'
import { useShell } from '../shell.ts'
import { useText } from '../text.ts'
import { LinkButton } from './Button.tsx'
import { ResidentPage } from './ResidentPage.tsx'
import { Heading, Paragraph } from './Text.tsx'

/** The page when a page cannot be shown: what is the matter, why, what to do. Never anything from inside. */
export function ErrorPage() {
  const t = useText()
  const { gemeente } = useShell()
  const { text, todo, grond } = wordsFor(useRouteError())
  return (
    <ResidentPage>
      <title>{`${t(text)} – Rode Draad`}</title>
      <div className="rd-stack">
        <Heading level={1}>{t(text)}</Heading>
        <Paragraph size="large">{t(todo)}</Paragraph>
        {grond !== undefined && <Paragraph size="small">{t(errorCopy.ground, { grond })}</Paragraph>}
        <Paragraph>
          {gemeente.telefoon !== '' && `${t(errorCopy.callUs, { phone: gemeente.telefoon })} `}
          {t(shellCopy.mayApply)}
        </Paragraph>
        <p className="rd-actions">
          <LinkButton to="/">{t(errorCopy.home)}</LinkButton>
          <LinkButton to="/aanvragen" weight="secondary">
            {t(shellCopy.apply)}
          </LinkButton>
        </p>
      </div>
    </ResidentPage>
  )
}

type Words = Pick<Refused, 'text' | 'todo'> & { readonly grond?: string }

function wordsFor(error: unknown): Words {
  if (!isRouteErrorResponse(error)) return { text: errorCopy.broken, todo: errorCopy.brokenTodo }
  if (isRefused(error.data)) return error.data
  if (error.status === 429) return { text: errorCopy.tooOften, todo: errorCopy.tooOftenTodo }
  if (error.status >= 500) return { text: errorCopy.broken, todo: errorCopy.brokenTodo }
  return { text: errorCopy.notFound, todo: errorCopy.notFoundTodo }
}
