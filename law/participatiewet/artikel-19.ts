import { als, nihil, percentage } from '../kernel/words.ts'
import { centenVolgens19lid3 } from './afronding.ts'
import { heeftEchtgenoot } from './artikel-3.ts'
import { gaatAndereRegelingVoor } from './artikel-15.ts'
import { zijnDringendeRedenen } from './artikel-16.ts'
import { afstemming, afstemmingOpOmstandigheden } from './artikel-18.ts'
import { inAanmerkingTeNemenInkomen } from './artikel-32.ts'
import { inAanmerkingTeNemenVermogen } from './artikel-34.ts'
import { bijstandsnorm } from './normen.ts'
import { heeftPersoonlijkRecht } from './recht.ts'
import { artikel } from './wet.ts'

/** Article 11 lid 4: the spouses together, or the one of them who has a right. */
export const heeftIemandRecht = artikel('11', { lid: 4 })
  .zegt(
    'U, of u en uw echtgenoot samen, horen bij de mensen voor wie bijstand er is.',
    'You, or you and your spouse together, are among those for whom assistance exists.',
  )
  .waarheid(
    'heeftIemandRecht',
    heeftPersoonlijkRecht('aanvrager').of(heeftEchtgenoot.en(heeftPersoonlijkRecht('partner'))),
  )

export const isInkomenLagerDanNorm = artikel('19', { lid: 1, onderdeel: 'a' })
  .zegt('Uw inkomen is lager dan de norm.', 'Your income is below the norm.')
  .waarheid('inkomenLagerDanNorm', inAanmerkingTeNemenInkomen.isLagerDan(bijstandsnorm))

export const isErGeenVermogen = artikel('19', { lid: 1, onderdeel: 'b' })
  .zegt('Uw vermogen blijft onder de grens.', 'Your assets stay below the limit.')
  .waarheid('geenInAanmerkingTeNemenVermogen', inAanmerkingTeNemenVermogen.isTenHoogste(nihil('eenmalig')))

/** Articles 11 to 15, or the emergency of article 16. */
export const isToegangTotBijstand = artikel('16', { lid: 1 })
  .zegt(
    'Er is toegang tot bijstand: u bent niet uitgesloten en geen andere regeling gaat voor, of er is een noodsituatie.',
    'There is access to assistance: you are not excluded and no other provision comes first, or there is an emergency.',
  )
  .waarheid('toegangTotBijstand', heeftIemandRecht.en(gaatAndereRegelingVoor.niet()).of(zijnDringendeRedenen))

/** Lid 1 en 2: the difference between norm and income. */
export const algemeneBijstand = artikel('19', { lid: 2 })
  .zegt('De bijstand vult uw inkomen aan tot de norm.', 'Assistance tops up your income to the norm.')
  .bedrag(
    'algemeneBijstand',
    'maand',
    als(isToegangTotBijstand.en(isInkomenLagerDanNorm, isErGeenVermogen))
      .dan(
        bijstandsnorm
          .verminderdMet(inAanmerkingTeNemenInkomen)
          .verminderdMet(afstemming)
          .vermeerderdMet(afstemmingOpOmstandigheden)
          .tenMinste(0),
      )
      .anders(nihil('maand')),
  )

/** Lid 3: five percent of the benefit is holiday allowance, inside the amount. */
export const vakantietoeslag = artikel('19', { lid: 3 })
  .zegt(
    'Vijf procent van de bijstand is vakantietoeslag. Die krijgt u later, meestal in juni.',
    'Five percent of the benefit is holiday allowance. You receive it later, usually in June.',
  )
  .bedrag('vakantietoeslag', 'maand', algemeneBijstand.maal(percentage('5')).afgerond(centenVolgens19lid3))
