import { blijftOnderGrens } from '../awir/artikel-7.ts'
import { isVerzekerde } from './artikel-1.ts'
import { artikel } from './wet.ts'

/** Lid 1: the joint limit holds only for a partner of the whole year. */
export const blijftOnderVermogensgrens = blijftOnderGrens(artikel('3', { lid: 1 }), isVerzekerde)
