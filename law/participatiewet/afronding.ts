import type { Rounding } from '../kernel/expression.ts'
import { artikel } from './wet.ts'

const opCenten = (wijze: Rounding['wijze'], volgens: Rounding['volgens']): Rounding => ({
  op: 'hele centen',
  wijze,
  volgens,
})

/** The Act is silent on rounding; amounts are published and paid in whole cents. */
export const centenVolgens22a = opCenten('rekenkundig', artikel('22a', { lid: 1 }).vindplaats)
export const centenVolgens24 = opCenten('rekenkundig', artikel('24').vindplaats)
export const centenVolgens31n = opCenten('rekenkundig', artikel('31', { lid: 2, onderdeel: 'n' }).vindplaats)
export const centenVolgens31r = opCenten('rekenkundig', artikel('31', { lid: 2, onderdeel: 'r' }).vindplaats)
export const centenVolgens31y = opCenten('rekenkundig', artikel('31', { lid: 2, onderdeel: 'y' }).vindplaats)
export const centenVolgens31z = opCenten('rekenkundig', artikel('31', { lid: 2, onderdeel: 'z' }).vindplaats)
export const centenVolgens31lid4 = opCenten('rekenkundig', artikel('31', { lid: 4 }).vindplaats)
export const centenVolgens34a = opCenten('rekenkundig', artikel('34a', { lid: 1 }).vindplaats)
export const centenVolgens35 = opCenten('rekenkundig', artikel('35', { lid: 1 }).vindplaats)
export const centenVolgens10d = opCenten('rekenkundig', artikel('10d', { lid: 4 }).vindplaats)
export const centenVolgens19lid3 = opCenten('rekenkundig', artikel('19', { lid: 3 }).vindplaats)
/** "In any case 95 percent": rounded up, so that it is never less. */
export const centenVolgens52 = opCenten('naar boven', artikel('52', { lid: 2 }).vindplaats)
