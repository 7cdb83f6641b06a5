import { Link } from 'react-router'
import { useText } from '../../../web/text.ts'
import { Badge } from '../../../web/ui/Badge.tsx'
import { Paragraph } from '../../../web/ui/Text.tsx'
import { GuideKindForms } from './GuideKindForms.tsx'
import { kindCopy as copy } from './guide-copy.ts'
import type { GuideKindShown } from './guide-view.ts'

type Props = { readonly kinds: readonly GuideKindShown[]; readonly offerAgain: string; readonly person: string }

/** All five kinds, always, each with its outcome, the way to apply and one tap for how it stands. */
export function GuideKinds({ kinds, offerAgain, person }: Props) {
  const t = useText()
  const started = kinds.some(({ version }) => version > 0)
  return (
    <>
      {started ? (
        <Paragraph>{t(copy.titleIs)}</Paragraph>
      ) : (
        <p>
          <Link to={`/contacten/nieuw?persoon=${person}`}>{t(copy.first)}</Link>
        </p>
      )}
      <ul className="rd-five">
        {kinds.map((kind) => (
          <li key={kind.soort} className="rd-five__one rd-stack--small">
            <OneKind kind={kind} />
            {kind.version > 0 && <GuideKindForms kind={kind} offerAgain={offerAgain} />}
          </li>
        ))}
      </ul>
    </>
  )
}

const badges = { 'nog-niet-bekeken': 'careful', toegekend: 'good' } as const

function OneKind({ kind }: { readonly kind: GuideKindShown }) {
  const t = useText()
  const { naam, uitkomst, reden, artikel, kenmerk, doorNaam, apply } = kind
  const badge = uitkomst === 'nog-niet-bekeken' || uitkomst === 'toegekend' ? badges[uitkomst] : 'neutral'
  return (
    <>
      <p className="rd-five__name">
        <strong>{t(naam)}</strong> <Badge kind={badge}>{t(copy[uitkomst])}</Badge>
      </p>
      <p className="rd-muted">{[reden, artikel, kenmerk, doorNaam].filter(Boolean).join(' · ')}</p>
      <p>{t(apply)}</p>
    </>
  )
}
