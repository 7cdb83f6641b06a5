import { artikelVan } from '../kernel/article.ts'
import type { Statute } from '../kernel/statute.ts'

/** Text per 1 January 2026 with the changes of 1 July 2026; later changes are not covered. */
export const participatiewet: Statute = {
  code: 'pw',
  naam: 'Participatiewet',
  bwb: 'BWBR0015703',
  gedekt: { vanaf: '2026-01-01', tot: '2027-01-01' },
}

export const artikel = artikelVan(participatiewet)

/** Regeling Participatiewet, IOAW en IOAZ: only the table for holiday allowance of 2026. */
export const regelingParticipatiewet: Statute = {
  code: 'regeling-pw',
  naam: 'Regeling Participatiewet, IOAW en IOAZ',
  gedekt: { vanaf: '2026-01-01', tot: '2027-01-01' },
}

export const artikelRegeling = artikelVan(regelingParticipatiewet)

/** Of this decree only the amounts of articles 7a and 7b are in the sources, in the letter of the ministry. */
export const besluitLoonkostensubsidie: Statute = {
  code: 'besluit-lks',
  naam: 'Besluit loonkostensubsidie en minimumbedragen studietoeslag Participatiewet 2021',
  gedekt: { vanaf: '2026-01-01', tot: '2027-01-01' },
}

export const artikelBesluit = artikelVan(besluitLoonkostensubsidie)
