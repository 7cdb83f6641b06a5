import type { ReactNode } from 'react'
import type { Text } from '../../../shared/locale.ts'
import { useText } from '../../../web/text.ts'
import { Section } from '../../../web/ui/Section.tsx'
import { Paragraph } from '../../../web/ui/Text.tsx'
import { listCopy as copy } from './copy.ts'
import { FoldedPart, type Names, ProbablePart } from './ProbablePart.tsx'
import type { ProbableShown } from './view.ts'

type ListProps = {
  readonly probable: readonly ProbableShown[]
  readonly names: Names
  readonly short?: boolean
  readonly ask?: (voorziening: string) => ReactNode
}

/** Every provision, none left out (N14): those with money first and open, the rest by how they stand, named and folded. */
export function ProbableList({ probable, names, short = false, ask }: ListProps) {
  const t = useText()
  const props = (one: ProbableShown) => ({ probable: one, names, short, ask: ask?.(one.voorziening) })
  const { money, folded } = inGroups(probable)
  return (
    <>
      {money.map((one) => (
        <ProbablePart key={one.voorziening} {...props(one)} />
      ))}
      {folded.map(({ heading, intro, members }) => (
        <Section key={heading.nl} heading={t(heading)} level={3}>
          <Paragraph>{t(intro)}</Paragraph>
          <div>
            {members.map((one) => (
              <FoldedPart key={one.voorziening} {...props(one)} />
            ))}
          </div>
        </Section>
      ))}
    </>
  )
}

type Group = { readonly heading: Text; readonly intro: Text; readonly members: readonly ProbableShown[] }

/** Money has a lower bound above nothing; each of the others is in one group, and a group with nobody in it is left out. */
export function inGroups(probable: readonly ProbableShown[]) {
  const money = probable.filter(hasMoney)
  const rest = probable.filter((one) => !hasMoney(one))
  const folded: readonly Group[] = [
    {
      heading: money.length > 0 ? copy.perhaps : copy.perhapsOnly,
      intro: copy.perhapsIs,
      members: rest.filter(({ state }) => !settled.has(state)),
    },
    { heading: copy.uncounted, intro: copy.uncountedIs, members: rest.filter(({ state }) => state === 'niet-gedekt') },
    { heading: copy.probablyNot, intro: copy.probablyNotIs, members: rest.filter(nothing) },
  ]
  return { money, folded: folded.filter(({ members }) => members.length > 0) }
}

const settled: ReadonlySet<ProbableShown['state']> = new Set(['exact', 'geen-recht', 'niet-gedekt'])
const hasMoney = ({ amount }: ProbableShown): boolean => amount !== null && amount.low > 0
const nothing = ({ state }: ProbableShown): boolean => state === 'geen-recht' || state === 'exact'
