import type { Text } from '../kernel/unit.ts'
import type { Uitleg } from './soorten.ts'

/** The headings and small words of an explanation. */
export const kopjes = {
  waarschijnlijk: { nl: 'Wat u waarschijnlijk kunt krijgen', en: 'What you can probably get' },
  bedragen: { nl: 'De bedragen', en: 'The amounts' },
  waarom: { nl: 'Hoe komen wij hierbij?', en: 'How do we get there?' },
  redenen: { nl: 'Waarom waarschijnlijk niet?', en: 'Why probably not?' },
  nodig: { nl: 'Dit weten wij nog niet', en: 'What we do not know yet' },
  feiten: { nl: 'De feiten', en: 'The facts' },
  verandert: { nl: 'Wat verandert het?', en: 'What would change it?' },
  niet: { nl: 'Dit is niet meegerekend', en: 'Not included' },
  aanvragen: { nl: 'U mag altijd aanvragen', en: 'You may always apply' },
  verantwoording: { nl: 'Verantwoording', en: 'Account' },
  formule: { nl: 'Formule', en: 'Formula' },
  uitkomst: { nl: 'Uitkomst', en: 'Result' },
  bron: { nl: 'Bron', en: 'Source' },
  herkomst: { nl: 'Herkomst', en: 'Origin' },
  eerder: { nl: 'Hierboven uitgelegd.', en: 'Explained above.' },
  oordeel: { nl: 'Hier kijkt een medewerker naar.', en: 'A professional looks at this.' },
  over: { nl: 'Over', en: 'About' },
  andere: { nl: 'Als een medewerker anders oordeelt', en: 'If a professional judges otherwise' },
} as const satisfies Readonly<Record<string, Text>>

/** For bezwaar: with which package and for which day this was worked out, and what it is not. */
export function verantwoording({ versie, peildatum }: Uitleg, dag: Text): Text {
  return {
    nl: `Gerekend voor ${dag.nl} (${peildatum}), met @rodedraad/law versie ${versie}. Dit is geen besluit. Tegen een besluit van de gemeente of Dienst Toeslagen kunt u bezwaar maken; neem deze uitleg dan mee.`,
    en: `Worked out for ${dag.en} (${peildatum}), with @rodedraad/law version ${versie}. This is not a decision. You can object to a decision of the municipality or Dienst Toeslagen; bring this explanation along.`,
  }
}
