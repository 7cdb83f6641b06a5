import { minimum7a, vrijlating7b } from '../bedragen/studietoeslag.ts'
import { isWoonachtigInNederland, leeftijd } from '../feiten/gezin.ts'
import {
  heeftRechtOpWajong,
  kanNietBijverdienen,
  ontvangtStudiefinanciering,
  stagevergoedingVan,
} from '../feiten/studie-en-werk.ts'
import type { Bedrag } from '../kernel/expression.ts'
import { als, jaar, nihil } from '../kernel/words.ts'
import { artikel, artikelBesluit } from './wet.ts'

const vanaf = (leeftijdInJaren: number, bedrag: Bedrag<'maand'>, jonger: Bedrag<'maand'>) =>
  als(leeftijd('aanvrager').isTenMinste(jaar(leeftijdInJaren)))
    .dan(bedrag)
    .anders(jonger)

const totEnMet17 = vanaf(17, minimum7a.van17, vanaf(16, minimum7a.van16, vanaf(15, minimum7a.van15, nihil('maand'))))
const totEnMet20 = vanaf(20, minimum7a.van20, vanaf(19, minimum7a.van19, vanaf(18, minimum7a.van18, totEnMet17)))

/** The least that a municipality gives; it may give more. */
const minimumbedrag = artikelBesluit('7a')
  .zegt(
    'Het minste bedrag per maand hangt af van de leeftijd, vanaf 15 jaar.',
    'The least amount per month depends on age, from 15 years.',
  )
  .bedrag('minimumbedragStudietoeslag', 'maand', vanaf(21, minimum7a.vanaf21, totEnMet20))

/** Lid 5 and article 7b of the decree. */
const kortingStage = artikel('36b', { lid: 5 })
  .zegt(
    'Een stagevergoeding telt pas mee boven een vast bedrag.',
    'An internship allowance counts only above a fixed amount.',
  )
  .bedrag('kortingStage', 'maand', stagevergoedingVan('aanvrager').verminderdMet(vrijlating7b).tenMinste(0))

export const kanStudietoeslagAanvragen = artikel('36b', { lid: 3 })
  .zegt(
    'De studietoeslag is er voor wie studiefinanciering of een tegemoetkoming scholieren krijgt en geen recht heeft op Wajong.',
    'The study supplement is for people with student finance or the allowance for pupils, and no right to Wajong.',
  )
  .waarheid(
    'kanStudietoeslagAanvragen',
    ontvangtStudiefinanciering('aanvrager').en(heeftRechtOpWajong('aanvrager').niet()),
  )

export const studietoeslag = artikel('36b', { lid: 1 })
  .zegt(
    'Wie studeert en door ziekte of een gebrek structureel niet kan bijverdienen, krijgt een toeslag per maand.',
    'Whoever studies and is structurally unable to earn because of illness or disability gets a monthly supplement.',
  )
  .bedrag(
    'studietoeslag',
    'maand',
    als(kanStudietoeslagAanvragen.en(isWoonachtigInNederland('aanvrager'), kanNietBijverdienen('aanvrager')))
      .dan(minimumbedrag.verminderdMet(kortingStage).tenMinste(0))
      .anders(nihil('maand')),
  )
