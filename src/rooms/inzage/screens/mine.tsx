import { Link, useLoaderData } from 'react-router'
import { signInFirst } from '../../../web/sign-in-first.ts'
import { useText } from '../../../web/text.ts'
import { titled } from '../../../web/title.ts'
import { ResidentPage } from '../../../web/ui/ResidentPage.tsx'
import { Heading, Paragraph } from '../../../web/ui/Text.tsx'
import { forms, page } from '../../../web/view.ts'
import { AskedPart } from './AskedPart.tsx'
import { ChildrenPart, ConsentsPart } from './ConsentsPart.tsx'
import { FlowsPart } from './FlowsPart.tsx'
import { LooksPart } from './LooksPart.tsx'
import { mineCopy as copy } from './mine.copy.ts'
import { mineDeeds } from './mine-deeds.ts'
import { loadMine } from './mine-load.ts'
import { MineView } from './mine-view.ts'
import { OutsidePart } from './OutsidePart.tsx'
import { EverythingLinks, WrongPart } from './WrongPart.tsx'

export const meta = titled(copy.title)

export const loader = page(MineView, async (at) => {
  const away = signInFirst(at)
  if (away) return away
  return at.doors.house.read(at.facts.caller, 'inzage', (trx) =>
    loadMine(at.doors, { trx, all: at.url.searchParams.has('alles') }),
  )
})

export const action = forms(mineDeeds)

/** What is here about whoever is signed in: who sees it, what may be shared, who looked, and what to do about it. */
export default function MinePage() {
  const t = useText()
  const mine = useLoaderData<typeof loader>()
  return (
    <ResidentPage>
      <div className="rd-stack rd-stack--large">
        <Heading level={1}>{t(copy.title)}</Heading>
        <Paragraph size="large">{t(copy.intro)}</Paragraph>
        <Paragraph>{t(copy.byOther)}</Paragraph>
        <FlowsPart mine={mine} />
        <ConsentsPart consents={mine.consents} />
        <ChildrenPart childLines={mine.children} />
        <OutsidePart verstrekkingen={mine.verstrekkingen} />
        <LooksPart looks={mine.looks} moreLooks={mine.moreLooks} nood={mine.nood} />
        <WrongPart />
        <AskedPart verzoeken={mine.verzoeken} />
        <EverythingLinks />
        <p>
          <Link to="/mijn">{t(copy.back)}</Link>
        </p>
      </div>
    </ResidentPage>
  )
}
