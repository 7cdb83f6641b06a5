import { daysAfter, monthsBefore } from '../kernel/day.ts'
import type { Day } from '../kernel/unit.ts'

/** The days from which the first day of bijstand follows; what a person decided is given, never assumed. */
export interface Ingang {
  /** The day on which the right arose, for instance the day after the last pay. */
  readonly rechtOntstaan: Day
  readonly melding: Day
  /** Pw 43 lid 6: an earlier melding for Bbz, IOAW or IOAZ, when the one for bijstand came at once after the refusal. */
  readonly meldingAndereUitkering?: Day
  readonly aanvraag: Day
  /** Pw 44 lid 3, kan: decided because the application came too late and that is to blame. */
  readonly vanafAanvraag?: boolean
  /** Pw 44 lid 5, kan: decided because individual circumstances require it; at most three months before the melding. */
  readonly eerderVanaf?: Day
}

export interface Ingangsdatum {
  readonly dag: Day
  readonly artikel: string
}

/** The first day of bijstand (Pw 44). Throws when an earlier day is asked than lid 5 allows. */
export function bepaalIngangsdatum(ingang: Ingang): Ingangsdatum {
  const { rechtOntstaan, melding, meldingAndereUitkering, aanvraag, vanafAanvraag, eerderVanaf } = ingang
  const uiterst = monthsBefore(melding, 3)
  if (eerderVanaf !== undefined && eerderVanaf < uiterst)
    throw new Error(`Article 44 lid 5 goes back to ${uiterst} at most, not to ${eerderVanaf}`)
  const nietVoor = (dag: Day): Day => (rechtOntstaan > dag ? rechtOntstaan : dag)
  if (eerderVanaf !== undefined) return { dag: nietVoor(eerderVanaf), artikel: 'artikel 44 lid 5 Participatiewet' }
  if (vanafAanvraag === true) return { dag: nietVoor(aanvraag), artikel: 'artikel 44 lid 3 Participatiewet' }
  if (meldingAndereUitkering !== undefined && meldingAndereUitkering < melding)
    return { dag: nietVoor(meldingAndereUitkering), artikel: 'artikel 43 lid 6 Participatiewet' }
  return { dag: nietVoor(melding), artikel: 'artikel 44 lid 1 Participatiewet' }
}

const vierWeken = 28

/** Pw 52 lid 1: the last days on which an advance has to be given, as long as nothing has been decided by `tot`. */
export function bepaalVoorschotdagen(aanvraag: Day, tot: Day): readonly Day[] {
  const dagen: Day[] = []
  for (let dag = daysAfter(aanvraag, vierWeken); dag <= tot; dag = daysAfter(dag, vierWeken)) dagen.push(dag)
  return dagen
}

/** Pw 41 lid 6: from when someone under 27 can report, four weeks before the first day without WW. */
export function meldenVoorEindeWw(eersteDagZonderWw: Day): Day {
  return daysAfter(eersteDagZonderWw, -vierWeken)
}

/** Pw 45 lid 5: the last day of payment by the norm of before a death. */
export function bepaalDoorbetaling(overlijden: Day): Day {
  return monthsBefore(overlijden, -1)
}
