import type { Gezin } from '../testing/bouw.ts'
import { ruimeGemeente, strengeGemeente, type Voorzieninggeval } from './voorzieninggeval.ts'

/** A cost of 5.000 unless the row says otherwise. */
export type Rij = readonly [wat: string, gezin: Gezin, bedrag: number, draagkracht: number, niet?: readonly number[]]

export const bijzondereBijstand = ([wat, gezin, bedrag, draagkracht, niet = []]: Rij): Voorzieninggeval => ({
  id: `bijzondere-bijstand-${wat}`,
  bron: 'Pw 35 leden 1 en 2; norm Pw per 2026-07-01; regels van een gemeente in een proef',
  voorziening: 'bijzondere-bijstand',
  gezin: {
    regels: ruimeGemeente,
    ...gezin,
    samen: { bijzondereKosten: 500_000, kostenZijnNoodzakelijkEnBijzonder: true, ...gezin.samen },
  },
  bedrag,
  niet,
  bijkomend: { draagkracht },
})

const kosten = (bijzondereKosten: number, eerdereBijzondereKosten = 0) => ({
  samen: { bijzondereKosten, eerdereBijzondereKosten },
})
const gedetineerd = { gedetineerd: true }
const zeerDringendeRedenen = true

const rijen: readonly Rij[] = [
  ['zonder inkomen', {}, 500_000, 0],
  ['geen kosten', kosten(0), 0, 0, [2, 5]],
  ['geen nieuwe kosten', kosten(0, 20_000), 0, 0, [2]],
  ['een cent kosten boven de drempel', kosten(1, 17_600), 1, 0],
  ['kosten op de drempel', kosten(17_600), 0, 0, [5]],
  ['kosten boven de drempel', kosten(17_601), 17_601, 0],
  ['samen net op de drempel', kosten(10_000, 7_600), 0, 0, [5]],
  ['samen boven de drempel', kosten(10_000, 7_601), 10_000, 0],
  ['gemeente zonder drempel', { ...kosten(17_600), regels: strengeGemeente }, 17_600, 0],
  ['andere regeling', { samen: { andereRegelingVoorKosten: true } }, 0, 0, [3]],
  [
    'andere regeling, zeer dringend',
    { samen: { andereRegelingVoorKosten: true, zeerDringendeRedenen } },
    500_000,
    0,
    [3],
  ],
  ['niet noodzakelijk', { samen: { kostenZijnNoodzakelijkEnBijzonder: false } }, 0, 0, [4]],
  ['geen verblijfsrecht', { aanvrager: { nederlander: false } }, 0, 0, [1]],
  ['geen verblijfsrecht, dringend', { aanvrager: { nederlander: false }, samen: { zeerDringendeRedenen } }, 0, 0, [1]],
  ['gedetineerd', { aanvrager: gedetineerd }, 0, 0, [1]],
  ['gedetineerd met echtgenoot', { aanvrager: gedetineerd, partner: {} }, 500_000, 0],
  ['echtgenoot gedetineerd', { partner: gedetineerd }, 500_000, 0],
  ['beiden gedetineerd', { aanvrager: gedetineerd, partner: gedetineerd }, 0, 0, [1]],
  ['gedetineerd met wie geen echtgenoot is', { aanvrager: gedetineerd, partner: { gehuwd: false } }, 0, 0, [1]],
]

export const bijzonderebijstandgevallen: readonly Voorzieninggeval[] = rijen.map(bijzondereBijstand)
