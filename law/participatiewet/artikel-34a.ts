import { maximum34aLid1c } from '../bedragen/participatiewet.ts'
import { draagtBijAanArbeidsinschakeling, isMedischUrenbeperkt, netto } from '../feiten/middelen.ts'
import { is34aVerlengd, maandenSinds34a } from '../feiten/vanaf-2027.ts'
import type { PersonRef } from '../kernel/node.ts'
import { aantal, als, deel, nihil, perPersoon } from '../kernel/words.ts'
import { centenVolgens34a } from './afronding.ts'
import { isPensioengerechtigd } from './artikel-1.ts'
import { artikel } from './wet.ts'

const twaalfMaanden = aantal(12)

const gedeelte = (p: PersonRef, honderdsten: number) => netto(p).maal(deel(honderdsten, 100)).afgerond(centenVolgens34a)

/** In force from 1 January 2027; takes the place of article 31 lid 2 onderdelen n, r, y, z and aa. */
export const vrijlating34a = perPersoon((p: PersonRef) =>
  artikel('34a', { lid: 1 })
    .voor(p)
    .zegt(
      'Vanaf 2027 telt 15 procent van het loon een jaar niet mee, en langer als meer werken niet kan. Vanaf de AOW-leeftijd een kwart, tot een maximum.',
      'From 2027 15 percent of the pay does not count for a year, and longer when working more is not possible. From state pension age a quarter, up to a maximum.',
    )
    .bedrag(
      'vrijlating34a',
      'maand',
      als(isPensioengerechtigd(p))
        .dan(gedeelte(p, 25).tenHoogste(maximum34aLid1c))
        .anders(
          als(
            isMedischUrenbeperkt(p).of(
              maandenSinds34a(p).isLagerDan(twaalfMaanden).en(draagtBijAanArbeidsinschakeling(p)),
              is34aVerlengd(p),
            ),
          )
            .dan(gedeelte(p, 15))
            .anders(nihil('maand')),
        ),
    ),
)
