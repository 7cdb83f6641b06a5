import { isCollectiefVerzekerd } from '../feiten/aanvullend.ts'
import type { PersonRef } from '../kernel/node.ts'
import { als, nihil } from '../kernel/words.ts'
import { procentVan } from '../lokaal/procent.ts'
import { collectieveZorgBijdrage, collectieveZorgProcent } from '../lokaal/regels.ts'
import { heeftEchtgenoot } from './artikel-3.ts'
import { inAanmerkingTeNemenInkomen } from './artikel-32.ts'
import { heeftIemandRechtOpBijzondereBijstand } from './artikel-35.ts'
import { bijstandsnorm } from './normen.ts'
import { artikel } from './wet.ts'

export const isInkomenOnderGrensZorgverzekering = artikel('35', { lid: 3, aard: 'lokaal' })
  .zegt(
    'Uw inkomen blijft onder de grens van de gemeente voor hulp bij de zorgverzekering.',
    'Your income stays below the limit of the municipality for help with health insurance.',
  )
  .waarheid(
    'inkomenOnderGrensZorgverzekering',
    inAanmerkingTeNemenInkomen.isTenHoogste(procentVan(bijstandsnorm, collectieveZorgProcent)),
  )

const bijdrageVoor = (p: PersonRef) => als(isCollectiefVerzekerd(p)).dan(collectieveZorgBijdrage).anders(nihil('maand'))

/** Lid 3: without asking whether the costs are needed or made. */
export const bijdrageZorgverzekering = artikel('35', { lid: 3, aard: 'kan' })
  .zegt(
    'De gemeente kan meebetalen aan een collectieve aanvullende zorgverzekering, zonder te vragen of de kosten nodig zijn.',
    'The municipality may help pay a collective additional health insurance, without asking whether the costs are needed.',
  )
  .bedrag(
    'bijdrageZorgverzekering',
    'maand',
    als(heeftIemandRechtOpBijzondereBijstand.en(isInkomenOnderGrensZorgverzekering))
      .dan(
        bijdrageVoor('aanvrager').vermeerderdMet(
          als(heeftEchtgenoot).dan(bijdrageVoor('partner')).anders(nihil('maand')),
        ),
      )
      .anders(nihil('maand')),
  )
