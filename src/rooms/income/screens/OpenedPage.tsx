import { Link } from 'react-router'
import { formatDay, formatInstant, toDay } from '../../../shared/date.ts'
import { consultCopy } from '../../../web/copy/consult.ts'
import { useLocale, useText } from '../../../web/text.ts'
import { Button, LinkButton } from '../../../web/ui/Button.tsx'
import { Columns } from '../../../web/ui/Columns.tsx'
import { ConsultPart } from '../../../web/ui/ConsultPart.tsx'
import { Disclosure } from '../../../web/ui/Disclosure.tsx'
import { Form } from '../../../web/ui/Form.tsx'
import { FormDisclosure } from '../../../web/ui/FormDisclosure.tsx'
import { DateField } from '../../../web/ui/fields/DateField.tsx'
import { TextField } from '../../../web/ui/fields/TextField.tsx'
import { Notice } from '../../../web/ui/Notice.tsx'
import { Section } from '../../../web/ui/Section.tsx'
import { SlowLink } from '../../../web/ui/SlowLink.tsx'
import { List, Paragraph } from '../../../web/ui/Text.tsx'
import { AnswersPart } from './AnswersPart.tsx'
import { ReachPart } from './AroundPart.tsx'
import { BsnPart } from './BsnPart.tsx'
import { aroundCopy, bsnCopy, personCopy as copy, moneyCopy, restCopy } from './copy.ts'
import { FactsPart } from './FactsPart.tsx'
import { HistoryPart, LooksPart } from './HistoryPart.tsx'
import { MembersPart } from './MembersPart.tsx'
import { OutcomesPart } from './OutcomesPart.tsx'
import { ProbableList } from './ProbableList.tsx'
import { OnDay } from './ProbablePart.tsx'
import type { OpenedShown } from './person-view.ts'
import { QuestionsPart } from './QuestionsPart.tsx'
import { instantOf, namesOf } from './words.ts'

type Who = {
  readonly id: string
  readonly naam: string | null
  readonly geboortedatum: string | null
  readonly version: number
}

/** Everything of a person on one page: who answers, how to reach them, what is known, and what they can probably get. */
export function OpenedPage({ opened, who }: { readonly opened: OpenedShown; readonly who: Who }) {
  const t = useText()
  return (
    <Columns aside={<Aside opened={opened} who={who} />}>
      <p>
        <LinkButton to={`/personen/${who.id}/nagaan`}>{t(copy.guide)}</LinkButton>{' '}
        <LinkButton to={`/delen/${who.id}`} weight="secondary">
          {t(copy.share)}
        </LinkButton>
      </p>
      {opened.consults.length > 0 && (
        <div id="consult">
          <Section heading={t(consultCopy.title)} sheet>
            <ConsultPart consults={opened.consults} />
          </Section>
        </div>
      )}
      <MoneyPart opened={opened} person={who.id} />
      <div id="vijf">
        <Section heading={t(restCopy.five)} sheet>
          <OutcomesPart outcomes={opened.outcomes} />
        </Section>
      </div>
      <Section heading={t(moneyCopy.facts)} sheet>
        <FactsPart facts={opened.facts} />
        {opened.otherLaws.length > 0 && (
          <Disclosure summary={t(moneyCopy.otherLaws)}>
            <FactsPart facts={opened.otherLaws} fixed />
          </Disclosure>
        )}
      </Section>
      <CorrectionsPart corrections={opened.corrections} />
      <Section heading={t(restCopy.looks)} sheet>
        <LooksPart looks={opened.looks} />
        <p>
          <Link to={`/personen/${who.id}/brief`}>{t(restCopy.letter)}</Link>
        </p>
      </Section>
    </Columns>
  )
}

/** What the person says is not right, beside what the municipality says: both are kept. */
function CorrectionsPart({ corrections }: Pick<OpenedShown, 'corrections'>) {
  const t = useText()
  if (corrections.length === 0) return null
  return (
    <Section heading={t(restCopy.corrections)} sheet>
      {corrections.map(({ id, over, words, answer }) => (
        <div key={id} className="rd-stack--small">
          <p className="rd-strong">{over}</p>
          <p>{t(restCopy.theySay, { words })}</p>
          <p>{answer === null ? t(restCopy.notAnswered) : t(restCopy.weSay, { answer })}</p>
        </div>
      ))}
    </Section>
  )
}

