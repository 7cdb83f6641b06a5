import { evaluationOf } from '../kernel/evaluate.ts'
import type { Household } from '../kernel/household.ts'
import type { Day, Text } from '../kernel/unit.ts'
import { schrijfGeld } from './geld.ts'
import type { Terugbetaling } from './soorten.ts'
import { inBeideTalen } from './taal.ts'
import type { Voorziening } from './voorziening.ts'

interface Vraag {
  readonly voorziening: Voorziening
  readonly household: Household
  readonly day: Day
}

/** What would have to be paid back over the year, for each higher income that the provision works out. In cents. */
export function berekenTerugbetaling({ voorziening, household, day }: Vraag): readonly Terugbetaling[] {
  const evaluation = evaluationOf(household, day)
  return (voorziening.bijMeerInkomen ?? []).map(({ meerInCenten, terug }) => {
    const { low, high } = evaluation.range(terug.node)
    const geld =
      low === high ? { bedragInCenten: Number(low) } : { onderInCenten: Number(low), bovenInCenten: Number(high) }
    return { meerInkomenInCenten: meerInCenten, per: 'jaar', ...geld }
  })
}

/** The first of the figures as a sentence, put before the right to apply, with which every text ends. */
export function metTerugbetaling(tekst: Text, aanvragen: Text, lijst: readonly Terugbetaling[]): Text {
  const [eerste] = lijst
  if (eerste === undefined || !('bedragInCenten' in eerste)) return tekst
  return inBeideTalen((taal) => {
    const meer = schrijfGeld(eerste.meerInkomenInCenten, taal)
    const terug = schrijfGeld(eerste.bedragInCenten, taal)
    const nl =
      eerste.bedragInCenten === 0
        ? `Wordt uw jaarinkomen ${meer} hoger, dan hoeft u niets terug te betalen.`
        : `Wordt uw jaarinkomen ${meer} hoger, dan betaalt u over een heel jaar ${terug} terug.`
    const en =
      eerste.bedragInCenten === 0
        ? `If your yearly income becomes ${meer} higher, you need not pay anything back.`
        : `If your yearly income becomes ${meer} higher, you pay back ${terug} over a whole year.`
    const begin = tekst[taal].slice(0, -aanvragen[taal].length)
    return `${begin}${taal === 'nl' ? nl : en} ${aanvragen[taal]}`
  })
}
