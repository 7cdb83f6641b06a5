import type { Fact, Gepland, Invoer } from '@rodedraad/law'
import type { Day } from '../../shared/date.ts'

/** Someone who would leave the home on a day. Nothing of it is kept. */
export type Leaving = { readonly person: string; readonly op: Day }

type Relation = Invoer['huishouden']['personen'][number]['relatie']

// Whether someone stays benefit partner after leaving is for Dienst Toeslagen to say: then it is not known.
const ofAPartner: Readonly<Record<string, boolean | null>> = {
  duurzaamGescheiden: true,
  apartLevend: false,
  toeslagpartner: null,
  heleJaarToeslagpartner: null,
}

/** The facts that hold once someone has left: they live elsewhere, and a partner stays away for good (Pw 3 lid 2 b). */
export function toPlan({ person, op }: Leaving, relatie: Relation): Gepland {
  const facts: Readonly<Record<string, boolean | null>> = {
    hoofdverblijfInWoning: false,
    ...(relatie === 'partner' ? ofAPartner : {}),
  }
  const feiten = Object.entries(facts).map(
    ([naam, waarde]): Fact => ({ naam, waarde, persoon: person, herkomst: 'stel dat', dag: op }),
  )
  return { vanaf: op, feiten }
}

/** Who lives around someone and could leave: everyone but the one it is about. */
export function whoCouldLeave({ huishouden }: Invoer): readonly string[] {
  return huishouden.personen.filter(({ relatie }) => relatie !== 'aanvrager').map(({ id }) => id)
}
