import { feitenlijst } from '../uitkomst/feitenlijst.ts'
import type { Invoer } from '../uitkomst/soorten.ts'
import type { GebruiktFeit, Uitlegstap } from './soorten.ts'
import { feitInWoorden } from './waarde.ts'

const sleutel = (persoon: string | undefined, naam: string) => `${persoon ?? ''}/${naam}`

function gebruikt(stappen: readonly Uitlegstap[]): readonly string[] {
  return stappen.flatMap(({ soort, bron, persoon, delen }) => [
    ...(soort === 'feit' && bron !== undefined ? [sleutel(persoon, bron.naam)] : []),
    ...gebruikt(delen),
  ])
}

/** The facts of the input that the steps lean on, as they were told. */
export function gebruikteFeiten(stappen: readonly Uitlegstap[], invoer: Invoer): readonly GebruiktFeit[] {
  const inDeStappen = new Set(gebruikt(stappen))
  const aanvrager = invoer.huishouden.personen.find(({ relatie }) => relatie === 'aanvrager')?.id
  return invoer.feiten.flatMap((feit) => {
    const definitie = feitenlijst.get(feit.naam)
    if (definitie === undefined || !inDeStappen.has(sleutel(feit.persoon, feit.naam))) return []
    const vraag = feit.persoon === aanvrager ? definitie.vraagAanU : definitie.vraag
    return [{ ...feit, vraag, inWoorden: feitInWoorden(definitie.soort, feit.waarde) }]
  })
}
