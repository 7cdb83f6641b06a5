import type { Bedrag } from '../kernel/expression.ts'
import { vastBedrag } from '../kernel/words.ts'
import { toetsingsinkomen } from './artikel-8.ts'
import { artikel } from './wet.ts'

/** What has to be paid back over a year when the income turns out this much higher than stated. In cents a year. */
export interface MeerInkomen {
  readonly meerInCenten: number
  readonly terug: Bedrag<'jaar'>
}

const stappen: readonly number[] = [100_000, 250_000, 500_000]

/** Works out the claim again with a higher income; the rest stays as it is. */
export function terugBijMeerInkomen(
  jaarbedragBij: (inkomen: Bedrag<'jaar'>) => Bedrag<'jaar'>,
): readonly MeerInkomen[] {
  const nu = jaarbedragBij(toetsingsinkomen)
  return stappen.map((meerInCenten) => {
    const dan = jaarbedragBij(toetsingsinkomen.vermeerderdMet(vastBedrag('jaar', meerInCenten)))
    const terug = artikel('26')
      .zegt(
        'Is uw inkomen aan het eind van het jaar hoger dan u opgaf, dan betaalt u het verschil terug.',
        'When your income over the year turns out higher than you stated, you pay back the difference.',
      )
      .bedrag('terugTeBetalen', 'jaar', nu.verminderdMet(dan).tenMinste(0))
    return { meerInCenten, terug }
  })
}
