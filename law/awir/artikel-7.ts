import { vermogensgrensAlleen, vermogensgrensSamen } from '../bedragen/zorgtoeslag.ts'
import { rendementsgrondslagVan } from '../feiten/zorgtoeslag.ts'
import type { ArticleBuilder } from '../kernel/article.ts'
import type { Waarheid } from '../kernel/expression.ts'
import { heeftHeleJaarToeslagpartner } from './artikel-3.ts'

const vermogenSamen = rendementsgrondslagVan('aanvrager').vermeerderdMet(rendementsgrondslagVan('partner'))

/** The limit that both Acts set in the same words in place of article 7 lid 3: jointly only with a partner all year. */
export function blijftOnderGrens(plaats: ArticleBuilder): Waarheid {
  return plaats
    .zegt(
      'Op 1 januari had u niet meer vermogen dan de grens voor deze toeslag.',
      'On 1 January your assets were not above the limit for this allowance.',
    )
    .waarheid(
      'blijftOnderVermogensgrens',
      heeftHeleJaarToeslagpartner
        .en(vermogenSamen.isTenHoogste(vermogensgrensSamen))
        .of(
          heeftHeleJaarToeslagpartner.niet().en(rendementsgrondslagVan('aanvrager').isTenHoogste(vermogensgrensAlleen)),
        ),
    )
}
