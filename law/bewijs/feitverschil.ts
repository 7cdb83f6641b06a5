import type { Fact } from '../kernel/household.ts'
import type { Text } from '../kernel/unit.ts'
import { feitenlijst } from '../uitkomst/feitenlijst.ts'
import type { Invoer } from '../uitkomst/soorten.ts'
import { inBeideTalen } from '../uitkomst/taal.ts'
import { namenVan } from '../uitleg/namen.ts'
import { feitInWoorden } from '../uitleg/waarde.ts'

/** A fact, a person or the local rules that differ; `toen` or `nu` is absent when it was not there. */
export interface Feitverschil {
  readonly wat: 'feit' | 'persoon' | 'lokale regels'
  readonly persoon?: string
  readonly naam: string
  readonly toen?: Fact['waarde']
  readonly nu?: Fact['waarde']
  readonly zin: Text
}

const sleutel = ({ persoon, naam }: Fact) => `${persoon ?? ''}/${naam}`

/** Which people, facts and local rules differ between two inputs. Who told a fact, and when, is no difference. */
export function feitverschillen(toen: Invoer, nu: Invoer): readonly Feitverschil[] {
  const namen = { ...namenVan(toen.huishouden.personen), ...namenVan(nu.huishouden.personen) }
  const regels = JSON.stringify(toen.regels) !== JSON.stringify(nu.regels)
  return [
    ...personenVerschil(toen, nu),
    ...feiten(toen.feiten, nu.feiten, namen),
    ...(regels ? [{ wat: 'lokale regels' as const, naam: 'regels', zin: regelsAnders }] : []),
  ]
}

const regelsAnders: Text = {
  nl: 'De regels van de gemeente zijn anders.',
  en: 'The rules of the municipality differ.',
}

function personenVerschil(toen: Invoer, nu: Invoer): readonly Feitverschil[] {
  const [was, is] = [toen.huishouden.personen, nu.huishouden.personen]
  const zoek = (lijst: typeof was, id: string) => lijst.find((een) => een.id === id)
  const ids = new Set([...was, ...is].map(({ id }) => id))
  return [...ids].flatMap((id) => {
    const [oud, nieuw] = [zoek(was, id)?.relatie, zoek(is, id)?.relatie]
    if (oud === nieuw) return []
    const zin = inBeideTalen((taal) =>
      taal === 'nl'
        ? `${id}: ${oud ?? 'niet genoemd'}, nu ${nieuw ?? 'niet genoemd'}.`
        : `${id}: ${oud ?? 'not named'}, now ${nieuw ?? 'not named'}.`,
    )
    const waarden = { ...(oud === undefined ? {} : { toen: oud }), ...(nieuw === undefined ? {} : { nu: nieuw }) }
    return [{ wat: 'persoon' as const, persoon: id, naam: 'relatie', ...waarden, zin }]
  })
}

function feiten(
  was: readonly Fact[],
  is: readonly Fact[],
  namen: Readonly<Record<string, Text>>,
): readonly Feitverschil[] {
  const [oud, nieuw] = [was, is].map((lijst) => new Map(lijst.map((feit) => [sleutel(feit), feit])))
  const sleutels = new Set([...(oud?.keys() ?? []), ...(nieuw?.keys() ?? [])])
  return [...sleutels].flatMap((een) => {
    const [a, b] = [oud?.get(een), nieuw?.get(een)]
    const feit = b ?? a
    if (feit === undefined || (a?.waarde ?? null) === (b?.waarde ?? null)) return []
    const { naam, persoon } = feit
    const waarden = { ...(a === undefined ? {} : { toen: a.waarde }), ...(b === undefined ? {} : { nu: b.waarde }) }
    const wie = persoon === undefined ? {} : { persoon }
    return [{ wat: 'feit' as const, ...wie, naam, ...waarden, zin: zinBij(feit, [a, b], namen) }]
  })
}

function zinBij(
  { naam, persoon }: Fact,
  [toen, nu]: readonly [Fact | undefined, Fact | undefined],
  namen: Readonly<Record<string, Text>>,
): Text {
  const definitie = feitenlijst.get(naam)
  const soort = definitie?.soort ?? ''
  return inBeideTalen((taal) => {
    const wie = persoon === undefined ? '' : ` (${namen[persoon]?.[taal] ?? persoon})`
    const [was, is] = [feitInWoorden(soort, toen?.waarde ?? null)[taal], feitInWoorden(soort, nu?.waarde ?? null)[taal]]
    const vraag = definitie?.vraag[taal] ?? naam
    return taal === 'nl' ? `${vraag}${wie} Toen: ${was}. Nu: ${is}.` : `${vraag}${wie} Then: ${was}. Now: ${is}.`
  })
}
