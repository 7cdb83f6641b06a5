import { isCollectiefVerzekerd } from '../feiten/aanvullend.ts'
import { heeftEchtgenoot } from '../participatiewet/artikel-3.ts'
import { heeftIemandRechtOpBijzondereBijstand } from '../participatiewet/artikel-35.ts'
import {
  bijdrageZorgverzekering,
  isInkomenOnderGrensZorgverzekering,
} from '../participatiewet/artikel-35-zorgverzekering.ts'
import type { Voorziening } from './voorziening.ts'

export const voorzieningCollectieveZorgverzekering: Voorziening = {
  code: 'collectieve-zorgverzekering',
  soort: 'bijzondere-bijstand',
  voorWie: 'inwoner',
  naam: { nl: 'hulp bij de collectieve zorgverzekering', en: 'help with the collective health insurance' },
  per: 'maand',
  bedrag: bijdrageZorgverzekering,
  voorwaarden: [
    {
      waarheid: heeftIemandRechtOpBijzondereBijstand,
      artikel: 'artikelen 11 en 13 lid 1 Participatiewet',
      waaromNiet: {
        nl: 'de wet bijstand in uw situatie uitsluit of u niet in Nederland woont met een verblijfsrecht dat telt',
        en: 'the law excludes assistance in your situation, or you do not live here with a right of residence that counts',
      },
    },
    {
      waarheid: isCollectiefVerzekerd('aanvrager').of(heeftEchtgenoot.en(isCollectiefVerzekerd('partner'))),
      artikel: 'artikel 35 lid 3 Participatiewet',
      waaromNiet: {
        nl: 'u niet de aanvullende zorgverzekering van de gemeente heeft',
        en: 'you do not have the additional health insurance of the municipality',
      },
    },
    {
      waarheid: isInkomenOnderGrensZorgverzekering,
      artikel: 'artikel 35 lid 3 Participatiewet en de regels van uw gemeente',
      waaromNiet: {
        nl: 'uw inkomen boven de grens van uw gemeente ligt',
        en: 'your income is above the limit of your municipality',
      },
    },
  ],
  bijkomend: [],
  nietMeegenomen: [
    {
      artikel: 'artikel 35 lid 3 Participatiewet',
      zin: {
        nl: 'Welke verzekering het is en wat die vergoedt, bepaalt de gemeente met de verzekeraar.',
        en: 'Which insurance it is and what it covers is settled by the municipality and the insurer.',
      },
    },
  ],
  letOp: { nl: 'Dit is nog geen besluit.', en: 'This is not a decision yet.' },
  aanvragen: { nl: 'U mag altijd aanvragen, bij uw gemeente.', en: 'You may always apply, at your municipality.' },
}
