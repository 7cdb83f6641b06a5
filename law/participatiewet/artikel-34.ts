import { grens34alleenstaande, grens34alleenstaandeOuder, grens34gehuwden } from '../bedragen/participatiewet.ts'
import {
  isErBijzonderVermogen,
  ontvangenMiddelen,
  ontvangenSchadevergoeding,
  vrijeSchadevergoedingVolgensOordeel,
} from '../feiten/bijzonder-vermogen.ts'
import { aanwezigeSchulden, waardeBezittingen } from '../feiten/middelen.ts'
import { als, nihil } from '../kernel/words.ts'
import { heeftEchtgenoot } from './artikel-3.ts'
import { isAlleenstaandeOuder } from './artikel-4.ts'
import { lijfrenteInAanmerking } from './artikel-15.ts'
import { giftenInAanmerking } from './artikel-31.ts'
import { woningInAanmerking } from './artikel-50.ts'
import { artikel } from './wet.ts'

/** Lid 2 onderdeel e: immaterial damage, and what the ministerial regulation of article 31 lid 2 onderdeel l designates. */
const schadeInAanmerking = artikel('34', { lid: 2, onderdeel: 'e' })
  .zegt(
    'Een vergoeding voor immateriële schade telt niet mee; andere schadevergoeding wel, tenzij die is aangewezen.',
    'Compensation for immaterial damage does not count; other compensation does, unless it has been designated.',
  )
  .bedrag(
    'schadevergoedingInAanmerking',
    'eenmalig',
    ontvangenSchadevergoeding.verminderdMet(vrijeSchadevergoedingVolgensOordeel).tenMinste(0),
  )

/** Lid 1 onderdeel b and articles 15 and 31 lid 6. */
const bijzonderVermogen = artikel('34', { lid: 1, onderdeel: 'b' })
  .zegt(
    'Geld dat tijdens de bijstand binnenkomt en geen inkomen is, telt bij het vermogen. Zo ook een lijfrente boven de grens en schadevergoeding die niet vrij is.',
    'Money that comes in while on benefit and is no income counts as assets. So do an annuity above the limit and compensation that is not exempt.',
  )
  .bedrag(
    'bijzonderVermogen',
    'eenmalig',
    als(isErBijzonderVermogen)
      .dan(ontvangenMiddelen.vermeerderdMet(lijfrenteInAanmerking).vermeerderdMet(schadeInAanmerking))
      .anders(nihil('eenmalig')),
  )

/** Lid 1. The 2026 text has no limit per period of benefit any more: what is there now counts, without savings (lid 2 c). */
export const vermogen = artikel('34', { lid: 1 })
  .zegt(
    'Vermogen is wat u bezit min uw schulden. Gewone spullen en wat u van de bijstand spaarde, tellen niet mee.',
    'Assets are what you own minus your debts. Usual goods and savings from the benefit do not count.',
  )
  .bedrag(
    'vermogen',
    'eenmalig',
    waardeBezittingen
      .verminderdMet(aanwezigeSchulden)
      .vermeerderdMet(giftenInAanmerking)
      .vermeerderdMet(woningInAanmerking)
      .vermeerderdMet(bijzonderVermogen),
  )

export const vermogensgrens = artikel('34', { lid: 3 })
  .zegt('Zoveel mag u hebben.', 'This much you may have.')
  .bedrag(
    'vermogensgrens',
    'eenmalig',
    als(heeftEchtgenoot)
      .dan(grens34gehuwden)
      .anders(als(isAlleenstaandeOuder).dan(grens34alleenstaandeOuder).anders(grens34alleenstaande)),
  )

export const inAanmerkingTeNemenVermogen = artikel('34', { lid: 2, onderdeel: 'b' })
  .zegt('Alleen wat boven de grens zit, telt mee.', 'Only what lies above the limit counts.')
  .bedrag('inAanmerkingTeNemenVermogen', 'eenmalig', vermogen.verminderdMet(vermogensgrens).tenMinste(0))
