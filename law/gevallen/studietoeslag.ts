import { geborenVoor, type Waarden } from '../testing/bouw.ts'
import type { Voorzieninggeval } from './voorzieninggeval.ts'

const op = (leeftijd: number) => ({ geboortedatum: `${2026 - leeftijd}-03-15` })
const net = (leeftijd: number) => ({ geboortedatum: `${2026 - leeftijd}-03-16` })

type Rij = readonly [wat: string, aanvrager: Waarden, bedrag: number, niet?: readonly number[]]

const rijen: readonly Rij[] = [
  ['vandaag 21', op(21), 38_514],
  ['morgen 21', net(21), 30_812],
  ['vandaag 20', op(20), 30_812],
  ['morgen 20', net(20), 23_109],
  ['vandaag 19', op(19), 23_109],
  ['morgen 19', net(19), 19_257],
  ['vandaag 18', op(18), 19_257],
  ['morgen 18', net(18), 15_214],
  ['vandaag 17', op(17), 15_214],
  ['morgen 17', net(17), 13_288],
  ['vandaag 16', op(16), 13_288],
  ['morgen 16', net(16), 11_555],
  ['vandaag 15', op(15), 11_555],
  ['morgen 15', net(15), 0, [1]],
  // 231,09 of an internship allowance does not count; every cent above it comes off.
  ['stage op de grens', { stagevergoeding: 23_109 }, 38_514],
  ['stage een cent erboven', { stagevergoeding: 23_110 }, 38_513],
  ['stage laat een cent over', { stagevergoeding: 61_622 }, 1],
  ['stage laat niets over', { stagevergoeding: 61_624 }, 0],
  ['recht op Wajong', { rechtOpWajong: true }, 0, [2]],
  ['geen studiefinanciering', { ontvangtStudiefinanciering: false }, 0, [2]],
  ['kan bijverdienen', { kanNietBijverdienenDoorZiekte: false }, 0, [3]],
  ['woont elders', { woontInNederland: false }, 0, [4]],
]

export const studietoeslaggevallen: readonly Voorzieninggeval[] = rijen.map(([wat, aanvrager, bedrag, niet = []]) => ({
  id: `studietoeslag-${wat}`,
  bron: 'Pw 36b leden 1, 3 en 5; Besluit 7a en 7b in SZW Normenbrief 1 januari 2026',
  voorziening: 'studietoeslag',
  gezin: {
    peildatum: '2026-03-15',
    aanvrager: {
      geboortedatum: geborenVoor(25),
      ontvangtStudiefinanciering: true,
      kanNietBijverdienenDoorZiekte: true,
      ...aanvrager,
    },
  },
  bedrag,
  niet,
}))
