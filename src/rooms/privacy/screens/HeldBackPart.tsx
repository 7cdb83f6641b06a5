import { useText } from '../../../web/text.ts'
import { Button } from '../../../web/ui/Button.tsx'
import { DefinitionList } from '../../../web/ui/DefinitionList.tsx'
import { Form } from '../../../web/ui/Form.tsx'
import { FormDisclosure } from '../../../web/ui/FormDisclosure.tsx'
import { RadioGroup } from '../../../web/ui/fields/Choices.tsx'
import { Section } from '../../../web/ui/Section.tsx'
import { lawNames, laws } from './laws.ts'
import { sharedCopy as copy } from './shared.copy.ts'
import type { HeldBackShown } from './shared-view.ts'

type Held = { readonly held: HeldBackShown; readonly voor: string }

const seen = { 0: copy['now-0'], 1: copy['now-1'], 2: copy['now-2'] } as const

/** Every law that holds something back: the rule, what is allowed, what to do, and the question for consent. */
export function HeldBackPart({
  heldBack,
  voor,
}: {
  readonly heldBack: readonly HeldBackShown[]
  readonly voor: string
}) {
  const t = useText()
  return (
    <div id="niet-te-zien">
      <Section heading={t(copy.heldBack)}>
        <p className="rd-muted">{t(heldBack.length === 0 ? copy.nothingHeld : copy.heldBackIs)}</p>
        {heldBack.map((held) => (
          <HeldRow key={held.origin} held={held} voor={voor} />
        ))}
      </Section>
    </div>
  )
}

function HeldRow({ held, voor }: Held) {
  const t = useText()
  const { origin, now, artikel, text, todo, question, basis } = held
  const standing = t(seen[now === 1 || now === 2 ? now : 0])
  const more = question === null ? [] : [{ term: t(copy.jurist), is: question }]
  const asking = basis === 'toestemming' && now < held.grade
  return (
    <FormDisclosure summary={`${t(lawNames[origin])}: ${standing}`} forms={[`toestemming.${laws.indexOf(origin)}`]}>
      <p>{t(text)}</p>
      <DefinitionList
        items={[{ term: t(copy.rule), is: artikel }, { term: t(copy.todo), is: t(todo) }, ...more]}
        terms="narrow"
      />
      {asking && held.ask === null && <p>{t(copy.noGiver)}</p>}
      {asking && held.ask !== null && <AskForm held={held} voor={voor} />}
    </FormDisclosure>
  )
}

/** One question, in words to read aloud; a yes and a no are as easy as each other. */
function AskForm({ held, voor }: Held) {
  const t = useText()
  const { origin, target, grade, ask, givers } = held
  const [first] = givers
  return (
    <Form name={`toestemming.${laws.indexOf(origin)}`}>
      <input type="hidden" name="voor" value={voor} />
      <input type="hidden" name="van" value={origin} />
      <input type="hidden" name="naar" value={target} />
      <input type="hidden" name="grade" value={grade} />
      <p className="rd-strong">{t(copy.askTitle)}</p>
      {ask && <p className="rd-words">{t(ask)}</p>}
      {givers.length > 1 ? (
        <RadioGroup
          name="wie"
          label={t(copy.giver)}
          options={givers.map(({ id, naam, self }) => ({
            value: id,
            label: t(self ? copy.self : copy.gezag, { naam: naam ?? t(copy.nameless) }),
          }))}
          begin={first ? [first.id] : []}
        />
      ) : (
        <input type="hidden" name="wie" value={first?.id ?? ''} />
      )}
      <RadioGroup
        name="hoe"
        label={t(copy.how)}
        options={(['balie', 'telefoon'] as const).map((value) => ({ value, label: t(copy[value]) }))}
        begin={['balie']}
        row
      />
      <div className="rd-actions">
        <Button name="antwoord" value="ja" weight="secondary">
          {t(copy.yes)}
        </Button>
        <Button name="antwoord" value="nee" weight="secondary">
          {t(copy.no)}
        </Button>
      </div>
    </Form>
  )
}
