import type { Person } from '../kernel/household.ts'
import type { Text } from '../kernel/unit.ts'
import type { Namen } from './soorten.ts'

const wie: Readonly<Record<Person['relatie'], Text>> = {
  aanvrager: { nl: 'u', en: 'you' },
  partner: { nl: 'uw partner', en: 'your partner' },
  kind: { nl: 'uw kind', en: 'your child' },
  medebewoner: { nl: 'uw huisgenoot', en: 'your housemate' },
}

/** Each person of an input in words for the claimant; an id only where there can be more of them. */
export function namenVan(personen: readonly Person[]): Namen {
  return Object.fromEntries(
    personen.map(({ id, relatie }) => {
      const { nl, en } = wie[relatie]
      const meer = relatie === 'kind' || relatie === 'medebewoner'
      return [id, meer ? { nl: `${nl} (${id})`, en: `${en} (${id})` } : { nl, en }]
    }),
  )
}
