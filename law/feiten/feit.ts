import type { FactDefinition, FactKind, Interval, Nature } from '../kernel/fact.ts'
import type { Text } from '../kernel/unit.ts'

interface Omschrijving {
  /** The article that asks for it. */
  readonly waarvoor: string
  readonly nl: string
  readonly en: string
  /** The same question to the claimant. */
  readonly u?: Text
  /** From which numbers on the law distinguishes: [6] splits months of exemption in 0..5 and 6 and more. */
  readonly vanaf?: readonly number[]
  /** For a judgement: what a professional looks at, in words for the person it is about. */
  readonly onderwerp?: Text
  readonly uitweg?: true
  readonly van?: number
  readonly tot?: number
}

const jaNee: readonly Interval[] = [
  [0, 0],
  [1, 1],
]

/** Ten billion euros: beyond it a value is a slip of the pen. */
const grootsteBedrag = 1_000_000_000_000

const grenzen: Readonly<Record<FactKind, Interval>> = {
  datum: [0, 130],
  waarheid: [0, 1],
  aantal: [0, 1000],
  'bedrag/maand': [0, 100_000_000],
  'bedrag/kwartaal': [0, 100_000_000],
  'bedrag/jaar': [0, grootsteBedrag],
  'bedrag/eenmalig': [0, grootsteBedrag],
}

function klassenVan(soort: FactKind, vanaf: readonly number[], tot: number): readonly Interval[] {
  if (soort === 'waarheid') return jaNee
  if (vanaf.length === 0) return []
  return [0, ...vanaf].map((low, at): Interval => [low, (vanaf[at] ?? tot + 1) - 1])
}

type Maker = (naam: string, soort: FactKind, wat: Omschrijving) => FactDefinition

function maker(aard: Nature, over: FactDefinition['over']): Maker {
  return (naam, soort, { waarvoor, nl, en, u = { nl, en }, vanaf = [], uitweg = false, onderwerp, ...limits }) => {
    const { van = grenzen[soort][0], tot = grenzen[soort][1] } = limits
    const klassen = klassenVan(soort, vanaf, tot)
    return {
      naam,
      aard,
      uitweg,
      soort,
      over,
      van,
      tot,
      vraag: { nl, en },
      vraagAanU: u,
      onderwerp: onderwerp ?? { nl, en },
      waarvoor,
      klassen,
    }
  }
}

/** A fact about one person. */
export const gegevenOverPersoon = maker('gegeven', 'persoon')
/** A fact about the household as a whole. */
export const gegevenOverHuishouden = maker('gegeven', 'huishouden')
/** Something that a professional has to judge about one person, with a reason. */
export const oordeelOverPersoon = maker('oordeel', 'persoon')
/** Something that a professional has to judge about the household, with a reason. */
export const oordeelOverHuishouden = maker('oordeel', 'huishouden')
