import { grondslagen } from '../bedragen/grondslagen.ts'
import { artikelVan } from '../kernel/article.ts'
import type { Statute } from '../kernel/statute.ts'
import { aantal, als } from '../kernel/words.ts'
import { heeftEchtgenoot } from '../participatiewet/artikel-3.ts'
import { aantalKostendelendeMedebewoners } from '../participatiewet/artikel-19a.ts'

/** The texts of these Acts are not among the sources: no day is covered, so nothing is computed with the bases. */
const ioaw: Statute = {
  code: 'ioaw',
  naam: 'Wet inkomensvoorziening oudere en gedeeltelijk arbeidsongeschikte werkloze werknemers',
  gedekt: { vanaf: '2026-01-01', tot: '2026-01-01' },
}
const ioaz: Statute = {
  code: 'ioaz',
  naam: 'Wet inkomensvoorziening oudere en gedeeltelijk arbeidsongeschikte gewezen zelfstandigen',
  gedekt: { vanaf: '2026-01-01', tot: '2026-01-01' },
}

/** Housemates as in article 19a Pw ("from 27 years", says the letter); the article of the Act itself was not read. */
const naarHuishouden = ({ samen, metHuisgenoot, alleen }: (typeof grondslagen)['ioaw']) =>
  als(heeftEchtgenoot)
    .dan(samen)
    .anders(
      als(aantalKostendelendeMedebewoners.isHogerDan(aantal(0)))
        .dan(metHuisgenoot)
        .anders(alleen),
    )

export const grondslagIoaw = artikelVan(ioaw)('5')
  .zegt('Het bruto bedrag waar de IOAW tot aanvult.', 'The gross amount that the IOAW tops up to.')
  .bedrag('grondslagIoaw', 'maand', naarHuishouden(grondslagen.ioaw))

export const grondslagIoaz = artikelVan(ioaz)('5')
  .zegt('Het bruto bedrag waar de IOAZ tot aanvult.', 'The gross amount that the IOAZ tops up to.')
  .bedrag('grondslagIoaz', 'maand', naarHuishouden(grondslagen.ioaz))
