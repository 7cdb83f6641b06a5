import { isDay } from '../kernel/day.ts'
import type { Fact, Person } from '../kernel/household.ts'
import type { Text } from '../kernel/unit.ts'
import { leesInvoer } from '../uitkomst/lees-invoer.ts'
import type { Invoer } from '../uitkomst/soorten.ts'
import type { Taal } from '../uitkomst/taal.ts'
import { beantwoord, type Vraag, volgendeVraag } from '../uitkomst/volgende-vraag.ts'
import { namenVan } from '../uitleg/namen.ts'
import { leesAntwoord, watHoort } from './antwoord.ts'

/** Who answers, and in which language. */
export interface Gesprek {
  readonly taal: Taal
  /** Puts a question and gives the answer; undefined when no more answers come. */
  readonly vraag: (tekst: string) => Promise<string | undefined>
}

const zinnen = {
  dag: { nl: 'Voor welke dag rekenen wij?', en: 'For which day do we work it out?' },
  partner: { nl: 'Heeft u een partner?', en: 'Do you have a partner?' },
  kinderen: { nl: 'Hoeveel kinderen heeft u?', en: 'How many children do you have?' },
  anderen: {
    nl: 'Hoeveel andere mensen wonen er bij u in huis?',
    en: 'How many other people live in your home?',
  },
  over: { nl: 'Over', en: 'About' },
  opnieuw: { nl: 'Dat begrijpen wij niet.', en: 'We do not understand that.' },
} as const satisfies Readonly<Record<string, Text>>

/** Asks until an answer can be read; null is "I do not know", undefined when no more answers come. */
async function vraagTot(
  { taal, vraag }: Gesprek,
  tekst: string,
  soort: Parameters<typeof leesAntwoord>[0],
): Promise<Fact['waarde'] | undefined> {
  let voor = ''
  for (;;) {
    const getypt = await vraag(`${voor}${tekst} (${watHoort(soort, taal)})\n> `)
    if (getypt === undefined) return undefined
    const waarde = leesAntwoord(soort, getypt)
    if (waarde !== undefined) return waarde
    voor = `${zinnen.opnieuw[taal]} `
  }
}

const meestePersonen = 12

async function vraagAantal(gesprek: Gesprek, tekst: string): Promise<number> {
  const aantal = await vraagTot(gesprek, tekst, 'aantal')
  return typeof aantal === 'number' ? Math.min(aantal, meestePersonen) : 0
}

async function vraagPersonen(gesprek: Gesprek): Promise<readonly Person[]> {
  const { taal } = gesprek
  const partner = await vraagTot(gesprek, zinnen.partner[taal], 'waarheid')
  const kinderen = await vraagAantal(gesprek, zinnen.kinderen[taal])
  const anderen = await vraagAantal(gesprek, zinnen.anderen[taal])
  const reeks = (relatie: Person['relatie'], aantal: number): readonly Person[] =>
    Array.from({ length: aantal }, (_, at) => ({ id: `${relatie}${at + 1}`, relatie }))
  const ander: readonly Person[] = partner === true ? [{ id: 'partner', relatie: 'partner' }] : []
  return [{ id: 'u', relatie: 'aanvrager' }, ...ander, ...reeks('kind', kinderen), ...reeks('medebewoner', anderen)]
}

/** From nothing: the day, and who belong to the household. */
async function begin(gesprek: Gesprek, peildatum: string | undefined): Promise<Invoer | undefined> {
  const dag = peildatum ?? (await vraagTot(gesprek, zinnen.dag[gesprek.taal], 'datum'))
  if (typeof dag !== 'string' || !isDay(dag)) return undefined
  const personen = await vraagPersonen(gesprek)
  const iedereen: Fact = { naam: 'iedereenGenoemd', waarde: true, herkomst: 'opgegeven', dag }
  return { peildatum: dag, huishouden: { personen }, feiten: [iedereen] }
}

/**
 * Asks question by question, the fewest that decide, from an input that was read or from nothing (a day, or undefined).
 * Undefined when there is no day to work with. An end of answers ends the questions: the rest stays unknown.
 */
export async function vraagAlles(gesprek: Gesprek, van: Invoer | string | undefined): Promise<Invoer | undefined> {
  const start = typeof van === 'object' ? van : await begin(gesprek, van)
  if (start === undefined) return undefined
  let invoer = start
  const los: string[] = []
  for (;;) {
    const vraag = volgendeVraag(invoer, los)
    if (vraag === undefined) return invoer
    const waarde = await vraagTot(gesprek, tekstVan(vraag, invoer, gesprek.taal), soortVan(vraag))
    if (waarde === undefined) return invoer
    if (vraag.soort === 'groep' && waarde !== false) los.push(vraag.sleutel)
    const met = beantwoord(invoer, vraag, { waarde, herkomst: 'opgegeven', dag: invoer.peildatum })
    // A value that the law cannot be right about (born after today, for instance) is asked again.
    if (leesInvoer(met).goed) invoer = met
  }
}

const soortVan = (vraag: Vraag) => (vraag.soort === 'groep' ? ('waarheid' as const) : vraag.feit.soort)

function tekstVan(vraag: Vraag, invoer: Invoer, taal: Taal): string {
  const persoon = vraag.soort === 'groep' ? vraag.persoon : vraag.feit.persoon
  const aanvrager = invoer.huishouden.personen.find(({ relatie }) => relatie === 'aanvrager')
  const naam = persoon === undefined ? undefined : namenVan(invoer.huishouden.personen)[persoon]
  const over = naam === undefined || persoon === aanvrager?.id ? '' : `${zinnen.over[taal]} ${naam[taal]}: `
  if (vraag.soort === 'feit') return `${over}${vraag.feit.vraag[taal]}`
  return [`${over}${vraag.vraag[taal]}`, ...vraag.feiten.map((feit) => `  - ${feit.vraag[taal]}`)].join('\n')
}
