import { useText } from '../../../web/text.ts'
import { PersonCard } from '../../../web/ui/PersonCard.tsx'
import { whoCopy as copy } from './copy.ts'
import type { Who } from './who.ts'

/** The one who answers, with number, days and vervanger. `own`: said to the resident. */
export function WhoCard({ who, own = true }: { readonly who: Who; readonly own?: boolean }) {
  const t = useText()
  const role = who.voorNaam === null ? t(own ? copy.own : copy.answers) : t(copy.standsIn, { naam: who.voorNaam })
  const vervanger = who.vervanger ? `${who.vervanger.naam}, ${who.vervanger.telefoon}` : undefined
  return (
    <PersonCard
      person={{
        name: who.naam,
        role,
        phone: who.telefoon,
        email: who.email,
        days: who.dagen,
        waarnemer: vervanger,
        photo: who.foto ?? undefined,
      }}
    />
  )
}
