import { inleg15lid2b, lijfrente15lid2b } from '../bedragen/participatiewet.ts'
import { isAndereRegelingVoorKosten } from '../feiten/aanvullend.ts'
import {
  beschermdDeelVolgensOordeel,
  hoogsteJaarinleg,
  isElkJaarIngelegd,
  isLijfrenteUitgesteld,
  waardeVanLijfrente,
} from '../feiten/bijzonder-vermogen.ts'
import { isVoorliggendeVoorziening } from '../feiten/recht.ts'
import { als, nihil } from '../kernel/words.ts'
import { isPensioengerechtigd } from './artikel-1.ts'
import { artikel } from './wet.ts'

/** Lid 1. Whether another provision is enough and fits is for a person to judge. */
export const gaatAndereRegelingVoor = artikel('15', { lid: 1 })
  .zegt(
    'Bijstand is er niet voor zover een andere regeling genoeg is en past.',
    'There is no assistance as far as another provision is enough and fits.',
  )
  .waarheid('voorliggendeVoorziening', isVoorliggendeVoorziening)

const isInlegBinnenGrens = hoogsteJaarinleg
  .isTenHoogste(nihil('eenmalig'))
  .of(isElkJaarIngelegd.en(hoogsteJaarinleg.isTenHoogste(inleg15lid2b)))

/**
 * Lid 2 onderdeel b and artikel 31 lid 6: before state pension age nobody is asked to cash in an annuity, up to a total
 * value, unless it was put off. Deposits that only partly meet the conditions ("for as far as") are for a person to judge.
 */
export const lijfrenteInAanmerking = artikel('15', { lid: 2, onderdeel: 'b' })
  .zegt(
    'Een lijfrente hoeft u niet af te kopen, tot een grens en onder voorwaarden. Wat erboven zit, telt mee.',
    'You need not cash in an annuity, up to a limit and on conditions. What lies above it counts.',
  )
  .bedrag(
    'lijfrenteInAanmerking',
    'eenmalig',
    als(isPensioengerechtigd('aanvrager').of(isLijfrenteUitgesteld))
      .dan(waardeVanLijfrente)
      .anders(
        waardeVanLijfrente
          .verminderdMet(
            als(isInlegBinnenGrens)
              .dan(lijfrente15lid2b)
              .anders(beschermdDeelVolgensOordeel.tenHoogste(lijfrente15lid2b)),
          )
          .tenMinste(0),
      ),
  )
/** Lid 1, asked of the costs for which bijzondere bijstand is asked. */
export const gaatAndereRegelingVoorKosten = artikel('15', { lid: 1 })
  .zegt(
    'Bijzondere bijstand is er niet voor kosten waar een andere regeling genoeg voor is en past.',
    'There is no special assistance for costs that another provision covers well enough.',
  )
  .waarheid('andereRegelingVoorKosten', isAndereRegelingVoorKosten)
