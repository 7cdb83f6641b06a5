import { besluitWaarheid } from '../kernel/words.ts'
import { lokaleRegel } from './regel.ts'

/** In 2026 a municipality may run ahead of parts of the law of 2027 (letter of the ministry of January 2026). */
export const vooruitlopen = lokaleRegel('gemeenteLooptVooruit', 'waarheid', {
  waarvoor: 'Pw 31 lid 5, gedogen in 2026',
  nl: 'of de gemeente de ruimere regels van 2027 voor werkende jongeren nu al toepast',
  en: 'whether the municipality already applies the wider rules of 2027 for young people who work',
})

/** Off unless the municipality has decided to run ahead. */
export const looptGemeenteVooruit = besluitWaarheid(vooruitlopen, 'huishouden')
