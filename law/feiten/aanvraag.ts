import type { PersonRef } from '../kernel/node.ts'
import { feitWaarheid } from '../kernel/words.ts'
import { gegevenOverPersoon, oordeelOverHuishouden } from './feit.ts'

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

const vergunninghouder = gegevenOverPersoon('pasGehuisvesteVergunninghouder', 'waarheid', {
  waarvoor: 'Pw 41 lid 8',
  nl: 'Kreeg deze persoon net een woning na de opvang voor asielzoekers, of kwam hij op uitnodiging van Nederland via de VN?',
  en: 'Has this person just been housed from asylum reception, or come at the invitation of the Netherlands through the UN?',
  u: {
    nl: 'Kreeg u net een woning na de opvang voor asielzoekers, of kwam u op uitnodiging van Nederland via de VN?',
    en: 'Have you just been housed from asylum reception, or come at the invitation of the Netherlands through the UN?',
  },
})
const bezwarend = oordeelOverHuishouden('onevenredigBezwarendeOmstandigheden', 'waarheid', {
  waarvoor: 'Pw 41 lid 8',
  nl: 'Is wachten tot de aanvraag onevenredig bezwarend?',
  en: 'Is waiting until the application disproportionately hard?',
  onderwerp: { nl: 'of u kunt wachten op uw aanvraag', en: 'whether you can wait for your application' },
})

export const isPasGehuisvesteVergunninghouder = (p: PersonRef) => feitWaarheid(vergunninghouder, p)
export const zijnOnevenredigBezwarendeOmstandigheden = feitWaarheid(bezwarend, 'huishouden')
export const kwamVanPraktijkOfSpeciaalOnderwijs = (p: PersonRef) => feitWaarheid(praktijkonderwijs, p)
export const hoortBijDoelgroepLoonkostensubsidie = (p: PersonRef) => feitWaarheid(doelgroep, p)
