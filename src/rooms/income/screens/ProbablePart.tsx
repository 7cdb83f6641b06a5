import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { formatDay, toDay } from '../../../shared/date.ts'
import { formatEuro, toCents } from '../../../shared/money.ts'
import { useLocale, useText } from '../../../web/text.ts'
import { Badge } from '../../../web/ui/Badge.tsx'
import { Disclosure } from '../../../web/ui/Disclosure.tsx'
import { Reasons } from '../../../web/ui/Reasons.tsx'
import { Section } from '../../../web/ui/Section.tsx'
import { List, Paragraph } from '../../../web/ui/Text.tsx'
import { moneyCopy as copy } from './copy.ts'
import type { ProbableShown } from './view.ts'

const badges = {
  exact: 'good',
  'geen-recht': 'neutral',
  begrensd: 'careful',
  'oordeel-nodig': 'careful',
  'niet-gedekt': 'neutral',
} as const

export type Names = ReadonlyMap<string, string | null>

export type PartProps = {
  readonly probable: ProbableShown
  readonly names: Names
  /** The sentence is folded away as long as its questions are asked below it. */
  readonly short?: boolean
  /** How one asks for the reasoning where a link would lose what was told; otherwise a link. */
  readonly ask?: ReactNode
}

/** What someone can probably get of one provision, with the reasoning below it. */
export function ProbablePart(props: PartProps) {
  const t = useText()
  const { naam, state } = props.probable
  return (
    <Section heading={atTheHead(t(naam))} level={3} aside={<StateBadge state={state} />}>
      <ProbableBody {...props} />
    </Section>
  )
}

/** The same, folded behind its name, in a group that says how it stands; open when its reasoning was asked for. */
export function FoldedPart(props: PartProps) {
  const t = useText()
  const { naam, state, steps } = props.probable
  const summary = (
    <>
      {atTheHead(t(naam))} {state === 'oordeel-nodig' && <StateBadge state={state} />}
    </>
  )
  return (
    <Disclosure summary={summary} open={steps.length > 0}>
      <ProbableBody {...props} />
    </Disclosure>
  )
}

function StateBadge({ state }: Pick<ProbableShown, 'state'>) {
  const t = useText()
  return <Badge kind={badges[state]}>{t(copy[state])}</Badge>
}

function ProbableBody({ probable, names, short = false, ask }: PartProps) {
  const t = useText()
  const vague = !short && isVague(probable.amount)
  return (
    <>
      {vague ? <Perhaps probable={probable} /> : <Amount amount={probable.amount} per={probable.per} />}
      {short && probable.state === 'begrensd' ? (
        <Disclosure summary={t(copy.inWords)}>
          <Paragraph>{t(probable.sentence)}</Paragraph>
        </Disclosure>
      ) : (
        <>
          <Paragraph>{vague ? afterAmount(t(probable.sentence)) : t(probable.sentence)}</Paragraph>
          <StillUnknown questions={probable.questions} names={names} />
        </>
      )}
      {probable.explained && <Why probable={probable} names={names} ask={ask} />}
      {probable.leftOut.length > 0 && (
        <Disclosure summary={t(copy.leftOut)}>
          <List items={probable.leftOut.map(({ artikel, zin }) => `${t(zin)} (${artikel})`)} />
        </Disclosure>
      )}
    </>
  )
}

const mostUnknown = 3

/** What would say more if we knew it: the few that matter most. */
function StillUnknown({ questions, names }: Pick<ProbableShown, 'questions'> & { readonly names: Names }) {
  const t = useText()
  const asked = questions
    .filter(({ aard }) => aard === 'gegeven')
    .map(({ vraag, person }) => {
      const known = names.get(person ?? '')
      const naam = known === null ? t(copy.nameless) : known
      return naam ? `${t(vraag)} (${t(copy.about, { naam })})` : t(vraag)
    })
  const unknown = [...new Set(asked)].slice(0, mostUnknown)
  if (unknown.length === 0) return null
  return (
    <>
      <Paragraph>{t(copy.tellUs)}</Paragraph>
      <List items={unknown} />
    </>
  )
}

/** The name of a provision at the head of its part. */
function atTheHead(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** The reasoning: asked for with a link that works without JavaScript, then opened step by step. */
function Why({ probable, names, ask }: Pick<PartProps, 'probable' | 'names' | 'ask'>) {
  const t = useText()
  const { voorziening, steps } = probable
  const id = `uitleg-${voorziening}`
  if (steps.length === 0) {
    return (
      <p id={id}>
        {ask ?? (
          <Link to={`?uitleg=${voorziening}#${id}`} preventScrollReset>
            {t(copy.why)}
          </Link>
        )}
      </p>
    )
  }
  return (
    <div id={id}>
      <Disclosure summary={t(copy.why)} open>
        <Reasons steps={steps} names={names} />
      </Disclosure>
    </div>
  )
}

/** Without a lower bound the upper one says little, and would raise hopes. */
function isVague(amount: ProbableShown['amount']): boolean {
  return amount !== null && amount.low === 0 && amount.high > 0
}

/** The first sentence says the bounds. */
function afterAmount(sentence: string): string {
  return sentence.slice(sentence.indexOf('. ') + 2)
}

/** Perhaps; and how much, when all that is open is a judgement: then nothing that is told makes it less. */
function Perhaps({ probable }: { readonly probable: ProbableShown }) {
  const t = useText()
  const { amount, per, state } = probable
  return (
    <p className="rd-amount">
      <strong>{t(copy.perhaps)}</strong>
      {state === 'oordeel-nodig' && amount && per && <UpTo cents={amount.high} per={per} />}
    </p>
  )
}

function UpTo({ cents, per }: { readonly cents: number; readonly per: NonNullable<ProbableShown['per']> }) {
  const t = useText()
  const locale = useLocale()
  return (
    <>
      {' '}
      <strong>{formatEuro(toCents(cents), locale)}</strong> <span>{t(copy[per])}</span>
    </>
  )
}

/** Cents per month, quarter or year, or once; a range when not everything is known. */
export function Amount({ amount, per }: Pick<ProbableShown, 'amount' | 'per'>) {
  const t = useText()
  const locale = useLocale()
  if (amount === null || per === null) return null
  const [low, high] = [formatEuro(toCents(amount.low), locale), formatEuro(toCents(amount.high), locale)]
  return (
    <p className="rd-amount">
      <strong>{low === high ? low : t(copy.between, { low, high })}</strong> <span>{t(copy[per])}</span>
    </p>
  )
}

/** The day that was computed for, in words. */
export function OnDay({ day }: { readonly day: string }) {
  const t = useText()
  const locale = useLocale()
  const found = toDay(day)
  return <span className="rd-muted">{found ? t(copy.onDay, { day: formatDay(found, locale) }) : day}</span>
}
