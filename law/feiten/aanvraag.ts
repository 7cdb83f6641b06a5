import type { PersonRef } from '../kernel/node.ts'
import { feitWaarheid } from '../kernel/words.ts'
import { gegevenOverPersoon } from './feit.ts'

const praktijkonderwijs = gegevenOverPersoon('praktijkOfSpeciaalOnderwijs', 'waarheid', {
  waarvoor: 'Pw 41 lid 4 onderdeel a',
  nl: 'Ging deze persoon het laatste jaar naar praktijkonderwijs of voortgezet speciaal onderwijs?',
  en: 'Did this person attend practical training or secondary special education in the past year?',
  u: {
    nl: 'Ging u het laatste jaar naar praktijkonderwijs of voortgezet speciaal onderwijs?',
    en: 'Did you attend practical training or secondary special education in the past year?',
  },
})
const doelgroep = gegevenOverPersoon('doelgroepLoonkostensubsidie', 'waarheid', {
  waarvoor: 'Pw 41 lid 4 onderdeel b',
  nl: 'Hoort deze persoon bij de doelgroep loonkostensubsidie?',
  en: 'Does this person belong to the wage cost subsidy group?',
  u: {
    nl: 'Hoort u bij de doelgroep loonkostensubsidie?',
    en: 'Do you belong to the wage cost subsidy group?',
  },
})

export const kwamVanPraktijkOfSpeciaalOnderwijs = (p: PersonRef) => feitWaarheid(praktijkonderwijs, p)
export const hoortBijDoelgroepLoonkostensubsidie = (p: PersonRef) => feitWaarheid(doelgroep, p)