function MoneyPart({ opened, person }: { readonly opened: OpenedShown; readonly person: string }) {
  const t = useText()
  const names = namesOf(opened.names)
  return (
    <div id="geld">
      <Section heading={t(moneyCopy.probable)} sheet aside={<OnDay day={opened.peildatum} />}>
        <ProbableList probable={opened.probable} names={names} short />
        {opened.probable.some(({ questions }) => questions.length > 0) && (
          <Section heading={t(moneyCopy.open)} level={3}>
            <QuestionsPart probable={opened.probable} names={names} seldomOpen={opened.seldomOpen} />
          </Section>
        )}
        <Form name="bewaren">
          <div className="rd-actions">
            <Button weight="tertiary">{t(moneyCopy.keep)}</Button>
          </div>
        </Form>
        <SlowLink to={`/personen/${person}/straks`}>{t(moneyCopy.soon)}</SlowLink>
        <Receipts receipts={opened.receipts} person={person} />
      </Section>
    </div>
  )
}

function Receipts({ receipts, person }: Pick<OpenedShown, 'receipts'> & { readonly person: string }) {
  const t = useText()
  const locale = useLocale()
  if (receipts.length === 0) return null
  return (
    <Disclosure summary={t(moneyCopy.kept)}>
      {receipts.map(({ id, at, packageVersion, sentences }) => {
        const moment = instantOf(at)
        const words = moment ? formatInstant(moment, locale) : at
        return (
          <div key={id}>
            <p>
              <Link to={`/personen/${person}/berekeningen/${id}`}>
                {t(moneyCopy.keptOn, { moment: words, version: packageVersion })}
              </Link>
            </p>
            <List items={sentences.map((sentence) => t(sentence))} />
          </div>
        )
      })}
    </Disclosure>
  )
}

function Aside({ opened, who }: { readonly opened: OpenedShown; readonly who: Who }) {
  const t = useText()
  return (
    <>
      <AnswersPart answers={opened.answers} />
      {opened.someoneElse && <Notice heading={t(copy.someoneElse)}>{t(copy.someoneElseIs)}</Notice>}
      <Section heading={t(copy.asked)} sheet>
        <AskedPart asked={opened.asked} person={who.id} />
      </Section>
      <div id="bereik">
        <Section heading={t(aroundCopy.reach)} sheet>
          <ReachPart bereik={opened.bereik} />
          <FormDisclosure summary={`${t(copy.change)}: ${t(copy.name)}, ${t(copy.birth)}`} forms={['wie']}>
            <WhoForm who={who} />
          </FormDisclosure>
        </Section>
      </div>
      <div id="bsn">
        <Section heading={t(bsnCopy.title)} sheet>
          <BsnPart bsn={opened.bsn} />
        </Section>
      </div>
      <div id="erbij">
        <Section heading={t(aroundCopy.members)} sheet>
          <MembersPart members={opened.members} />
        </Section>
      </div>
      <Section heading={t(restCopy.timeline)} sheet>
        <HistoryPart opened={opened} />
      </Section>
    </>
  )
}

function WhoForm({ who }: { readonly who: Who }) {
  const t = useText()
  return (
    <Form name="wie">
      <input type="hidden" name="seen" value={who.version} />
      <TextField name="naam" label={t(copy.name)} begin={who.naam ?? ''} optional />
      <DateField name="geboortedatum" label={t(copy.birth)} begin={who.geboortedatum ?? ''} optional />
      <div className="rd-actions">
        <Button>{t(copy.save)}</Button>
      </div>
    </Form>
  )
}

/** The questions of this person, each with its page and its sheet. */
function AskedPart({ asked, person }: Pick<OpenedShown, 'asked'> & { readonly person: string }) {
  const t = useText()
  const locale = useLocale()
  return (
    <>
      {asked.length === 0 && <Paragraph>{t(copy.nobodyYet)}</Paragraph>}
      <ul className="rd-members">
        {asked.map(({ contact, receivedAt, closedAt }) => {
          const day = toDay(receivedAt.slice(0, 10))
          return (
            <li key={contact} className="rd-actions">
              <Link to={`/contacten/${contact}`}>
                {t(copy.askedOn, { day: day ? formatDay(day, locale) : receivedAt })}
              </Link>
              <span className="rd-muted">{t(closedAt === null ? copy.isOpen : copy.isClosed)}</span>
              <Link to={`/contacten/${contact}/a4`}>{t(copy.a4)}</Link>
            </li>
          )
        })}
      </ul>
      <LinkButton to={`/contacten/nieuw?persoon=${person}`} weight="secondary">
        {t(copy.newQuestion)}
      </LinkButton>
    </>
  )
}
