import { type ActionFunctionArgs, data, useActionData, useLoaderData } from 'react-router'
import { isRefused } from '../../../shared/refused.ts'
import { doorsContext, requestContext } from '../../../web/context.ts'
import { useText } from '../../../web/text.ts'
import { titled } from '../../../web/title.ts'
import { isReturned, typedOf } from '../../../web/typed.ts'
import { Form } from '../../../web/ui/Form.tsx'
import { ResidentPage } from '../../../web/ui/ResidentPage.tsx'
import { page } from '../../../web/view.ts'
import { CheckHome } from './CheckHome.tsx'
import { CheckQuestion } from './CheckQuestion.tsx'
import { CheckResult } from './CheckResult.tsx'
import { checkCopy as copy } from './check-copy.ts'
import { loadCheck } from './check-load.ts'
import { readCheck } from './check-typed.ts'
import { type CheckShown, CheckView } from './check-view.ts'

export const meta = titled(copy.title)

const nothing = { partner: false, kinderen: 0, huisgenoten: 0, told: [] }

export const loader = page(CheckView, async ({ doors, facts }) => {
  const begin = await loadCheck(doors, facts, { checked: nothing, wants: 'gezin', uitleg: null, errors: [] })
  return isRefused(begin) ? begin : { ...begin, partner: '' as const }
})

/**
 * Works out what was sent and shows what comes next. Nothing is kept: all that was told stands in the form, and comes
 * back with it.
 */
export async function action({ context, request }: ActionFunctionArgs) {
  const [doors, facts] = [context.get(doorsContext), context.get(requestContext)]
  const typed = typedOf(await request.formData())
  const came = readCheck(typed, doors.income)
  const found = await loadCheck(doors, facts, came)
  if (isRefused(found)) throw data(found, { status: found.status })
  const shown = CheckView.parse(found)
  const wrong = came.errors.length > 0
  return data(
    { form: '', typed: wrong ? typed : {}, errors: came.errors, shown },
    { status: wrong ? 422 : 200, headers: { 'cache-control': 'no-store' } },
  )
}

/** One question a page, until every provision is worked out or only a talk can tell more. */
export default function Check() {
  const shown = useShown()
  const t = useText()
  const names = namesOf(shown, t)
  return (
    <ResidentPage>
      <Form key={`${shown.stage}/${shown.gezegd.length}/${shown.question?.naam ?? ''}/${shown.uitleg ?? ''}`}>
        <Carried shown={shown} />
        {shown.stage === 'gezin' && <CheckHome shown={shown} />}
        {shown.stage === 'vraag' && shown.question && (
          <CheckQuestion question={shown.question} left={shown.left} place={shown.gezegd.length + 1} />
        )}
        {shown.stage === 'uitkomst' && <CheckResult shown={shown} names={names} />}
      </Form>
    </ResidentPage>
  )
}

/** What the last answer led to, else the beginning. */
function useShown(): CheckShown {
  const begin = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return isReturned(answer) && 'shown' in answer ? answer.shown : begin
}

/** All that was told so far, kept in the page alone. */
function Carried({ shown }: { readonly shown: CheckShown }) {
  const { stage, gezegd, partner, kinderen, huisgenoten } = shown
  return (
    <>
      {gezegd.map((line) => (
        <input key={line} type="hidden" name="gezegd" value={line} />
      ))}
      {stage !== 'gezin' && (
        <>
          <input type="hidden" name="partner" value={partner} />
          <input type="hidden" name="kinderen" value={kinderen} />
          <input type="hidden" name="huisgenoten" value={huisgenoten} />
        </>
      )}
    </>
  )
}

/** The names of the others, for the reasoning; nobody is named when someone is alone. */
function namesOf(shown: CheckShown, t: ReturnType<typeof useText>): ReadonlyMap<string, string | null> {
  const several = (wat: string, n: number, words: typeof copy.kindName) =>
    Array.from({ length: n }, (_, at): [string, string] => [`${wat}-${at + 1}`, t(words, { n: at + 1 })])
  return new Map([
    ...(shown.partner === 'ja' ? [['partner', t(copy.partnerName)] as const] : []),
    ...several('kind', shown.kinderen, copy.kindName),
    ...several('huisgenoot', shown.huisgenoten, copy.huisgenootName),
  ])
}
