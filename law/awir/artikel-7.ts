import { vermogensgrensAlleen, vermogensgrensSamen } from '../bedragen/zorgtoeslag.ts'
import { rendementsgrondslagVan } from '../feiten/zorgtoeslag.ts'
import type { ArticleBuilder } from '../kernel/article.ts'
import type { Waarheid } from '../kernel/expression.ts'
import type { PersonRef } from '../kernel/node.ts'
import { als } from '../kernel/words.ts'
import { heeftHeleJaarToeslagpartner, heeftToeslagpartner } from './artikel-3.ts'

const vermogenSamen = rendementsgrondslagVan('aanvrager').vermeerderdMet(rendementsgrondslagVan('partner'))

/** The wealth of whose claim it is: of the partner when only the partner can have one. */
function eigenVermogenVan(kanAanspraakHebben: (p: PersonRef) => Waarheid) {
  return als(heeftToeslagpartner.en(kanAanspraakHebben('aanvrager').niet()))
    .dan(rendementsgrondslagVan('partner'))
    .anders(rendementsgrondslagVan('aanvrager'))
}

/**
 * The limit that both Acts set in the same words in place of article 7 lid 3: jointly only with a partner all year, and
 * otherwise for the insured person (Wzt 3 lid 1) or the parent (Wkb 1 lid 4), who need not be the one who asks.
 */
export function blijftOnderGrens(plaats: ArticleBuilder, kanAanspraakHebben: (p: PersonRef) => Waarheid): Waarheid {
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
          heeftHeleJaarToeslagpartner
            .niet()
            .en(eigenVermogenVan(kanAanspraakHebben).isTenHoogste(vermogensgrensAlleen)),
        ),
    )
}
