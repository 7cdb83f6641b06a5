import {
  giftengrens31m,
  maximum31aa,
  maximum31n,
  maximum31r,
  maximum31y,
  maximum31z,
} from '../bedragen/participatiewet.ts'
import {
  bijdragenDitJaar,
  draagtBijAanArbeidsinschakeling,
  giftenDitJaar,
  isMedischUrenbeperkt,
  isUitbreidingNietMogelijk,
  isWerkendMetLoonkostensubsidie,
  maandenVrijlatingN,
  maandenVrijlatingR,
  maandenVrijlatingZ,
  netto,
  zijnGiftenVerantwoord,
} from '../feiten/middelen.ts'
import type { Bedrag, Rounding } from '../kernel/expression.ts'
import type { PersonRef } from '../kernel/node.ts'
import { aantal, als, deel, nihil, perPersoon, vanaf } from '../kernel/words.ts'
import { centenVolgens31n, centenVolgens31r, centenVolgens31y, centenVolgens31z } from './afronding.ts'
import { isPensioengerechtigd } from './artikel-1.ts'
import { heeftKindTotTwaalf, isAlleenstaandeOuder } from './artikel-4.ts'
import { magBijverdienen } from './artikel-31-lid-5.ts'
import { artikel } from './wet.ts'

const zesMaanden = aantal(6)
const twaalfMaanden = aantal(12)
const dertigMaanden = aantal(30)

/** The six months of onderdeel n are over. Someone under 27 never has them; the sources leave open what then holds. */
const zesMaandenVoorbij = (p: PersonRef) => magBijverdienen(p).niet().of(maandenVrijlatingN(p).isTenMinste(zesMaanden))

export const geldtN = perPersoon((p: PersonRef) =>
  artikel('31', { lid: 2, onderdeel: 'n' })
    .voor(p)
    .zegt(
      'Zes maanden lang telt een kwart van het loon niet mee, als dat helpt om aan het werk te komen. Vanaf de AOW-leeftijd zonder die voorwaarden.',
      'For six months a quarter of the pay does not count, if that helps towards work. From state pension age without those conditions.',
    )
    .waarheid(
      'geldtOnderdeelN',
      magBijverdienen(p).en(
        isPensioengerechtigd(p).of(maandenVrijlatingN(p).isLagerDan(zesMaanden).en(draagtBijAanArbeidsinschakeling(p))),
      ),
    ),
)

const geldtY = perPersoon((p: PersonRef) =>
  artikel('31', { lid: 2, onderdeel: 'y' })
    .voor(p)
    .zegt(
      'Wie om medische redenen minder uren kan werken, houdt 15 procent van het loon, als onderdeel n niet geldt.',
      'Whoever can work fewer hours for medical reasons keeps 15 percent of the pay, if onderdeel n does not apply.',
    )
    .waarheid('geldtOnderdeelY', isMedischUrenbeperkt(p).en(geldtN(p).niet())),
)

const metLoonkostensubsidie = (p: PersonRef) =>
  isWerkendMetLoonkostensubsidie(p).en(isMedischUrenbeperkt(p).niet(), geldtN(p).niet(), zesMaandenVoorbij(p))

export const geldtZ = perPersoon((p: PersonRef) =>
  artikel('31', { lid: 2, onderdeel: 'z' })
    .voor(p)
    .zegt(
      'In een baan met loonkostensubsidie telt 15 procent van het loon twaalf maanden niet mee, na de zes maanden van onderdeel n.',
      'In a job with wage cost subsidy 15 percent of the pay does not count for twelve months, after the six of onderdeel n.',
    )
    .waarheid('geldtOnderdeelZ', metLoonkostensubsidie(p).en(maandenVrijlatingZ(p).isLagerDan(twaalfMaanden))),
)

export const geldtAa = perPersoon((p: PersonRef) =>
  artikel('31', { lid: 2, onderdeel: 'aa' })
    .voor(p)
    .zegt(
      'Daarna loopt die vrijlating door als meer uren werken echt niet kan.',
      'After that the disregard goes on if working more hours is really not possible.',
    )
    .waarheid(
      'geldtOnderdeelAa',
      metLoonkostensubsidie(p).en(maandenVrijlatingZ(p).isTenMinste(twaalfMaanden), isUitbreidingNietMogelijk(p)),
    ),
)

