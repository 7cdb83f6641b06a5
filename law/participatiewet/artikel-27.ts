import { leeftijd } from '../feiten/gezin.ts'
import { heeftGeenOfLageWoonkosten, verlagingVolgensWoonsituatie } from '../feiten/norm-anders.ts'
import { isInInrichting } from '../feiten/wonen.ts'
import type { PersonRef } from '../kernel/node.ts'
import { als, jaar, nihil } from '../kernel/words.ts'
import { isPensioengerechtigd } from './artikel-1.ts'
import { heeftEchtgenoot } from './artikel-3.ts'
import { geldtKostendelersnorm } from './artikel-22a.ts'
import { heeftAlleenAanvragerRecht, heeftAlleenPartnerRecht } from './recht.ts'
import { artikel } from './wet.ts'

const isJong = (p: PersonRef) => leeftijd(p).isLagerDan(jaar(21))

const alleenVolgens20Of21 = (p: PersonRef) =>
  isInInrichting(p)
    .niet()
    .en(isJong(p).of(geldtKostendelersnorm.niet().en(isPensioengerechtigd(p).niet())))

const isIemandInInrichting = isInInrichting('aanvrager').of(isInInrichting('partner'))

const beidenThuisVolgens20Of21 = isIemandInInrichting.niet().en(
  isJong('aanvrager')
    .en(isJong('partner'))
    .of(
      geldtKostendelersnorm.niet().en(
        isJong('aanvrager')
          .of(isJong('partner'))
          .of(isPensioengerechtigd('aanvrager').niet().en(isPensioengerechtigd('partner').niet())),
      ),
    ),
)

/** Beside a spouse without a right the norm is that of article 24, but in an institution that of article 23 lid 3. */
const gehuwdenVolgens20Of21 = heeftAlleenAanvragerRecht.en(isIemandInInrichting, alleenVolgens20Of21('aanvrager')).of(
  heeftAlleenPartnerRecht.en(isIemandInInrichting, alleenVolgens20Of21('partner')),
  heeftAlleenAanvragerRecht
    .of(heeftAlleenPartnerRecht)
    .niet()
    .en(
      beidenThuisVolgens20Of21.of(
        isIemandInInrichting.en(alleenVolgens20Of21('aanvrager').of(alleenVolgens20Of21('partner'))),
      ),
    ),
)

const isNormVan20Of21 = artikel('27')
  .zegt(
    'Alleen de normen van artikel 20 en 21 kunnen om de woonsituatie lager worden.',
    'Only the norms of articles 20 and 21 can be lowered because of the housing situation.',
  )
  .waarheid(
    'normVan20Of21',
    heeftEchtgenoot.en(gehuwdenVolgens20Of21).of(heeftEchtgenoot.niet().en(alleenVolgens20Of21('aanvrager'))),
  )

/** The college may; how much is for a professional and the rules of the municipality. */
export const verlagingOmWoonsituatie = artikel('27', { aard: 'kan' })
  .zegt(
    'De gemeente kan de norm lager vaststellen als u minder kosten heeft door hoe u woont.',
    'The municipality may set a lower norm when you have lower costs because of how you live.',
  )
  .bedrag(
    'verlagingWoonsituatie',
    'maand',
    als(heeftGeenOfLageWoonkosten.en(isNormVan20Of21)).dan(verlagingVolgensWoonsituatie).anders(nihil('maand')),
  )
