import type { LokaleRegel, LokaleRegels } from '../lokaal/regel.ts'

const beleid = 'Beleidsregels bijzondere bijstand Rotterdam 2024 (CVDR719087)'
const verordening = 'Verordening individuele inkomenstoeslag Rotterdam 2025 (CVDR741634)'

const regels = (bron: string, vanaf: string, waarden: Readonly<Record<string, number | boolean>>) =>
  Object.entries(waarden).map(([naam, waarde]): LokaleRegel => ({ naam, waarde, vanaf, bron }))

/**
 * The local rules that the sources give of a real municipality. What they do not say (assets for special costs, minimabeleid)
 * is not here, so what hangs on it is refused.
 */
export const rotterdam: LokaleRegels = {
  gemeente: 'Rotterdam',
  regels: [
    ...regels(`${beleid} artikel 10.1 tot en met 10.3`, '2024-01-01', {
      draagkrachtVrijProcent: 110,
      draagkrachtDeelProcent: 50,
      draagkrachtVolProcent: 150,
      draagkrachtMaanden: 12,
      draagkrachtMetKostendelersnorm: false,
      draagkrachtNietBijSchuldregeling: true,
      drempelBijzondereBijstand: false,
    }),
    ...regels(`${verordening} artikel 1 tot en met 4`, '2025-07-01', {
      inkomenstoeslagMaanden: 36,
      inkomenstoeslagProcentReferte: 105,
      inkomenstoeslagProcentNu: 130,
      inkomenstoeslagAlleenstaande: 20_000,
      inkomenstoeslagAlleenstaandeOuder: 30_000,
      inkomenstoeslagGehuwden: 30_000,
      inkomenstoeslagGehuwdenMetKinderen: 40_000,
    }),
  ],
}

/** As Rotterdam, with an assumption of the case about assets: someone without assets has none either way. */
export const rotterdamZonderVermogen: LokaleRegels = {
  ...rotterdam,
  regels: [
    ...rotterdam.regels,
    ...regels('aanname van het geval: er is geen vermogen', '2024-01-01', { draagkrachtMetVermogensgrens: true }),
  ],
}
