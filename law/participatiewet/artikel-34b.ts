import { maximum34b } from '../bedragen/participatiewet.ts'
import { bufferVolgensOordeel } from '../feiten/vanaf-2027.ts'
import { als, nihil, vanaf } from '../kernel/words.ts'
import { artikel } from './wet.ts'

/** In force from 1 January 2027. The college may; it is paid beside the benefit and does not change its amount. */
export const bufferbudget = artikel('34b', { lid: 1, aard: 'kan' })
  .zegt(
    'Vanaf 2027 kan de gemeente een buffer geven als uw inkomen door werk wisselt, tot een jaarbedrag.',
    'From 2027 the municipality may give a buffer when your income from work changes, up to a yearly amount.',
  )
  .bedrag(
    'bufferbudget',
    'jaar',
    als(vanaf('2027-01-01')).dan(bufferVolgensOordeel.tenHoogste(maximum34b)).anders(nihil('jaar')),
  )
