import { Link, useLoaderData } from 'react-router'
import { isRefused } from '../../../shared/refused.ts'
import { signInFirst } from '../../../web/sign-in-first.ts'
import { useLocale, useText } from '../../../web/text.ts'
import { titled } from '../../../web/title.ts'
import { BackLink } from '../../../web/ui/BackLink.tsx'
import { Disclosure } from '../../../web/ui/Disclosure.tsx'
import { PrintButton } from '../../../web/ui/PrintButton.tsx'
import { ResidentPage } from '../../../web/ui/ResidentPage.tsx'
import { Section } from '../../../web/ui/Section.tsx'
import { Heading, Paragraph } from '../../../web/ui/Text.tsx'
import { page } from '../../../web/view.ts'
import { backOf, readEither } from './either.ts'
import { ShownPart } from './ReceiptParts.tsx'
import { receiptCopy as copy } from './receipt-copy.ts'
import { loadReceipt } from './receipt-load.ts'
import { ReceiptPageView, type ReceiptShown } from './view.ts'
import { dayWords } from './words.ts'

export const meta = titled(copy.title)

export const loader = page(ReceiptPageView, async (at) => {
  const away = signInFirst(at)
  if (away) return away
  const found = await readEither(at, (trx) => loadReceipt(at, trx))
  return isRefused(found) ? found : { ...found }
})

/** A kept answer: as it was, beside as now, to print, to read aloud and to take along. */
export default function Receipt() {
  const t = useText()
  const locale = useLocale()
  const kept = useLoaderData<typeof loader>()
  const { at, doorNaam, packageVersion: version, own, person, now, was } = kept
  const names = new Map(kept.names.length < 2 ? [] : kept.names.map(({ id, naam }) => [id, naam]))
  return (
    <ResidentPage wide>
      <div className="rd-stack">
        <BackLink to={backOf(own, person)} />
        <Heading level={1}>{t(copy.title)}</Heading>
        <Paragraph>
          {t(copy.keptOn, { moment: dayWords(at, locale), naam: doorNaam ?? t(copy.someone), version })}
        </Paragraph>
        <Ways asNow={now !== null} />
        <Paragraph>
          {now
            ? t(copy.nowIs, { day: dayWords(now.peildatum, locale), version: now.packageVersion })
            : t(copy.wasIs, { day: dayWords(kept.peildatum, locale) })}
        </Paragraph>
        {(now?.shown ?? was).map((one) => (
          <ShownPart key={one.voorziening} shown={one} kept={kept} names={names} />
        ))}
        <Paragraph>{t(copy.notDecision)}</Paragraph>
        <TakeAlong kept={kept} />
      </div>
    </ResidentPage>
  )
}

function Ways({ asNow }: { readonly asNow: boolean }) {
  const t = useText()
  return (
    <nav aria-label={t(copy.ways)} className="rd-actions">
      <Link to="?" aria-current={asNow ? undefined : 'page'}>
        {t(copy.was)}
      </Link>
      <Link to="?zoals=nu" aria-current={asNow ? 'page' : undefined}>
        {t(copy.now)}
      </Link>
    </nav>
  )
}

function TakeAlong({ kept: { person, receipt, aloud } }: { readonly kept: ReceiptShown }) {
  const t = useText()
  const address = `/personen/${person}/berekeningen/${receipt}`
  return (
    <Section heading={t(copy.take)}>
      <Paragraph>{t(copy.takeIs)}</Paragraph>
      <div className="rd-actions">
        <PrintButton />
        <a href={`${address}/tekst`}>{t(copy.text)}</a>
        <a href={`${address}/json`}>{t(copy.json)}</a>
      </div>
      <Disclosure summary={t(copy.aloud)}>
        {aloud.map((text) => (
          <div key={text}>
            {text.split('\n').map((line, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: lines of one fixed text, which may be the same
              <Paragraph key={place}>{line}</Paragraph>
            ))}
          </div>
        ))}
      </Disclosure>
    </Section>
  )
}
