import { uitReeks } from '../kernel/words.ts'
import { bronnen } from './bronnen.ts'

/** The minimum wage of 36 hours a week, without holiday allowance. That of July 2026 is not in the sources. */
export const minimumloon36uur = uitReeks('bedrag/maand', {
  naam: 'wettelijk minimumloon per maand bij 36 uur per week',
  eenheid: 'bedrag/maand',
  waarden: [{ vanaf: '2026-01-01', tot: '2026-07-01', waarde: 229_440, bron: bronnen.normenbriefMinimumloon }],
})
