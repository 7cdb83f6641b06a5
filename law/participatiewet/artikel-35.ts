import { drempel35lid2 } from '../bedragen/participatiewet.ts'
import {
  andereKostenInTwaalfMaanden,
  gevraagdeKosten,
  zelfBetaaldInPeriode,
  zijnKostenNoodzakelijk,
} from '../feiten/aanvullend.ts'
import { als, nihil } from '../kernel/words.ts'
import { gebruiktGemeenteDrempel } from '../lokaal/regels.ts'
import { centenVolgens35 } from './afronding.ts'
import { heeftEchtgenoot } from './artikel-3.ts'
import { gaatAndereRegelingVoorKosten } from './artikel-15.ts'
import { zijnDringendeRedenen } from './artikel-16.ts'
import { draagkrachtUitInkomen, draagkrachtUitVermogen } from './artikel-35-draagkracht.ts'
import { heeftRechtOpBijzondereBijstand } from './bijzonder-recht.ts'
import { artikel } from './wet.ts'

export const heeftIemandRechtOpBijzondereBijstand = artikel('35', { lid: 1 })
  .zegt(
    'U, of u en uw echtgenoot samen, horen bij de mensen voor wie bijzondere bijstand er is.',
    'You, or you and your spouse together, are among those for whom special assistance exists.',
  )
  .waarheid(
    'iemandRechtOpBijzondereBijstand',
    heeftRechtOpBijzondereBijstand('aanvrager').of(heeftEchtgenoot.en(heeftRechtOpBijzondereBijstand('partner'))),
  )

/** Articles 11, 13 lid 1 and 15 for these costs, or the emergency of article 16. */
const isToegang = heeftIemandRechtOpBijzondereBijstand.en(gaatAndereRegelingVoorKosten.niet()).of(zijnDringendeRedenen)

/** Lid 2: may be refused, where the municipality chose to. */
export const zijnKostenBovenDrempel = artikel('35', { lid: 2, aard: 'kan' })
  .zegt(
    'De gemeente mag weigeren als de bijzondere kosten in twaalf maanden niet boven een vast bedrag komen.',
    'The municipality may refuse when the special costs in twelve months do not exceed a fixed amount.',
  )
  .waarheid(
    'kostenBovenDrempel',
    gebruiktGemeenteDrempel
      .niet()
      .of(gevraagdeKosten.vermeerderdMet(andereKostenInTwaalfMaanden).isHogerDan(drempel35lid2)),
  )

/** What one can pay oneself, less what was paid already in this period. */
export const draagkracht = artikel('35', { lid: 1 })
  .zegt('Zoveel kunt u zelf betalen.', 'This much you can pay yourself.')
  .bedrag(
    'draagkracht',
    'eenmalig',
    draagkrachtUitInkomen
      .vermeerderdMet(draagkrachtUitVermogen)
      .verminderdMet(zelfBetaaldInPeriode)
      .tenMinste(0)
      .afgerond(centenVolgens35),
  )

export const bijzondereBijstand = artikel('35', { lid: 1 })
  .zegt(
    'Bijzondere bijstand betaalt noodzakelijke kosten uit bijzondere omstandigheden, min wat u zelf kunt betalen.',
    'Special assistance pays needed costs from special circumstances, less what you can pay yourself.',
  )
  .bedrag(
    'bijzondereBijstand',
    'eenmalig',
    als(isToegang.en(zijnKostenNoodzakelijk, zijnKostenBovenDrempel))
      .dan(gevraagdeKosten.verminderdMet(draagkracht).tenMinste(0))
      .anders(nihil('eenmalig')),
  )
