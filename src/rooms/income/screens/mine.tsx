import { Link, useLoaderData } from 'react-router'
import * as z from 'zod'
import { formatDay, toDay } from '../../../shared/date.ts'
import { type ContactId, toId } from '../../../shared/ids.ts'
import { keepFile } from '../../../web/keep-file.ts'
import { useLocale, useText } from '../../../web/text.ts'
import { titled } from '../../../web/title.ts'
import { LinkButton } from '../../../web/ui/Button.tsx'
import { FilesPart } from '../../../web/ui/FilesPart.tsx'
import { Notice } from '../../../web/ui/Notice.tsx'
import { ResidentPage } from '../../../web/ui/ResidentPage.tsx'
import { Section } from '../../../web/ui/Section.tsx'
import { SlowLink } from '../../../web/ui/SlowLink.tsx'
import { Heading, Paragraph } from '../../../web/ui/Text.tsx'
import { deed, forms, page } from '../../../web/view.ts'
import { AnswersPart } from './AnswersPart.tsx'
import { LooksPart } from './HistoryPart.tsx'
import { mineCopy as copy } from './mine-copy.ts'
import { loadMine } from './mine-load.ts'
import { type MineShown, MineView } from './mine-view.ts'
import { OutcomesPart } from './OutcomesPart.tsx'
import { ProbableList } from './ProbableList.tsx'
import { signInFirst } from './sign-in-first.ts'
import { namesOf } from './words.ts'

export const meta = titled(copy.title)

export const loader = page(MineView, async ({ doors, facts, url }) => {
  if (facts.caller.kind !== 'session') return signInFirst(url)
  return doors.house.read(facts.caller, 'inzage', (trx) =>
    loadMine({ doors, uitleg: url.searchParams.get('uitleg') }, trx),
  )
})

const contact = z.custom<ContactId>((typed) => typeof typed === 'string' && toId(typed) !== undefined)

export const action = forms({
  bestand: deed({
    form: z.object({ contact: contact.optional() }),
    act: (sent) => keepFile(sent, sent.input.contact, { purpose: 'inzage', back: '/mijn#bestanden' }),
  }),
})

/** The page of a resident: whom to call, what was asked, what they can probably get, and who looked. */
export default function Mine() {
  const t = useText()
  const mine = useLoaderData<typeof loader>()
  const names = namesOf(mine.names)
  return (
    <ResidentPage>
      <div className="rd-stack rd-stack--large">
        <Heading level={1}>{mine.naam === null ? t(copy.helloNameless) : t(copy.hello, { naam: mine.naam })}</Heading>
        <Paragraph size="large">{t(copy.intro)}</Paragraph>
        {mine.answers ? (
          <AnswersPart answers={mine.answers} role={t(copy.contactPerson)} />
        ) : (
          <Notice heading={t(copy.nobody)}>
            <LinkButton to="/vraag">{t(copy.ask)}</LinkButton>
          </Notice>
        )}
        <Section heading={t(copy.questions)}>
          <AskedPart asked={mine.asked} />
        </Section>
        <FilesOf asked={mine.asked} />
        <Section heading={t(copy.get)}>
          <Paragraph>{t(copy.notDecision)}</Paragraph>
          <ProbableList probable={mine.probable} names={names} />
          <SlowLink to={`/personen/${mine.person}/straks`}>{t(copy.soon)}</SlowLink>
          <KeptPart receipts={mine.receipts} person={mine.person} />
        </Section>
        <Section heading={t(copy.all)}>
          <OutcomesPart outcomes={mine.outcomes} fixed />
        </Section>
        <Section heading={t(copy.looks)}>
          <Paragraph>{t(copy.looksIs)}</Paragraph>
          <LooksPart looks={mine.looks} own />
          <p>
            <Link to="/mijn/gegevens">{t(copy.myData)}</Link>
          </p>
        </Section>
      </div>
    </ResidentPage>
  )
}

/** What was sent along with one's questions; a new file goes with the question that was asked last. */
function FilesOf({ asked }: Pick<MineShown, 'asked'>) {
  const [latest] = asked
  if (!latest) return null
  return (
    <div id="bestanden">
      <FilesPart files={asked.flatMap(({ files }) => files)} contact={latest.contact} own />
    </div>
  )
}

/** Answers that were kept: each with the way to see it as it was, and beside now. */
function KeptPart({ receipts, person }: Pick<MineShown, 'receipts' | 'person'>) {
  const t = useText()
  const locale = useLocale()
  return (
    <ul className="rd-hits">
      {receipts.map(({ id, at }) => {
        const found = toDay(at.slice(0, 10))
        const day = found ? formatDay(found, locale) : at
        return (
          <li key={id}>
            <Link to={`/personen/${person}/berekeningen/${id}`}>{t(copy.kept, { day })}</Link>
          </li>
        )
      })}
    </ul>
  )
}

function AskedPart({ asked }: Pick<MineShown, 'asked'>) {
  const t = useText()
  const locale = useLocale()
  if (asked.length === 0) return <Paragraph>{t(copy.noQuestions)}</Paragraph>
  return (
    <ul className="rd-hits">
      {asked.map(({ contact, receivedAt, closedAt, sheet }) => {
        const found = toDay(receivedAt.slice(0, 10))
        const day = found ? formatDay(found, locale) : receivedAt
        return (
          <li key={contact}>
            <strong>{t(copy.askedOn, { day })}</strong> {t(closedAt === null ? copy.open : copy.closed)}
            {sheet && (
              <p>
                <Link to={`/contacten/${contact}/a4/print`}>{t(copy.a4, { day })}</Link>
              </p>
            )}
          </li>
        )
      })}
    </ul>
  )
}
