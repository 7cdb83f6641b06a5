import { type Fact, feitenlijst, type Invoer, type LokaleRegels, leesInvoer, type Person } from '@rodedraad/law'
import type { Day } from '../../shared/date.ts'
import type { PersonId } from '../../shared/ids.ts'
import type { FactView, MemberView, PersonView, RoleView } from '../household/index.ts'

/** What is known of one person: who they are and their facts. */
export type Known = {
  readonly person: Pick<PersonView, 'id' | 'naam' | 'geboortedatum' | 'since'>
  readonly facts: readonly FactView[]
}

/** What is known of a person and those around them. */
export type Situation = {
  readonly self: Known
  readonly members: readonly MemberView[]
  readonly roles: readonly RoleView[]
  readonly others: readonly Known[]
  /** What the municipality decides itself, as it holds on the day. */
  readonly regels: LokaleRegels
  readonly peildatum: Day
}

/**
 * What the law package asks, from what is known here. Membership says whom to ask about; a judged role decides. A fact
 * that the law does not know, or whose value it refuses, is left out: it then counts as unknown and the bounds widen.
 */
export function toInvoer(situation: Situation): Invoer {
  const { self, regels, peildatum } = situation
  const personen = toPersons(situation)
  const ids = new Set(personen.map(({ id }) => id))
  const feiten = [
    ...factsOf(self, true),
    ...situation.others.flatMap((one) => factsOf(one, false)),
    ...judged(situation),
  ]
  const about = feiten.filter(({ persoon }) => persoon === undefined || ids.has(persoon))
  const invoer = { peildatum, huishouden: { personen }, feiten: lastOfEach(about), regels }
  const gelezen = leesInvoer(invoer)
  if (gelezen.goed) return gelezen.invoer
  const wrong = new Set(gelezen.fouten.map(({ plaats }) => /^feiten\[(\d+)\]/.exec(plaats)?.[1]))
  return { ...invoer, feiten: invoer.feiten.filter((_, at) => !wrong.has(String(at))) }
}

function toPersons({ self, members, roles, peildatum }: Situation): readonly Person[] {
  const now = roles.filter(({ van, tot }) => van <= peildatum && (tot === null || tot > peildatum))
  const together = (other: PersonId) =>
    now.find(({ ander, wetRol }) => ander === other && wetRol === 'pw-3-gezamenlijke-huishouding')?.geldt
  const partner =
    members.find(({ member }) => together(member) === true) ??
    members.find(({ member, relatie }) => relatie === 'partner' && together(member) !== false)
  const relatie = (one: MemberView): Person['relatie'] => {
    if (one === partner) return 'partner'
    return one.relatie === 'kind' ? 'kind' : 'medebewoner'
  }
  return [
    { id: self.person.id, relatie: 'aanvrager' },
    ...members.map((one) => ({ id: one.member, relatie: relatie(one) })),
  ]
}

/** The facts of someone; those about the household as a whole count only when the applicant told them. */
function factsOf({ person, facts }: Known, isSelf: boolean): readonly Fact[] {
  const birth = person.geboortedatum
  const told: readonly Fact[] =
    birth === null
      ? []
      : [{ persoon: person.id, naam: 'geboortedatum', waarde: birth, herkomst: 'opgegeven', dag: person.since }]
  const rest = facts.flatMap((fact): readonly Fact[] => {
    const definition = feitenlijst.get(fact.soort)
    if (!definition || (definition.over === 'huishouden' && !isSelf)) return []
    const { soort: naam, waarde, dag, reden } = fact
    const about = definition.over === 'persoon' ? { persoon: person.id } : {}
    return [{ ...about, naam, waarde, herkomst: originOf(fact), dag, ...(reden === null ? {} : { reden }) }]
  })
  return [...told, ...rest]
}

function originOf({ herkomst, bron, doorNaam }: FactView): string {
  if (herkomst === 'bron') return bron ?? herkomst
  return herkomst === 'vastgesteld' && doorNaam !== null ? `vastgesteld door ${doorNaam}` : herkomst
}

const factOfRole: Readonly<Partial<Record<RoleView['wetRol'], string>>> = {
  'pw-3-gezamenlijke-huishouding': 'gezamenlijkeHuishouding',
  'awir-toeslagpartner': 'toeslagpartner',
}

function judged({ roles, peildatum }: Situation): readonly Fact[] {
  return roles.flatMap((role): readonly Fact[] => {
    const naam = factOfRole[role.wetRol]
    const holds = role.van <= peildatum && (role.tot === null || role.tot > peildatum)
    if (naam === undefined || !feitenlijst.has(naam) || !holds) return []
    return [
      { persoon: role.ander, naam, waarde: role.geldt, herkomst: 'vastgesteld', dag: role.van, reden: role.reden },
    ]
  })
}

/** One value per person and name: the last in the list, so that a judged role goes before what was told. */
function lastOfEach(facts: readonly Fact[]): readonly Fact[] {
  return [...new Map(facts.map((fact) => [`${fact.persoon ?? ''}/${fact.naam}`, fact])).values()]
}
