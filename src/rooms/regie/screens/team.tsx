import { redirect, useLoaderData } from 'react-router'
import * as z from 'zod'
import type { Write } from '../../../platform/db/types.ts'
import { type Id, type MedewerkerId, toId } from '../../../shared/ids.ts'
import { isRefused, type Outcome } from '../../../shared/refused.ts'
import { useDays } from '../../../web/days.ts'
import { choice, day, optional } from '../../../web/fields.ts'
import { signInFirst } from '../../../web/sign-in-first.ts'
import { useText } from '../../../web/text.ts'
import { titled } from '../../../web/title.ts'
import { ProfessionalPage } from '../../../web/ui/ProfessionalPage.tsx'
import { Heading } from '../../../web/ui/Text.tsx'
import { Unplaced } from '../../../web/ui/Unplaced.tsx'
import { deed, forms, page, type Sent } from '../../../web/view.ts'
import { ColleaguesPart } from './ColleaguesPart.tsx'
import { RosterPart } from './RosterPart.tsx'
import { teamCopy as copy } from './team.copy.ts'
import { loadTeam } from './team-load.ts'
import { dutyReasons, TeamView } from './team-view.ts'

export const meta = titled(copy.title)

export const loader = page(
  TeamView,
  async (at) => signInFirst(at) ?? at.doors.house.read(at.facts.caller, 'rooster', (trx) => loadTeam(at.doors, trx)),
)

const isId = (typed: unknown): boolean => typeof typed === 'string' && toId(typed) !== undefined
const medewerker = z.custom<MedewerkerId>(isId)
const team = z.custom<Id<'team'>>(isId)

/** Carries out one change of who is there, then shows the team again at `place`. */
async function change<Input>(sent: Sent<Input>, place: string, work: (trx: Write) => Promise<Outcome<void>>) {
  const { doors, facts, key, input } = sent
  const done = await doors.house.write(facts.caller, 'rooster', { key, name: place, input }, async (trx) => {
    const outcome = await work(trx)
    return isRefused(outcome) ? outcome : true
  })
  return isRefused(done) ? done : redirect(`/team#${place}`)
}

const goAway = deed({
  form: z.object({ medewerker, waarnemer: optional(medewerker) }),
  act: (sent) => change(sent, 'wie', (trx) => sent.doors.regie.reportAbsent(trx, sent.input)),
})

const comeBack = deed({
  form: z.object({ medewerker }),
  act: (sent) => change(sent, 'wie', (trx) => sent.doors.regie.returnFromAbsence(trx, sent.input.medewerker)),
})

const giveDuty = deed({
  form: z.object({ team, day: day(), medewerker, reden: optional(choice(dutyReasons)) }),
  missing: { medewerker: copy.chooseSomeone },
  act: (sent) => change(sent, `dienst-${sent.input.team}`, (trx) => sent.doors.regie.setDuty(trx, sent.input)),
})

export const action = forms({ weg: goAway, terug: comeBack, dienst: giveDuty })

/** The team lead's page: who is there, who stands in, who has the duty. */
export default function Team() {
  const t = useText()
  const days = useDays()
  const { vandaag, colleagues, rosters } = useLoaderData<typeof loader>()
  const working = colleagues.filter(({ works }) => works)
  const there = working.filter((one) => one.there && !one.daysOff)
  return (
    <ProfessionalPage>
      <div className="rd-stack--large">
        <div className="rd-stack--small">
          <Heading level={1}>{t(copy.title)}</Heading>
          <p>{t(copy.count, { there: there.length, all: working.length, day: days.long(vandaag) })}</p>
          <p className="rd-muted">
            {t(copy.noReason)} {t(copy.until)}
          </p>
        </div>
        <Unplaced forms={['dienst', ...colleagues.map((one) => `${one.there ? 'weg' : 'terug'}.${one.medewerker}`)]} />
        <ColleaguesPart colleagues={colleagues} />
        {rosters.map((roster) => (
          <RosterPart
            key={roster.team}
            roster={roster}
            colleagues={working.filter(({ helps }) => helps)}
            vandaag={vandaag}
          />
        ))}
      </div>
    </ProfessionalPage>
  )
}
