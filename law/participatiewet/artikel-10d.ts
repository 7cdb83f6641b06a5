import { minimumloon36uur } from '../bedragen/loonkostensubsidie.ts'
import { hoortBijDoelgroepLoonkostensubsidie } from '../feiten/aanvraag.ts'
import {
  aantalMaandenInDienst,
  contracturenVan,
  heeftDienstbetrekking,
  isInSocialeWerkvoorziening,
  isLoonwaardeAchterwege,
  loonwaardeVan,
  voltijdurenVan,
} from '../feiten/studie-en-werk.ts'
import type { Aantal, Bedrag } from '../kernel/expression.ts'
import { aantal, als, deel, nihil, percentage } from '../kernel/words.ts'
import { procentVan } from '../lokaal/procent.ts'
import { centenVolgens10d } from './afronding.ts'
import { artikel } from './wet.ts'

/** Article 15 Wet minimumloon: eight percent holiday allowance. */
const loonMetVakantiebijslag = artikel('10d', { lid: 4 })
  .zegt(
    'Het minimumloon met vakantiebijslag, bij 36 uur per week.',
    'The minimum wage with holiday allowance, at 36 hours.',
  )
  .bedrag('loonMetVakantiebijslag', 'maand', minimumloon36uur.maal(percentage('108')))

/** Article 10c: the college established it. */
export const isDoelgroepVastgesteld = artikel('10c', { lid: 1, aard: 'kan' })
  .zegt(
    'De gemeente heeft vastgesteld dat u bij de doelgroep loonkostensubsidie hoort.',
    'The municipality has established that you belong to the wage cost subsidy group.',
  )
  .waarheid('doelgroepVastgesteld', hoortBijDoelgroepLoonkostensubsidie('aanvrager'))

export const isBaanMetSubsidieMogelijk = artikel('10d', { lid: 3 })
  .zegt(
    'Er is een baan bij een werkgever, en niet in de sociale werkvoorziening.',
    'There is a job with an employer, and not in sheltered employment.',
  )
  .waarheid(
    'baanMetSubsidieMogelijk',
    heeftDienstbetrekking('aanvrager').en(isInSocialeWerkvoorziening('aanvrager').niet()),
  )

const meteenVast = artikel('10d', { lid: 5 })
  .zegt(
    'Zonder loonwaarde is de subsidie de eerste zes maanden de helft van het minimumloon.',
    'Without a wage value the subsidy is half the minimum wage for the first six months.',
  )
  .bedrag('forfaitaireSubsidie', 'maand', loonMetVakantiebijslag.maal(percentage('50')))

/** Lid 4: what the wage value lacks, and never more than 70 percent. */
export const subsidieBij = (loon: Bedrag<'maand'>, loonwaarde: Aantal) =>
  loon.verminderdMet(procentVan(loon, loonwaarde)).tenHoogste(loon.maal(percentage('70')))

const naarLoonwaarde = artikel('10d', { lid: 4 })
  .zegt(
    'De subsidie vult de loonwaarde aan tot het minimumloon, tot ten hoogste 70 procent daarvan.',
    'The subsidy tops up the wage value to the minimum wage, to at most 70 percent of it.',
  )
  .bedrag('subsidieNaarLoonwaarde', 'maand', subsidieBij(loonMetVakantiebijslag, loonwaardeVan('aanvrager')))

const uren = contracturenVan('aanvrager').tenHoogste(voltijdurenVan('aanvrager'))
const isForfaitair = isLoonwaardeAchterwege('aanvrager').en(aantalMaandenInDienst('aanvrager').isLagerDan(aantal(6)))

/**
 * Per month, without the allowance for employer costs: its percentage for 2026 is not in the sources. Shorter or longer
 * than 36 hours in proportion, and never more than a full-time job there.
 */
export const loonkostensubsidie = artikel('10d', { lid: 1 })
  .zegt(
    'De werkgever krijgt per maand dit bedrag, omdat de werknemer niet het hele minimumloon kan verdienen.',
    'The employer gets this amount per month, because the employee cannot earn the whole minimum wage.',
  )
  .bedrag(
    'loonkostensubsidie',
    'maand',
    als(isDoelgroepVastgesteld.en(isBaanMetSubsidieMogelijk))
      .dan(
        als(isForfaitair)
          .dan(meteenVast)
          .anders(naarLoonwaarde)
          .maal(uren)
          .maal(deel(1, 36))
          .afgerond(centenVolgens10d),
      )
      .anders(nihil('maand')),
  )
