import { vermogensgrensAlleen, vermogensgrensSamen } from '../bedragen/zorgtoeslag.ts'
import { isHeleJaarToeslagpartner, rendementsgrondslagVan } from '../feiten/zorgtoeslag.ts'
import { heeftToeslagpartner } from './artikel-1.ts'
import { artikel } from './wet.ts'

const isHeleJaarSamen = heeftToeslagpartner.en(isHeleJaarToeslagpartner('partner'))
const vermogenSamen = rendementsgrondslagVan('aanvrager').vermeerderdMet(rendementsgrondslagVan('partner'))

/** Lid 1: the joint limit holds only for a partner of the whole year. */
export const blijftOnderVermogensgrens = artikel('3', { lid: 1 })
  .zegt(
    'Op 1 januari had u niet meer vermogen dan de grens voor zorgtoeslag.',
    'On 1 January your assets were not above the limit for the allowance.',
  )
  .waarheid(
    'blijftOnderVermogensgrens',
    isHeleJaarSamen
      .en(vermogenSamen.isTenHoogste(vermogensgrensSamen))
      .of(isHeleJaarSamen.niet().en(rendementsgrondslagVan('aanvrager').isTenHoogste(vermogensgrensAlleen))),
  )
