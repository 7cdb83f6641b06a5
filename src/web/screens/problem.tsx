import { data, useLoaderData } from 'react-router'
import * as z from 'zod'
import { shellCopy } from '../copy/shell.ts'
import { useShell } from '../shell.ts'
import { useText } from '../text.ts'
import { titled } from '../title.ts'
import { DefinitionList } from '../ui/DefinitionList.tsx'
import { ResidentPage } from '../ui/ResidentPage.tsx'
import { Heading, Paragraph } from '../ui/Text.tsx'
import { page } from '../view.ts'
import { problemCopy as copy } from './problem.copy.ts'

const Said = z.object({ nl: z.string(), en: z.string() })
const View = z.object({ code: z.string(), status: z.int(), grond: z.string(), text: Said, todo: Said })

export const meta = titled(copy.title)

export const loader = page(View, async ({ doors, params: { code = '' } }) => {
  const found = Object.hasOwn(doors.refusals, code) ? doors.refusals[code] : undefined
  if (!found) throw data(null, { status: 404 })
  const { status, grond, text, todo } = found
  return { code, status, grond, text, todo }
})

/** The page that the `type` of a problem leads to: what it means, its ground, and what to do. */
export default function Problem() {
  const t = useText()
  const { gemeente } = useShell()
  const { code, status, grond, text, todo } = useLoaderData<typeof loader>()
  return (
    <ResidentPage>
      <div className="rd-stack">
        <p className="rd-muted">{t(copy.intro)}</p>
        <Heading level={1}>{t(text)}</Heading>
        <DefinitionList
          items={[
            { term: t(copy.todo), is: t(todo) },
            { term: t(copy.why), is: grond },
          ]}
        />
        <Paragraph>
          {t(copy.human, { phone: gemeente.telefoon })} {t(shellCopy.mayApply)}
        </Paragraph>
        <Paragraph size="small">
          {t(copy.status)}: {t(copy.code, { code, status })}
        </Paragraph>
      </div>
    </ResidentPage>
  )
}
