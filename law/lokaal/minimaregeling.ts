import { leeftijd } from '../feiten/gezin.ts'
import { artikelVan } from '../kernel/article.ts'
import type { Statute } from '../kernel/statute.ts'
import { aantal, als, jaar, nihil } from '../kernel/words.ts'
import { heeftEchtgenoot } from '../participatiewet/artikel-3.ts'
import { aantalKinderen } from '../participatiewet/artikel-4.ts'
import { isErGeenVermogen } from '../participatiewet/artikel-19.ts'
import { inAanmerkingTeNemenInkomen } from '../participatiewet/artikel-32.ts'
import { bijstandsnorm } from '../participatiewet/normen.ts'
import { procentVan } from './procent.ts'
import { bedragPerKind, bedragPerVolwassene, kijktMinimaregelingNaarVermogen, procentMinimaregeling } from './regels.ts'

/** No Act gives these schemes: a municipality makes them itself, so nothing here is national. */
const minimaregels: Statute = {
  code: 'minimaregeling',
  naam: 'minimaregeling van de gemeente',
  gedekt: { vanaf: '2026-01-01', tot: '2027-01-01' },
}

const regel = () => artikelVan(minimaregels)('', { aard: 'lokaal' })

export const isInkomenOnderMinimagrens = regel()
  .zegt(
    'Uw inkomen blijft onder de grens die de gemeente koos.',
    'Your income stays below the limit that the municipality chose.',
  )
  .waarheid(
    'inkomenOnderMinimagrens',
    inAanmerkingTeNemenInkomen.isTenHoogste(procentVan(bijstandsnorm, procentMinimaregeling)),
  )

export const isVermogenGoedVoorMinimaregeling = regel()
  .zegt('De gemeente kan ook naar vermogen kijken.', 'The municipality may look at assets as well.')
  .waarheid('vermogenGoedVoorMinimaregeling', kijktMinimaregelingNaarVermogen.niet().of(isErGeenVermogen))

const volwassenen = als(heeftEchtgenoot).dan(aantal(2)).anders(aantal(1))

export const isOudGenoegVoorMinimaregeling = leeftijd('aanvrager').isTenMinste(jaar(18))

export const minimaregeling = regel()
  .zegt(
    'De gemeente geeft een bedrag per jaar per volwassene en per kind, bijvoorbeeld voor sport, school of een pas.',
    'The municipality gives an amount per year for each adult and child, for instance for sports, school or a pass.',
  )
  .bedrag(
    'minimaregeling',
    'jaar',
    als(isOudGenoegVoorMinimaregeling.en(isInkomenOnderMinimagrens, isVermogenGoedVoorMinimaregeling))
      .dan(bedragPerVolwassene.maal(volwassenen).vermeerderdMet(bedragPerKind.maal(aantalKinderen)))
      .anders(nihil('jaar')),
  )