export const geldtR = perPersoon((p: PersonRef) =>
  artikel('31', { lid: 2, onderdeel: 'r' })
    .voor(p)
    .zegt(
      'Een alleenstaande ouder met een kind onder de 12 houdt daarna 30 maanden lang 12,5 procent van het loon, als dat helpt om aan het werk te komen.',
      'After that a single parent with a child under 12 keeps 12.5 percent of the pay for 30 months, if that helps towards work.',
    )
    .waarheid(
      'geldtOnderdeelR',
      isAlleenstaandeOuder.en(
        magBijverdienen(p),
        heeftKindTotTwaalf,
        geldtN(p).niet(),
        maandenVrijlatingN(p).isTenMinste(zesMaanden),
        maandenVrijlatingR(p).isLagerDan(dertigMaanden),
        draagtBijAanArbeidsinschakeling(p),
        geldtY(p).of(geldtZ(p), geldtAa(p)).niet(),
      ),
    ),
)

interface Vrijlating {
  readonly van: readonly [number, number]
  readonly tot: Bedrag<'maand'>
  readonly op: Rounding
}

const gedeelte = (p: PersonRef, { van: [teller, noemer], tot, op }: Vrijlating) =>
  netto(p).maal(deel(teller, noemer)).afgerond(op).tenHoogste(tot)

/** Lid 2 onderdelen n, r, y, z and aa: at most one of them holds at a time. */
export const vrijlating = perPersoon((p: PersonRef) =>
  artikel('31', { lid: 2 })
    .voor(p)
    .zegt('Dit deel van het loon telt niet mee.', 'This part of the pay does not count.')
    .bedrag(
      'vrijlating',
      'maand',
      als(geldtN(p))
        .dan(gedeelte(p, { van: [25, 100], tot: maximum31n, op: centenVolgens31n }))
        .anders(
          als(geldtY(p))
            .dan(gedeelte(p, { van: [15, 100], tot: maximum31y, op: centenVolgens31y }))
            .anders(
              als(geldtZ(p))
                .dan(gedeelte(p, { van: [15, 100], tot: maximum31z, op: centenVolgens31z }))
                .anders(
                  als(geldtAa(p))
                    .dan(gedeelte(p, { van: [15, 100], tot: maximum31aa, op: centenVolgens31z }))
                    .anders(
                      als(geldtR(p))
                        .dan(gedeelte(p, { van: [125, 1000], tot: maximum31r, op: centenVolgens31r }))
                        .anders(nihil('maand')),
                    ),
                ),
            ),
        ),
    ),
)

/** Gifts and help that saves costs, together, as far as above the limit of onderdeel m. */
const bovenGiftengrens = giftenDitJaar.vermeerderdMet(bijdragenDitJaar).verminderdMet(giftengrens31m).tenMinste(0)

/** Onderdeel m; from 1 July 2026 gifts above the limit do not count either where they are responsible. */
export const giftenInAanmerking = artikel('31', { lid: 2, onderdeel: 'm' })
  .zegt(
    'Giften tellen niet mee zolang zij met andere hulp die geld scheelt samen onder de jaargrens blijven. De voedselbank telt nooit mee.',
    'Gifts do not count as long as they stay below the yearly limit, together with other help that saves money. Food banks never count.',
  )
  .bedrag(
    'giftenInAanmerking',
    'eenmalig',
    als(vanaf('2026-07-01').en(bovenGiftengrens.isHogerDan(nihil('eenmalig')), zijnGiftenVerantwoord))
      .dan(nihil('eenmalig'))
      .anders(bovenGiftengrens.tenHoogste(giftenDitJaar)),
  )

/** Help that saves costs above the limit is left: the college may fit the benefit to it (article 18 lid 1). */
export const zijnBijdragenBovenGrens = bovenGiftengrens.isHogerDan(giftenDitJaar.tenHoogste(bovenGiftengrens))
