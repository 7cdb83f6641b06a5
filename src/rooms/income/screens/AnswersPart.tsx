import { useLocale, useText } from '../../../web/text.ts'
import { Notice } from '../../../web/ui/Notice.tsx'
import { PersonCard } from '../../../web/ui/PersonCard.tsx'
import { personCopy as copy } from './copy.ts'
import { daysInWords } from './days.ts'
import type { AnswersShown } from './view.ts'

/** Who answers for this person now, and who stands in for whom. */
export function AnswersPart({ answers, role }: { readonly answers: AnswersShown | null; readonly role?: string }) {
  const t = useText()
  const locale = useLocale()
  if (answers === null) return <Notice heading={t(copy.answers)}>{t(copy.nobodyYet)}</Notice>
  const { medewerker, naam, foto, functie, telefoon, email, werkdagen, voorNaam, vervanger } = answers
  const what = voorNaam === null ? functie : `${functie}. ${t(copy.standsIn, { naam: voorNaam })}`
  return (
    <PersonCard
      person={{
        name: naam,
        role: `${role ?? t(copy.contactPerson)}: ${what}`,
        phone: telefoon,
        email,
        days: daysInWords(werkdagen, locale),
        waarnemer: vervanger === null ? undefined : `${vervanger.naam}, ${vervanger.telefoon}`,
        photo: foto ? `/foto/${medewerker}` : undefined,
      }}
    />
  )
}
