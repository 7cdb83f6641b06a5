import { useText } from '../../../web/text.ts'
import { Button, LinkButton } from '../../../web/ui/Button.tsx'
import { Notice } from '../../../web/ui/Notice.tsx'
import { PrintButton } from '../../../web/ui/PrintButton.tsx'
import { Section } from '../../../web/ui/Section.tsx'
import { Heading, Paragraph } from '../../../web/ui/Text.tsx'
import { checkCopy as copy } from './check-copy.ts'
import type { CheckShown } from './check-view.ts'
import { ProbableList } from './ProbableList.tsx'
import { OnDay } from './ProbablePart.tsx'

type ResultProps = { readonly shown: CheckShown; readonly names: ReadonlyMap<string, string | null> }

/** Every provision for what was told, none left out, and what one can do now. */
export function CheckResult({ shown, names }: ResultProps) {
  const t = useText()
  return (
    <>
      <Heading level={1}>{t(copy.outcome)}</Heading>
      <Paragraph size="large">{t(copy.notDecision)}</Paragraph>
      <OnDay day={shown.peildatum} />
      {shown.left > 0 && (
        <Notice heading={t(copy.more)}>
          <Button weight="secondary" name="naar" value="vragen">
            {t(copy.answerMore)}
          </Button>
        </Notice>
      )}
      <ProbableList
        probable={shown.probable}
        names={names}
        ask={(voorziening) => (
          <Button weight="tertiary" name="uitleg" value={voorziening}>
            {t(copy.explain)}
          </Button>
        )}
      />
      <Section heading={t(copy.now)}>
        <Paragraph>{t(copy.nowIs)}</Paragraph>
        <div className="rd-actions">
          <LinkButton to="/vraag">{t(copy.ask)}</LinkButton>
          <PrintButton />
          <Button weight="tertiary" name="naar" value="opnieuw">
            {t(copy.again)}
          </Button>
        </div>
      </Section>
    </>
  )
}
