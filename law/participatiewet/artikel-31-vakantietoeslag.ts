import {
  aftrek11derde,
  aftrek11tweede,
  aftrek11vierde,
  grens11derde,
  grens11tweede,
  grens11vierde,
} from '../bedragen/vakantieaanspraak.ts'
import { heeftVakantietoeslagApart, netto } from '../feiten/middelen.ts'
import type { Bedrag } from '../kernel/expression.ts'
import type { PersonRef } from '../kernel/node.ts'
import { als, nihil, percentage, perPersoon } from '../kernel/words.ts'
import { centenVolgens31lid4 } from './afronding.ts'
import { artikelRegeling } from './wet.ts'

const stuk = (inkomen: Bedrag<'maand'>, procent: string) =>
  inkomen.maal(percentage(procent)).afgerond(centenVolgens31lid4)

/** Regeling artikel 11: the holiday allowance that goes with a net monthly wage, in four pieces. */
export const aanspraakOver = (inkomen: Bedrag<'maand'>): Bedrag<'maand'> =>
  als(inkomen.isLagerDan(grens11tweede))
    .dan(stuk(inkomen, '8'))
    .anders(
      als(inkomen.isLagerDan(grens11derde))
        .dan(stuk(inkomen, '8').verminderdMet(aftrek11tweede))
        .anders(
          als(inkomen.isLagerDan(grens11vierde))
            .dan(stuk(inkomen, '8').verminderdMet(aftrek11derde))
            .anders(stuk(inkomen, '5,02').verminderdMet(aftrek11vierde)),
        ),
    )

/** Counts as income when the allowance is paid apart; a wage paid with the allowance in it already has it. */
export const vakantieaanspraak = perPersoon((p: PersonRef) =>
  artikelRegeling('11')
    .voor(p)
    .zegt(
      'Vakantietoeslag die later apart wordt betaald, telt elke maand al mee volgens een landelijke tabel.',
      'Holiday allowance that is paid apart later counts every month already, by a national table.',
    )
    .bedrag(
      'vakantieaanspraak',
      'maand',
      als(heeftVakantietoeslagApart(p).en(netto(p).isHogerDan(nihil('maand'))))
        .dan(aanspraakOver(netto(p)).tenMinste(0))
        .anders(nihil('maand')),
    ),
)
