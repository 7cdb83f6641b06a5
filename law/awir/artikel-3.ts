import { everyoneNamed } from '../feiten/gezin.ts'
import { isHeleJaarToeslagpartner, isToeslagpartner } from '../feiten/zorgtoeslag.ts'
import { partnerBestaat } from '../kernel/words.ts'
import { artikel } from './wet.ts'

/** A fact that Dienst Toeslagen has established; without anyone who could be a partner there is none. */
export const heeftToeslagpartner = artikel('3')
  .zegt('U heeft een toeslagpartner.', 'You have a benefit partner.')
  .waarheid('heeftToeslagpartner', partnerBestaat(everyoneNamed).en(isToeslagpartner('partner')))

export const heeftHeleJaarToeslagpartner = heeftToeslagpartner.en(isHeleJaarToeslagpartner('partner'))
