import { Household } from '../kernel/household.ts'
import { feitenUitRegels } from '../lokaal/regel.ts'
import type { Invoer } from './soorten.ts'

/** The household of an input as the kernel works with it: its people, its facts and the local rules of the day. */
export function huishoudenVan({ huishouden, feiten, regels, peildatum }: Invoer): Household {
  return new Household(huishouden.personen, [...feiten, ...feitenUitRegels(regels, peildatum)])
}
