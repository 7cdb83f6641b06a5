import { isRouteErrorResponse, useRouteError } from 'react-router'
import { toId } from '../../shared/ids.ts'
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
  const { text, todo, grond, code, typed } = wordsFor(useRouteError())
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
        <TypedText typed={typed} />
        <p className="rd-actions">
          {code === 'rd_session_valid' && <LinkButton to="/inloggen">{t(errorCopy.signIn)}</LinkButton>}
          <LinkButton to="/" weight={code === 'rd_session_valid' ? 'secondary' : 'primary'}>
            {t(errorCopy.home)}
          </LinkButton>
          <LinkButton to="/aanvragen" weight="secondary">
            {t(shellCopy.apply)}
          </LinkButton>
        </p>
      </div>
    </ResidentPage>
  )
}

/** What was typed and could not be sent, to copy: it is nowhere else. */
function TypedText({ typed }: { readonly typed: unknown }) {
  const t = useText()
  const texts = textsIn(typed)
  if (texts.length === 0) return null
  return (
    <div className="rd-stack--small">
      <Paragraph>{t(errorCopy.typed)}</Paragraph>
      {texts.map((text) => (
        <p key={text} className="rd-words">
          {text}
        </p>
      ))}
    </div>
  )
}

/** What a person typed themselves: no keys, no numbers of rows. */
function textsIn(typed: unknown): readonly string[] {
  if (typeof typed !== 'object' || typed === null) return []
  const values = Object.entries(typed).flatMap(([name, value]) =>
    name === 'formulier' || name === 'sleutel' || !Array.isArray(value) ? [] : value,
  )
  const words = values.filter((value): value is string => typeof value === 'string' && toId(value) === undefined)
  return [...new Set(words)].filter((value) => value.trim() !== '')
}

type Words = Pick<Refused, 'text' | 'todo'> & {
  readonly grond?: string
  readonly code?: string
  readonly typed?: unknown
}

function wordsFor(error: unknown): Words {
  if (!isRouteErrorResponse(error)) return { text: errorCopy.broken, todo: errorCopy.brokenTodo }
  if (isRefused(error.data)) return error.data
  if (error.status === 429) return { text: errorCopy.tooOften, todo: errorCopy.tooOftenTodo }
  if (error.status >= 500) return { text: errorCopy.broken, todo: errorCopy.brokenTodo }
  return { text: errorCopy.notFound, todo: errorCopy.notFoundTodo }
}
