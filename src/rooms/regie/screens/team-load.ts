import type * as z from 'zod'
import type { Doors } from '../../../doors.ts'
import type { Read } from '../../../platform/db/types.ts'
import { addDays, type Day, daysBetween, toDay } from '../../../shared/date.ts'
import type { TeamView } from './team-view.ts'

const twoWeeks = 14

type Duty = Awaited<ReturnType<Doors['regie']['listDuty']>>[number]

/** Gathers who is there and who has the duty, of the teams that whoever asks leads. */
export async function loadTeam({ regie }: Doors, trx: Read): Promise<z.input<typeof TeamView>> {
  const { vandaag } = trx.context
  const colleagues = await regie.listTeam(trx)
  const duty = await regie.listDuty(trx, vandaag, addDays(vandaag, twoWeeks - 1))
  const teams = await regie.listMyTeams(trx)
  return {
    vandaag,
    colleagues: colleagues.map(({ werkdagen, ...one }) => ({ ...one, daysOff: !werkdagen.includes(weekday(vandaag)) })),
    rosters: teams.map(({ team, naam }) => ({
      team,
      naam,
      days: toDays(
        vandaag,
        duty.filter((one) => one.team === team),
      ),
    })),
  }
}

/** The working days of two weeks, and other days on which someone has duty. */
function toDays(from: Day, duty: readonly Duty[]) {
  const all = Array.from({ length: twoWeeks }, (_, after) => addDays(from, after))
  return all.flatMap((day) => {
    const found = duty.find((one) => one.day === day)
    if (!found && weekday(day) > 5) return []
    return [{ day, medewerker: found?.medewerker ?? null, naam: found?.naam ?? null, away: found?.away ?? false }]
  })
}

const aMonday = toDay('2024-01-01')

/** The day of the week: 1 is Monday, 7 is Sunday. */
function weekday(day: Day): number {
  if (!aMonday) throw new Error('1 January 2024 is a day')
  return (((daysBetween(aMonday, day) % 7) + 7) % 7) + 1
}
