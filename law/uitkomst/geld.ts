import type { Taal } from './taal.ts'

/** Whole cents as people read them: '€ 1.401,50' or '€1,401.50'. Whole euros without cents. */
export function schrijfGeld(centen: number, taal: Taal): string {
  const minus = centen < 0 ? '-' : ''
  const euros = Math.floor(Math.abs(centen) / 100)
  const rest = Math.abs(centen) % 100
  const [groep, komma] = taal === 'nl' ? ['.', ','] : [',', '.']
  const grouped = String(euros).replace(/\B(?=(\d{3})+$)/g, groep)
  const cents = rest === 0 ? '' : `${komma}${String(rest).padStart(2, '0')}`
  return `${minus}€${taal === 'nl' ? ' ' : ''}${grouped}${cents}`
}
