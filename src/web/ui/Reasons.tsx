import { formatDay, toDay } from '../../shared/date.ts'
import type { Locale } from '../../shared/locale.ts'
import type { StepView } from '../step-view.ts'
import { useLocale, useText } from '../text.ts'

const explained = { nl: 'hierboven uitgelegd', en: 'explained above' }

type ReasonsProps = { readonly steps: readonly StepView[]; readonly names: ReadonlyMap<string, string | null> }

/** The reasoning, opened step by step: sentence, amount, article, and of each fact where it comes from. */
export function Reasons({ steps, names }: ReasonsProps) {
  return (
    <ul className="rd-reasons">
      {steps.map((step, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the tree is computed anew as a whole; a step has no name of its own
        <li key={place}>
          <OneStep step={step} names={names} />
        </li>
      ))}
    </ul>
  )
}

function OneStep({ step, names }: { readonly step: StepView } & Pick<ReasonsProps, 'names'>) {
  if (step.parts.length === 0) return <Told step={step} names={names} />
  return (
    <details className="rd-reason">
      <summary>
        <Line step={step} names={names} />
      </summary>
      <Below step={step} />
      <Reasons steps={step.parts} names={names} />
    </details>
  )
}

function Told({ step, names }: { readonly step: StepView } & Pick<ReasonsProps, 'names'>) {
  return (
    <div className="rd-reason rd-reason--end">
      <Line step={step} names={names} />
      <Below step={step} />
    </div>
  )
}

function Line({ step, names }: { readonly step: StepView } & Pick<ReasonsProps, 'names'>) {
  const t = useText()
  const who = step.who === null ? undefined : names.get(step.who)
  return (
    <span className="rd-reason__line">
      <span>
        {t(step.sentence)}
        {who ? ` (${who})` : ''}
      </span>
      <strong className={step.known ? undefined : 'rd-reason__open'}>{t(step.value)}</strong>
    </span>
  )
}

function Below({ step }: { readonly step: StepView }) {
  const t = useText()
  const locale = useLocale()
  const { artikel, origin, before, formula } = step
  return (
    <p className="rd-reason__more">
      {artikel && <Artikel artikel={artikel} />}
      {origin && <span>{originText(origin, locale)}</span>}
      {before && <span>{t(explained)}</span>}
      {formula !== null && !before && <code>{formula}</code>}
    </p>
  )
}

function Artikel({ artikel }: { readonly artikel: NonNullable<StepView['artikel']> }) {
  if (artikel.link === null) return <span>{artikel.text}</span>
  return (
    <a href={artikel.link} target="_blank" rel="noreferrer">
      {artikel.text}
    </a>
  )
}

function originText({ herkomst, dag, reden }: NonNullable<StepView['origin']>, locale: Locale): string {
  const day = dag === null ? undefined : toDay(dag)
  return [herkomst, day && formatDay(day, locale), reden].filter(Boolean).join(', ')
}
