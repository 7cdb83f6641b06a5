import type { Invoering } from './data.ts'

const made = 'Gemaakt uit de database door `tests/invoering/invoering.test.ts`; niet met de hand wijzigen.\n'

/** A table of rows, with the names of its columns above it. */
function table(rows: readonly Readonly<Record<string, string>>[], columns: Readonly<Record<string, string>>): string {
  const names = Object.keys(columns)
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '/')).join(' | ')} |`
  return [
    line(names.map((name) => columns[name] ?? name)),
    `|${'---|'.repeat(names.length)}`,
    ...rows.map((row) => line(names.map((name) => row[name] ?? ''))),
    '',
  ].join('\n')
}

const grades = ['niets', 'bekend', 'signaal', 'inhoud']
const graded = <Row extends Readonly<Record<string, string>>>(rows: readonly Row[], name: string) =>
  rows.map((row) => ({ ...row, [name]: grades[Number(row[name])] ?? '' }))

/** Who may see what, for what, how far: the one matrix that every policy asks. */
export function accessPage({ toegang, doelen }: Invoering): string {
  const shown = graded(toegang, 'grade').map((row) => ({
    ...row,
    reach: row.reach === 'gemeente' ? 'iedereen in de gemeente' : 'wie men helpt',
    writes: row.writes === 'true' ? 'lezen en schrijven' : 'lezen',
  }))
  return [
    '# Wie mag wat zien',
    made,
    'Wat hier niet staat, mag niet. Elke pagina, lijst, zoekvraag, telling en export vraagt dezelfde regels (`rd.protect`).',
    '\n## Doelen\n',
    table(doelen, { code: 'doel', uitleg: 'in gewone woorden' }),
    '## Toegang\n',
    table(shown, {
      role: 'rol',
      purpose: 'doel',
      category: 'gegevens',
      grade: 'hoe ver',
      reach: 'van wie',
      writes: 'wat',
      grond: 'grond',
    }),
  ].join('\n')
}

/** What may go from one law to another. */
export function sharingPage({ delen, leeftijden }: Invoering): string {
  const laws = { origin: 'van', target: 'naar', basis: 'grondslag', grade: 'hoe ver', artikel: 'artikel' }
  return [
    '# Delen tussen wetten',
    made,
    'Wat hier niet staat, mag niet. Een regel met een wet in de laatste kolom doet niets tot die wet in werking is.\n',
    table(graded(delen, 'grade'), { ...laws, question: 'open vraag', switch: 'wacht op' }),
    '## Leeftijd en gezag\n',
    table(graded(leeftijden, 'ouder'), {
      wet: 'wet',
      leeftijd: 'leeftijd',
      giver: 'wie geeft toestemming',
      ouder: 'wat een ouder ziet',
      artikel: 'artikel',
      question: 'open vraag',
    }),
  ].join('\n')
}

/** A model of the assessment of AVG 35, filled with what the house has by itself. */
export function dpiaPage({ register, termijnen, tabellen }: Invoering): string {
  return [
    '# Model-DPIA (AVG art. 35)',
    made,
    'Vul aan wat van uw gemeente is; dat staat tussen vierkante haken. Laat uw functionaris gegevensbescherming adviseren.\n',
    '## A. Wat er gebeurt\n',
    'Rode Draad houdt voor een huishouden één draad door alle hulp van de gemeente: wie antwoordt, wat kan iemand krijgen, wat is afgesproken, wie keek er. [Beschrijf uw organisatie, de andere systemen en de leverancier.]\n',
    '### Verwerkingen\n',
    table(register, {
      doel: 'doel',
      wet: 'wet',
      grond: 'grond',
      categories: 'gegevens',
      persons: 'van wie',
      roles: 'rollen',
      bewaartermijn: 'hoe lang',
      bron: 'bron',
    }),
    '### Tabellen met persoonsgegevens\n',
    table(graded(tabellen, 'grade'), { category: 'soort', tabel: 'tabel', grade: 'hoe ver nodig' }),
    '### Bewaartermijnen\n',
    table(termijnen, { category: 'soort', uitkomst: 'uitkomst', dagen: 'dagen', bron: 'bron' }),
    '## B. Mag het\n',
    '- Grondslag en doelbinding: zie de kolommen hierboven en `delen.md`. Waar geen bron een grondslag geeft, wordt niet gedeeld.',
    '- Noodzaak: drie graden (bekend, signaal, inhoud); de laagste die volstaat. [Toets elke rol in `toegang.md` aan uw werk.]',
    '- Bijzondere gegevens: gezondheid blijft bij wie behandelt; een signaal heeft geen vrije tekst.',
    '- Rechten: wie keek, vraag stellen, verbeteren met beide kanten, alles krijgen, toestemming stoppen; ook op papier en aan de balie.\n',
    '## C. Risico en maatregel\n',
    table(
      [
        {
          risico: 'iemand ziet meer dan voor het werk mag',
          maatregel: 'toegang in de database per doel en graad',
          bewijs: 'I10 tot I15, I150',
        },
        {
          risico: 'nieuwsgierig kijken',
          maatregel: 'elke blik in een verzegeld logboek dat de inwoner leest',
          bewijs: 'de rijen over het logboek in docs/invariants.md',
        },
        {
          risico: 'een verborgen adres lekt',
          maatregel: 'eigen type, apart kanaal',
          bewijs: 'tests/attacks/hidden-address.test.ts',
        },
        {
          risico: 'een partij is zelf het geheim',
          maatregel: 'verschijnt als "iemand anders"',
          bewijs: 'tests/attacks/secret-party.test.ts',
        },
        { risico: 'druk om ja te zeggen', maatregel: 'nee verandert geen recht en geen termijn', bewijs: 'I154' },
        {
          risico: 'noodtoegang wordt gewoonte',
          maatregel: 'reden, uren, melding aan de functionaris en de persoon',
          bewijs: 'I162',
        },
        {
          risico: 'gegevens blijven te lang',
          maatregel: 'voorstel, twee handtekeningen, verklaring',
          bewijs: 'src/rooms/privacy/vernietiging.sql.test.ts',
        },
      ],
      { risico: 'risico', maatregel: 'wat het tegenhoudt', bewijs: 'bewijs' },
    ),
    '## D. Besluit\n',
    '[Wie besluit, wanneer, met welk advies, en wanneer dit opnieuw wordt bekeken: ten minste elk jaar.]\n',
  ].join('\n')
}

/** Annexes for agreements with a processor (AVG 28) and between controllers (AVG 26). */
export function agreementsPage({ register, termijnen }: Invoering): string {
  return [
    '# Bijlagen bij afspraken (AVG art. 26 en 28)',
    made,
    '## Bijlage bij een verwerkersovereenkomst (art. 28 lid 3)\n',
    '- Verantwoordelijke: [gemeente]. Verwerker: [leverancier die de servers beheert].',
    '- Onderwerp en duur: het draaien van Rode Draad, zolang de overeenkomst duurt. Daarna alles terug of gewist, met een verklaring.',
    '- Plaats: [land en rekencentrum; binnen de EER]. Geen andere verwerker zonder schriftelijk ja.',
    '- Sleutels: de datasleutel (`DATA_KEY`) staat niet bij de back-up. [Wie bewaart hem.]',
    '- Lek: [telefoonnummer]; binnen 24 uur aan de verantwoordelijke.\n',
    table(register, { doel: 'doel', categories: 'gegevens', persons: 'van wie', bewaartermijn: 'hoe lang' }),
    '## Bijlage bij een regeling tussen verantwoordelijken (art. 26)\n',
    'Voor een dienst die meer gemeenten bedient, en voor partijen die samen een lijn hebben. Tussen gemeenten gaan alleen verstrekkingen en overdrachten; rijen worden nooit gedeeld.\n',
    table(register, { doel: 'doel', wet: 'wet', grond: 'grond', roles: 'wie doet het' }),
    '- Aanspreekpunt voor inwoners: [naam, telefoon]. Een inwoner mag bij elke partij terecht (art. 26 lid 3).',
    '- Wie beantwoordt vragen over gegevens: de privacyfunctionaris van de gemeente waar de vraag binnenkwam, binnen een maand.\n',
    '## Bewaren\n',
    table(termijnen, { category: 'soort', uitkomst: 'uitkomst', dagen: 'dagen', bron: 'bron' }),
  ].join('\n')
}

/** Which measures of BIO2 the house answers, and where; what is the municipality's own. */
export function bio2Page(): string {
  const rows = [
    [
      '5.16.02',
      'geen groepsaccounts',
      'een account is van één persoon: `access.medewerker.subject` is uniek',
      'tests/attacks/staff.test.ts',
    ],
    [
      '5.18.02',
      'rechten elk jaar bekeken',
      '[gemeente: plan het; rechten eindigen hier op de minuut met de aanstelling]',
      'src/platform/access/sign-in-attacks.test.ts',
    ],
    [
      '8.02.01',
      'bijzondere rechten elk kwartaal',
      '[gemeente: rollen beheer, privacy, archivaris]',
      'docs/invoering/toegang.md',
    ],
    [
      '8.03.01',
      'gegevens gescheiden',
      'row security per gemeente, doel, soort en graad',
      'tests/attacks/reading.test.ts',
    ],
    [
      '8.03.02',
      'alleen wat nodig is',
      'drie graden; de matrix is de enige bron',
      'tests/attacks/sharing-cells.test.ts',
    ],
    [
      '8.15.01',
      'wie deed wat, wanneer, waarvandaan',
      '`log.look`: actor, rol, doel, soort, graad, tijd, trace',
      'tests/attacks/log.test.ts',
    ],
    [
      '8.15.02',
      'geen geheimen in logboeken',
      'het programmalogboek heeft geen namen en geen inhoud',
      'src/platform/http/trace.test.ts',
    ],
    ['8.15.05', 'knoeien wordt gezien', 'keten van zegels', 'tests/attacks/log.test.ts'],
    [
      '8.15.06',
      'regelmatig nagerekend',
      'op de pagina van de functionaris, bij elk openen',
      'src/rooms/privacy/look.sql.test.ts',
    ],
  ].map(([maatregel = '', vraagt = '', antwoord = '', bewijs = '']) => ({ maatregel, vraagt, antwoord, bewijs }))
  return [
    '# BIO2: waar het antwoord staat',
    made,
    'Versie 2026-03. Alleen de maatregelen die dit systeem raken; wat tussen haken staat doet de gemeente zelf.\n',
    table(rows, { maatregel: 'maatregel', vraagt: 'vraagt', antwoord: 'antwoord', bewijs: 'bewijs' }),
  ].join('\n')
}
