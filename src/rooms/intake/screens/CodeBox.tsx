import { useText } from '../../../web/text.ts'
import { Heading, Paragraph } from '../../../web/ui/Text.tsx'
import { askCopy as copy } from './copy.ts'

/** The code as one writes it down, with what it is for. */
export function CodeBox({ code }: { readonly code: string }) {
  const t = useText()
  return (
    <section className="rd-sheet rd-stack--small" aria-labelledby="uw-code">
      <Heading level={2} id="uw-code">
        {t(copy.code)}
      </Heading>
      <p className="rd-code">{code}</p>
      <Paragraph>{t(copy.codeMore)}</Paragraph>
    </section>
  )
}
