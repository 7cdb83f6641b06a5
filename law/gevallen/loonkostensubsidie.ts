import { peildagJanuari, type Waarden } from '../testing/bouw.ts'
import type { Voorzieninggeval } from './voorzieninggeval.ts'

type Rij = readonly [wat: string, aanvrager: Waarden, bedrag: number, niet?: readonly number[]]

const zonderLoonwaarde = { loonwaardeBlijftAchterwege: true }

/** The minimum wage of 2.294,40 with eight percent holiday allowance is 2.477,952 at 36 hours. */
const rijen: readonly Rij[] = [
  // 40 percent is missing: 991,1808.
  ['loonwaarde 60', {}, 99_118],
  ['loonwaarde 61', { loonwaarde: 61 }, 96_640],
  ['loonwaarde 100', { loonwaarde: 100 }, 0],
  // 69 percent is 1.709,78688; 70 percent, the most there is, 1.734,5664.
  ['loonwaarde 31', { loonwaarde: 31 }, 170_979],
  ['loonwaarde 30', { loonwaarde: 30 }, 173_457],
  ['loonwaarde 29', { loonwaarde: 29 }, 173_457],
  ['halve baan', { urenPerWeek: 18 }, 49_559],
  ['een uur minder', { urenPerWeek: 35 }, 96_365],
  ['voltijd is daar 40', { urenPerWeek: 40, voltijdUrenPerWeek: 40 }, 110_131],
  ['meer dan voltijd daar', { urenPerWeek: 40, voltijdUrenPerWeek: 38 }, 104_625],
  // Half of the wage for six months: 1.238,976.
  ['forfait eerste maand', { ...zonderLoonwaarde }, 123_898],
  ['forfait zesde maand', { ...zonderLoonwaarde, maandenInDienst: 5 }, 123_898],
  ['na het forfait', { ...zonderLoonwaarde, maandenInDienst: 6 }, 99_118],
  ['niet vastgesteld', { doelgroepLoonkostensubsidie: false }, 0, [1]],
  ['geen baan', { heeftDienstbetrekking: false }, 0, [2]],
  ['sociale werkvoorziening', { werktInSocialeWerkvoorziening: true }, 0, [2]],
]

export const loonkostensubsidiegevallen: readonly Voorzieninggeval[] = rijen.map(
  ([wat, aanvrager, bedrag, niet = []]) => ({
    id: `loonkostensubsidie-${wat}`,
    bron: 'Pw 10c en 10d leden 1, 3, 4 en 5; referentiemaandloon in SZW Normenbrief 1 januari 2026',
    voorziening: 'loonkostensubsidie',
    gezin: {
      peildatum: peildagJanuari,
      aanvrager: {
        doelgroepLoonkostensubsidie: true,
        heeftDienstbetrekking: true,
        loonwaarde: 60,
        urenPerWeek: 36,
        voltijdUrenPerWeek: 36,
        ...aanvrager,
      },
    },
    bedrag,
    niet,
  }),
)
