import type { Begrip } from './begrip.ts'

export const afspraken: readonly Begrip[] = [
  {
    code: 'afspraak',
    sql: 'afspraak',
    api: 'afspraak',
    nl: 'wat wij hebben afgesproken',
    en: 'what we agreed',
    uitleg: {
      nl: 'Wat u en wij samen hebben afgesproken, met wie het doet en wanneer.',
      en: 'What you and we agreed, with who does it and when.',
    },
    bron: { bron: "ontwerp van Rode Draad: het A4'tje" },
  },
  {
    code: 'verplichting',
    sql: 'verplichting',
    api: 'verplichting',
    nl: 'wat wij van u vragen',
    en: 'what we ask of you',
    uitleg: {
      nl: 'Iets wat u volgens de wet moet doen.',
      en: 'Something you must do by law.',
    },
    bron: { wet: 'Participatiewet', artikel: '9' },
    niet: ['obligation'],
  },
  {
    code: 'belofte',
    sql: 'belofte',
    api: 'belofte',
    nl: 'wat wij u beloofd hebben',
    en: 'what we promised you',
    uitleg: {
      nl: 'Iets wat de gemeente u heeft beloofd, met een dag erbij.',
      en: 'Something the municipality promised you, with a day.',
    },
    bron: { bron: "ontwerp van Rode Draad: het A4'tje" },
    niet: ['pledge'],
  },
  {
    code: 'a4tje',
    sql: 'a4tje',
    api: 'a4tje',
    nl: "het A4'tje",
    en: 'the one-page summary',
    uitleg: {
      nl: 'Eén blad met wie u belt, wat is afgesproken, wat u doet en wanneer er geld komt.',
      en: 'One sheet: whom you call, what was agreed, what you do and when money comes.',
    },
    bron: { bron: "ontwerp van Rode Draad: het A4'tje" },
    niet: ['onePager', 'summarySheet'],
  },
  {
    code: 'schuldhulpverlening',
    sql: 'schuldhulpverlening',
    api: 'schuldhulpverlening',
    nl: 'hulp bij schulden',
    en: 'help with debts',
    uitleg: {
      nl: 'Hulp van de gemeente om uit de schulden te komen.',
      en: 'Help from the municipality to get out of debt.',
    },
    bron: { wet: 'Wgs', artikel: '1' },
    niet: ['debtHelp', 'debtCounselling'],
  },
  {
    code: 'veiligThuis',
    sql: 'veilig_thuis',
    api: 'veiligThuis',
    nl: 'Veilig Thuis',
    en: 'Veilig Thuis (safe at home)',
    uitleg: {
      nl: 'De organisatie die u belt bij geweld thuis of als een kind niet veilig is.',
      en: 'The organisation to call about violence at home or a child who is not safe.',
    },
    bron: { wet: 'Wmo 2015', artikel: '4.1.1' },
    niet: ['safeAtHome'],
  },
  {
    code: 'veiligContact',
    sql: 'veilig_contact',
    api: 'veiligContact',
    nl: 'veilig contact',
    en: 'safe contact',
    uitleg: {
      nl: 'U zegt hoe en wanneer wij u veilig kunnen bereiken. Wij houden ons daaraan.',
      en: 'You say how and when we can reach you safely. We keep to it.',
    },
    bron: { bron: 'werkwijze van de vrouwenopvang: veilig contact' },
    niet: ['safeContact'],
  },
]
