import { type ActionFunctionArgs, data, useActionData, useLoaderData } from 'react-router'
import { newId } from '../../../shared/ids.ts'
import { isRefused } from '../../../shared/refused.ts'
import { doorsContext, requestContext } from '../../../web/context.ts'
import { pageUrl } from '../../../web/page-url.ts'
import { isSessionOver, signInAgain, signInFirst } from '../../../web/sign-in-first.ts'
import { useText } from '../../../web/text.ts'
import { titled } from '../../../web/title.ts'
import { Badge } from '../../../web/ui/Badge.tsx'
import { LinkButton } from '../../../web/ui/Button.tsx'
import { Columns } from '../../../web/ui/Columns.tsx'
import { FilesPart } from '../../../web/ui/FilesPart.tsx'
import { ProfessionalPage } from '../../../web/ui/ProfessionalPage.tsx'
import { Heading, Paragraph } from '../../../web/ui/Text.tsx'
import { forms, page } from '../../../web/view.ts'
import { CallPart } from './CallPart.tsx'
import { ClosePart } from './ClosePart.tsx'
import { CodeBox } from './CodeBox.tsx'
import { channelCopy, contactCopy as copy, urgentKindCopy } from './contact-copy.ts'
import { contactDeeds } from './contact-deeds.ts'
import { contactIdOf, loadContact } from './contact-load.ts'
import { ContactPageView } from './contact-view.ts'
import { NextPart } from './NextPart.tsx'
import { OpenPart } from './OpenPart.tsx'
import { ReachPart } from './ReachPart.tsx'
import { SpoedPart } from './SpoedPart.tsx'
import { StartPart } from './StartPart.tsx'
import { useDay } from './StatusParts.tsx'
import { UrgentPanel } from './UrgentPanel.tsx'
import { WhoCard } from './WhoCard.tsx'

export const meta = titled(copy.title)

export const loader = page(ContactPageView, async (at) => {
  const away = signInFirst(at)
  return away ?? at.doors.house.read(at.facts.caller, 'hulpvraag', (trx) => loadContact(at, trx))
})

const carryOut = forms(contactDeeds)

/** A new code is shown once, in the answer itself; everything else comes back to the page. */
export async function action(args: ActionFunctionArgs) {
  const form = await args.request.clone().formData()
  return form.get('formulier') === 'code' ? renewCode(args) : carryOut(args)
}

async function renewCode({ context, params, request }: ActionFunctionArgs) {
  const [doors, facts] = [context.get(doorsContext), context.get(requestContext)]
  const code = doors.intake.codeFor(newId())
  const contact = contactIdOf({ params })
  const command = { key: newId(), name: 'code', input: { contact } }
  const done = await doors.house.write(facts.caller, 'hulpvraag', command, async (trx) => {
    await doors.intake.renewCode(trx, contact, code)
    return true
  })
  if (isRefused(done) && isSessionOver(done)) return signInAgain(pageUrl(request.url))
  if (isRefused(done)) throw data(done, { status: done.status })
  return data({ code: doors.intake.groupCode(code) })
}

/** One question: what it is, who answers, what was promised and started, and how it ends. */
export default function Contact() {
  const t = useText()
  const inWords = useDay()
  const contact = useLoaderData<typeof loader>()
  const code = codeIn(useActionData())
  const { naam, involved } = contact
  return (
    <ProfessionalPage apply={involved ? '#aanvragen' : `/contacten/nieuw?persoon=${contact.person}&aanvragen=ja`}>
      <div className="rd-stack">
        <Heading level={1}>{naam === null ? t(copy.ofNobody) : t(copy.of, { naam })}</Heading>
        <p className="rd-muted">
          {t(copy.received, { day: inWords(contact.receivedOn), how: t(channelCopy[contact.kanaal]) })}{' '}
          {!contact.canWait && <Badge kind="urgent">{t(copy.urgent)}</Badge>}{' '}
          {contact.closed && <Badge>{t(copy.closed)}</Badge>}
        </p>
        {code !== undefined && <CodeBox code={code} />}
        {involved !== null && (
          <p>
            <LinkButton to={`/personen/${contact.person}/nagaan?contact=${contact.contact}`} weight="secondary">
              {t(copy.guide)}
            </LinkButton>
          </p>
        )}
        {involved === null ? (
          <OpenPart />
        ) : (
          <Columns
            aside={
              <>
                {involved.who && <WhoCard who={involved.who} own={false} />}
                <ReachPart contact={contact} involved={involved} />
              </>
            }
          >
            <WordsPart involved={involved} ways={contact.ways} />
            <NextPart contact={contact} involved={involved} />
            <CallPart involved={involved} />
            <StartPart contact={contact} involved={involved} />
            <FilesPart files={involved.files} />
            <SpoedPart contact={contact} involved={involved} />
            <ClosePart contact={contact} />
          </Columns>
        )}
        {involved === null && <Paragraph size="small">{t(copy.openNote)}</Paragraph>}
      </div>
    </ProfessionalPage>
  )
}

function codeIn(answer: unknown): string | undefined {
  const found = typeof answer === 'object' && answer !== null && 'code' in answer ? answer.code : undefined
  return typeof found === 'string' ? found : undefined
}

type WordsProps = {
  readonly involved: NonNullable<ReturnType<typeof useLoaderData<typeof loader>>['involved']>
  readonly ways: ReturnType<typeof useLoaderData<typeof loader>>['ways']
}

/** For what it cannot wait, with the numbers to call, and the question as it was asked. */
function WordsPart({ involved, ways }: WordsProps) {
  const t = useText()
  return (
    <>
      {involved.urgent.length > 0 && (
        <p>
          <strong>
            {t(copy.urgentFor, { kinds: involved.urgent.map((kind) => t(urgentKindCopy[kind])).join('; ') })}
          </strong>
        </p>
      )}
      {ways.length > 0 && <UrgentPanel ways={ways} />}
      <section className="rd-sheet rd-stack--small" aria-labelledby="woorden">
        <Heading level={2} id="woorden">
          {t(copy.words)}
        </Heading>
        <p className="rd-words">{involved.vraag.trim() === '' ? t(copy.noWords) : involved.vraag}</p>
      </section>
    </>
  )
}
