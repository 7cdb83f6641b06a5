import { useShell } from '../shell.ts'
import { useText } from '../text.ts'
import { titled } from '../title.ts'
import { ResidentPage } from '../ui/ResidentPage.tsx'
import { Heading, Paragraph } from '../ui/Text.tsx'
import { LongThread } from '../ui/Thread.tsx'
import { startCopy as copy } from './copy.ts'
import { Promises } from './Promises.tsx'
import { Roles } from './Roles.tsx'
import { Ways } from './Ways.tsx'

export const meta = titled(copy.short)

/** The first page: for whom this is, and the ways in. */
export default function Start() {
  const t = useText()
  const { gemeente, demo } = useShell()
  return (
    <ResidentPage wide>
      <div className="rd-hero">
        <Heading level={1}>{t(copy.title)}</Heading>
        <Paragraph size="large">{t(copy.intro)}</Paragraph>
      </div>
      <LongThread className="rd-thread" />
      <div className="rd-stack--large">
        <Ways />
        <section className="rd-urgent rd-stack--small" aria-labelledby="spoed">
          <Heading level={2} id="spoed">
            {t(copy.urgentTitle)}
          </Heading>
          <Paragraph>{t(copy.urgent, { phone: gemeente.telefoon })}</Paragraph>
        </section>
        <Promises />
        {demo && <Roles roles={demo.roles} />}
      </div>
    </ResidentPage>
  )
}
