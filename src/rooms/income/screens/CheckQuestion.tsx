import type { Text } from '../../../shared/locale.ts'
import { useText } from '../../../web/text.ts'
import { Button } from '../../../web/ui/Button.tsx'
import { Disclosure } from '../../../web/ui/Disclosure.tsx'
import { DateField } from '../../../web/ui/fields/DateField.tsx'
import { MoneyField } from '../../../web/ui/fields/MoneyField.tsx'
import { TextField } from '../../../web/ui/fields/TextField.tsx'
import { Heading, List, Paragraph } from '../../../web/ui/Text.tsx'
import { checkCopy as copy } from './check-copy.ts'
import type { CheckQuestionShown } from './check-view.ts'

type QuestionProps = { readonly question: CheckQuestionShown; readonly left: number; readonly place: number }

// How many can still come says little in the beginning, and would frighten people off.
const nearTheEnd = 8

/** One question, answered with one tap or one value. "Weet ik niet" is always an answer. */
export function CheckQuestion({ question, left, place }: QuestionProps) {
  const t = useText()
  const about = aboutWhom(question.over)
  return (
    <>
      <p className="rd-muted">
        {t(copy.question, { n: place })}
        {left <= nearTheEnd && ` · ${t(copy.left, { n: left })}`}
      </p>
      {about && <Paragraph>{t(about.words, { n: about.n })}</Paragraph>}
      <Heading level={1}>{t(question.vraag)}</Heading>
      {question.each.length > 0 && <List items={question.each.map((one) => t(one))} />}
      <input type="hidden" name="vraag" value={`${question.over ?? ''}|${question.naam}`} />
      <Answer question={question} />
      <Disclosure summary={t(copy.why)}>
        <Paragraph>{t(copy.whyIs, { artikel: question.waarvoor })}</Paragraph>
      </Disclosure>
      <div className="rd-actions">
        <Button weight="tertiary" name="naar" value={place === 1 ? 'opnieuw' : 'terug'}>
          {t(copy.back)}
        </Button>
        <Button weight="tertiary" name="naar" value="uitkomst">
          {t(copy.showNow)}
        </Button>
      </div>
    </>
  )
}

function Answer({ question: { soort, naam } }: Pick<QuestionProps, 'question'>) {
  const t = useText()
  const tap = (value: string, words: Text) => (
    <Button weight="secondary" name="waarde" value={value}>
      {t(words)}
    </Button>
  )
  if (naam === 'zelden') {
    return (
      <div className="rd-actions">
        {tap('nee', copy.none)}
        {tap('ja', copy.some)}
      </div>
    )
  }
  if (soort === 'waarheid') {
    return (
      <div className="rd-actions">
        {tap('ja', copy.yes)}
        {tap('nee', copy.no)}
        {tap('onbekend', copy.dontKnow)}
      </div>
    )
  }
  const field = { name: 'waarde', label: t(copy.answer) }
  return (
    <>
      {soort === 'datum' && <DateField {...field} birthday={naam === 'geboortedatum'} />}
      {soort.startsWith('bedrag/') && <MoneyField {...field} hint={t(copy.amountHint)} />}
      {soort === 'aantal' && <TextField {...field} inputMode="numeric" size={6} />}
      <div className="rd-actions">
        <Button name="naar" value="verder">
          {t(copy.next)}
        </Button>
        <Button weight="secondary" name="weet" value="onbekend">
          {t(copy.dontKnow)}
        </Button>
      </div>
    </>
  )
}

function aboutWhom(over: string | null): { readonly words: Text; readonly n: number } | undefined {
  const [wat = '', n = '0'] = (over ?? '').split('-')
  const words = { partner: copy.aboutPartner, kind: copy.aboutKind, huisgenoot: copy.aboutHuisgenoot }[wat]
  return words && { words, n: Number(n) }
}
