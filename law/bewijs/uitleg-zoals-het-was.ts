import { gebruikteFeiten } from '../uitleg/feiten.ts'
import { voorzieningMet } from '../uitleg/leg-uit.ts'
import { namenVan } from '../uitleg/namen.ts'
import type { Uitleg } from '../uitleg/soorten.ts'
import { stappenZoalsHetWas } from './maak-bewijs.ts'
import type { Bewijs } from './soorten.ts'

/**
 * The explanations of a receipt, from its stored trees: nothing is worked out anew. What a receipt does not keep, such as
 * what would change the outcome, is left out. `schrijfTekst` and `schrijfVoorlezen` write them down.
 */
export function uitlegZoalsHetWas(bewijs: Bewijs): readonly Uitleg[] {
  const { invoer, versie, uitkomsten } = bewijs
  return uitkomsten.map((bewaard) => {
    const { naam, aanvragen } = voorzieningMet(bewaard.voorziening)
    const stappen = stappenZoalsHetWas(bewijs, bewaard)
    return {
      voorziening: bewaard.voorziening,
      naam,
      peildatum: invoer.peildatum,
      versie,
      uitkomst: bewaard.uitkomst,
      inGewoneTaal: bewaard.inGewoneTaal,
      ...(bewaard.bedrag === undefined ? {} : { bedrag: bewaard.bedrag }),
      delen: [],
      redenen: [],
      ontbreekt: [],
      varianten: [],
      stappen,
      feiten: gebruikteFeiten(stappen, invoer),
      veranderingen: [],
      nietMeegenomen: [],
      namen: namenVan(invoer.huishouden.personen),
      aanvragen,
    }
  })
}
