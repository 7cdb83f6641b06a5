import { loonheffingskorting, maandenVanHetJaarOver } from '../bedragen/belastbare-bijstand.ts'
import { maandenBijstandErbij } from '../feiten/zorgtoeslag.ts'
import { type Bedrag, perJaar, perMaand } from '../kernel/expression.ts'
import type { PersonRef } from '../kernel/node.ts'
import { aantal, als, deel, nihil, perPersoon, vanaf } from '../kernel/words.ts'
import { isPensioengerechtigd } from '../participatiewet/artikel-1.ts'
import { heeftEchtgenoot } from '../participatiewet/artikel-3.ts'
import { algemeneBijstand } from '../participatiewet/artikel-19.ts'
import { artikel, centVanInkomen } from './wet.ts'

const netto: Bedrag<'maand'> = als(heeftEchtgenoot)
  .dan(algemeneBijstand.maal(deel(1, 2)))
  .anders(algemeneBijstand.maal(deel(2, 2)))
  .afgerond(centVanInkomen)

/** 1 / (1 - 35,75%): the first bracket up to pension age (Normenbrief bijlage VI rij B). */
const bruterenMet = deel(400, 257)

/**
 * What a month of assistance counts for in the yearly income: the net amount and the wage tax that the municipality pays
 * on it, as in bijlage VI and VII of the letter (21.327 for someone alone, 13.848 for each spouse). Above pension age no
 * tax remains on it.
 */
const perMaandBelastbaar = perPersoon((p: PersonRef) =>
  als(isPensioengerechtigd(p))
    .dan(netto)
    .anders(
      netto.verminderdMet(perMaand(loonheffingskorting)).maal(bruterenMet).afgerond(centVanInkomen).tenMinste(netto),
    ),
)

const maandenErbij = maandenBijstandErbij.tenHoogste(maandenVanHetJaarOver)

const heeftBijstandErbij = maandenBijstandErbij.isHogerDan(aantal(0))

/** The assistance that is worked out here and still comes this year, on top of the income that was stated. */
export const bijstandErbijVan = perPersoon((p: PersonRef) =>
  artikel('8')
    .voor(p)
    .zegt(
      'De bijstand die dit jaar nog komt, telt mee in het jaarinkomen, met de belasting die de gemeente erover betaalt.',
      'The assistance still to come this year counts in the yearly income, with the tax the municipality pays on it.',
    )
    .bedrag(
      'bijstandErbij',
      'jaar',
      als(vanaf('2026-01-01'))
        .dan(
          als(heeftBijstandErbij)
            .dan(perJaar(perMaandBelastbaar(p)).maal(maandenErbij).maal(deel(1, 12)).afgerond(centVanInkomen))
            .anders(nihil('jaar')),
        )
        .anders(nihil('jaar')),
    ),
)
