import {
  aftrek11derde,
  aftrek11tweede,
  aftrek11vierde,
  aftrek12derde,
  aftrek12vierde,
  aftrek12vijfde,
  aftrek14c,
  grens11derde,
  grens11tweede,
  grens11vierde,
  grens12derde,
  grens12tweede,
  grens12vierde,
  grens12vijfde,
  grens14c,
} from '../bedragen/vakantieaanspraak.ts'
import { aowGekort, isZonderHeffingskorting, uitkeringNaArbeid } from '../feiten/bijzonder-inkomen.ts'
import { heeftVakantietoeslagApart, netto } from '../feiten/middelen.ts'
import type { Bedrag } from '../kernel/expression.ts'
import type { PersonRef } from '../kernel/node.ts'
import { als, nihil, percentage, perPersoon } from '../kernel/words.ts'
import { centenVolgens31lid4 } from './afronding.ts'
import { isPensioengerechtigd } from './artikel-1.ts'
import { heeftEchtgenoot } from './artikel-3.ts'
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
        .dan(
          als(isPensioengerechtigd(p))
            .dan(stuk(netto(p), '8'))
            .anders(aanspraakOver(netto(p)).tenMinste(0)),
        )
        .anders(nihil('maand')),
    ),
)

/** Regeling artikel 12: a benefit after earlier work, below state pension age. */
const aanspraakNaArbeid = (inkomen: Bedrag<'maand'>): Bedrag<'maand'> =>
  als(inkomen.isLagerDan(grens12tweede))
    .dan(stuk(inkomen, '8'))
    .anders(
      als(inkomen.isLagerDan(grens12derde))
        .dan(stuk(inkomen, '5,14'))
        .anders(
          als(inkomen.isLagerDan(grens12vierde))
            .dan(stuk(inkomen, '8').verminderdMet(aftrek12derde))
            .anders(
              als(inkomen.isLagerDan(grens12vijfde))
                .dan(stuk(inkomen, '7,20').verminderdMet(aftrek12vierde))
                .anders(stuk(inkomen, '8').verminderdMet(aftrek12vijfde)),
            ),
        ),
    )

/** Artikelen 12, 13 (no general tax credit taken into account) and, from state pension age, 14 lid 2. */
export const vakantieaanspraakUitkering = perPersoon((p: PersonRef) =>
  artikelRegeling('12')
    .voor(p)
    .zegt(
      'Bij een uitkering met vakantiegeld apart telt dat vakantiegeld elke maand al mee volgens een landelijke tabel.',
      'With a benefit whose holiday pay comes apart, that pay counts every month already, by a national table.',
    )
    .bedrag(
      'vakantieaanspraakUitkering',
      'maand',
      als(isPensioengerechtigd(p).of(isZonderHeffingskorting(p)))
        .dan(stuk(uitkeringNaArbeid(p), '8'))
        .anders(aanspraakNaArbeid(uitkeringNaArbeid(p))),
    ),
)

const isAnderPensioengerechtigd = (p: PersonRef) => isPensioengerechtigd(p === 'partner' ? 'aanvrager' : 'partner')

/** Artikel 14 lid 1: a state pension that is not full. */
export const vakantieaanspraakAow = perPersoon((p: PersonRef) =>
  artikelRegeling('14', { lid: 1 })
    .voor(p)
    .zegt(
      'Bij een AOW die niet volledig is, telt de vakantie-uitkering elke maand al mee volgens een landelijke tabel.',
      'With a state pension that is not full, its holiday pay counts every month already, by a national table.',
    )
    .bedrag(
      'vakantieaanspraakAow',
      'maand',
      als(heeftEchtgenoot.niet())
        .dan(stuk(aowGekort(p), '6,51'))
        .anders(
          als(isAnderPensioengerechtigd(p).niet().en(aowGekort(p).isTenMinste(grens14c)))
            .dan(stuk(aowGekort(p), '6,78').verminderdMet(aftrek14c))
            .anders(stuk(aowGekort(p), '6,78')),
        ),
    ),
)
