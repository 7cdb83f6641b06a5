import { heeftHoofdverblijfInWoning } from '../feiten/gezin.ts'
import { isAnderRechthebbend, isInAnderHuishouden, isMeesteBijdrage } from '../feiten/kinderbijslag.ts'
import type { PersonRef } from '../kernel/node.ts'
import { perPersoon } from '../kernel/words.ts'
import { artikel } from './wet.ts'

/** Lid 4: whose household the child belongs to goes first; lid 5: otherwise who contributes most. */
export const isBetaaldAanHuishouden = perPersoon((kind: PersonRef) => {
  const inHuis = heeftHoofdverblijfInWoning(kind)
  const bijAnder = isInAnderHuishouden(kind)
  const alleenHier = inHuis.en(bijAnder.niet())
  const gelijkeStand = inHuis.en(bijAnder).of(inHuis.niet().en(bijAnder.niet()))
  return artikel('18', { lid: 4 })
    .voor(kind)
    .zegt(
      'De kinderbijslag gaat naar het huishouden waar het kind bij hoort. Bij twee huishoudens gaat zij naar wie het meest bijdraagt.',
      'Child benefit goes to the household the child belongs to. With two households it goes to who contributes most.',
    )
    .waarheid(
      'betaaldAanHuishouden',
      isAnderRechthebbend(kind)
        .niet()
        .of(alleenHier, gelijkeStand.en(isMeesteBijdrage(kind))),
    )
})
