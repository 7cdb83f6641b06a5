import fc from 'fast-check'
import type { LokaleRegels } from '../lokaal/regel.ts'
import { lokaleRegels } from '../lokaal/regels.ts'
import type { Invoer } from '../uitkomst/soorten.ts'
import { bouw } from './bouw.ts'
import { gezinnen } from './willekeurig.ts'

const hoogte = (naam: string) =>
  naam.endsWith('Maanden') ? fc.integer({ min: 1, max: 60 }) : fc.integer({ min: 90, max: 150 })

/** A municipality with a value for each rule that it may set; what it decides by itself is left out half the time. */
const gemeenten: fc.Arbitrary<LokaleRegels> = fc
  .record(
    Object.fromEntries(
      [...lokaleRegels].map(([naam, { soort }]) => [
        naam,
        soort === 'waarheid'
          ? fc.boolean()
          : soort === 'aantal'
            ? hoogte(naam)
            : fc.integer({ min: 1_000, max: 90_000 }),
      ]),
    ),
  )
  .map((waarden) => ({
    gemeente: 'GM9001',
    regels: Object.entries(waarden).map(([naam, waarde]) => ({ naam, waarde, vanaf: '2026-01-01', bron: 'proef' })),
  }))

const bijDeAanvrager = fc.record({
  geenUitzichtOpInkomensverbetering: fc.boolean(),
  inkomenstoeslagAfgelopenJaar: fc.boolean(),
  collectiefAanvullendVerzekerd: fc.boolean(),
  ontvangtStudiefinanciering: fc.boolean(),
  kanNietBijverdienenDoorZiekte: fc.boolean(),
  rechtOpWajong: fc.boolean(),
  stagevergoeding: fc.integer({ min: 0, max: 70_000 }),
  doelgroepLoonkostensubsidie: fc.boolean(),
  heeftDienstbetrekking: fc.boolean(),
  werktInSocialeWerkvoorziening: fc.boolean(),
  loonwaardeBlijftAchterwege: fc.boolean(),
  maandenInDienst: fc.integer({ min: 0, max: 12 }),
  loonwaarde: fc.integer({ min: 20, max: 100 }),
  urenPerWeek: fc.integer({ min: 8, max: 40 }),
  voltijdUrenPerWeek: fc.constantFrom(36, 38, 40),
})

const overSamen = fc.record({
  bijzondereKosten: fc.integer({ min: 0, max: 400_000 }),
  eerdereBijzondereKosten: fc.integer({ min: 0, max: 30_000 }),
  kostenZijnNoodzakelijkEnBijzonder: fc.boolean(),
  andereRegelingVoorKosten: fc.boolean(),
  gebruikteDraagkracht: fc.integer({ min: 0, max: 100_000 }),
  inSchuldregeling: fc.boolean(),
  maandenLaagInkomen: fc.integer({ min: 0, max: 60 }),
  hoogsteInkomenProcent: fc.integer({ min: 80, max: 140 }),
})

/** Households for every provision of the register: with the facts of each, and the rules of a municipality. */
export const invoerenVoorAlles: fc.Arbitrary<Invoer> = fc
  .tuple(gezinnen, bijDeAanvrager, overSamen, gemeenten)
  .map(([gezin, aanvrager, samen, regels]) =>
    bouw({ ...gezin, regels, aanvrager: { ...gezin.aanvrager, ...aanvrager }, samen: { ...gezin.samen, ...samen } }),
  )
