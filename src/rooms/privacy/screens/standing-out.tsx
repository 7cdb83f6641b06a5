import { useLoaderData } from 'react-router'
import * as z from 'zod'
import { addDays, formatDay, toDay } from '../../../shared/date.ts'
import { signInFirst } from '../../../web/sign-in-first.ts'
import { useLocale, useText } from '../../../web/text.ts'
import { titled } from '../../../web/title.ts'
import { BackLink } from '../../../web/ui/BackLink.tsx'
import { ProfessionalPage } from '../../../web/ui/ProfessionalPage.tsx'
import { Section } from '../../../web/ui/Section.tsx'
import { Table } from '../../../web/ui/Table.tsx'
import { Heading } from '../../../web/ui/Text.tsx'
import { page } from '../../../web/view.ts'
import { standingOutCopy as copy } from './standing-out.copy.ts'

const code = z.enum(['veel-mensen', 'geopend', 'zelfde-achternaam'])
const View = z.object({
  since: z.string(),
  found: z.array(
    z.object({
      code,
      day: z.string(),
      medewerker: z.string(),
      team: z.string().nullable(),
      people: z.int(),
      reden: z.object({ nl: z.string(), en: z.string() }),
    }),
  ),
  teams: z.array(z.object({ team: z.string().nullable(), code, times: z.int() })),
})

export const meta = titled(copy.title)

/** Thirty days back: longer ago nobody remembers why they looked. */
export const loader = page(View, async (at) => {
  const away = signInFirst(at)
  if (away) return away
  const { doors, facts } = at
  return doors.house.read(facts.caller, 'toezicht', async (trx) => {
    const since = addDays(trx.context.vandaag, -30)
    return {
      since,
      found: [...(await doors.privacy.listStandingOut(trx, since))],
      teams: [...(await doors.privacy.countStandingOut(trx, since))],
    }
  })
})

/** Looks that a rule asks about, for the privacy officer. */
export default function StandingOutPage() {
  const t = useText()
  const locale = useLocale()
  const { since, found, teams } = useLoaderData<typeof loader>()
  const say = (text: string) => {
    const day = toDay(text)
    return day ? formatDay(day, locale) : text
  }
  return (
    <ProfessionalPage>
      <div className="rd-stack rd-stack--large">
        <BackLink to="/privacy" />
        <Heading level={1}>{t(copy.title)}</Heading>
        <p className="rd-muted">{t(copy.intro)}</p>
        <Section heading={t(copy.since, { day: say(since) })}>
          {found.length === 0 && <p>{t(copy.none)}</p>}
          {found.length > 0 && (
            <ul className="rd-rows">
              {found.map((one) => (
                <li key={`${one.code} ${one.day} ${one.medewerker}`} className="rd-row">
                  <div>
                    <p className="rd-row__name">{one.medewerker}</p>
                    <p className="rd-muted">{one.team}</p>
                  </div>
                  <div>
                    <p>{t(copy[one.code], { n: one.people })}</p>
                    <p className="rd-muted">{say(one.day)}</p>
                  </div>
                  <p>{t(one.reden)}</p>
                </li>
              ))}
            </ul>
          )}
        </Section>
        {teams.length > 0 && <Teams teams={teams} />}
      </div>
    </ProfessionalPage>
  )
}

function Teams({ teams }: Pick<z.infer<typeof View>, 'teams'>) {
  const t = useText()
  return (
    <Section heading={t(copy.teams)}>
      <p className="rd-muted">{t(copy.teamsIs)}</p>
      <Table
        caption={t(copy.teams)}
        quiet
        columns={[{ name: t(copy.team) }, { name: t(copy.rule) }, { name: t(copy.times), number: true }]}
        rows={teams.map(({ team, code: rule, times }) => ({
          id: `${team} ${rule}`,
          cells: [team ?? t(copy.small), t(copy[`rule-${rule}`]), `${times}`],
        }))}
      />
    </Section>
  )
}
