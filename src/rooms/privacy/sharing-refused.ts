import type { Refusals } from '../../shared/refused.ts'

type Said = readonly [nl: string, en: string]
type Status = 403 | 404 | 409 | 422
const no = (grond: string, said: readonly [Said, Said], status: Status = 422): Refusals[string] => {
  const [[nl, en], [doNl, doEn]] = said
  return { status, grond, text: { nl, en }, todo: { nl: doNl, en: doEn } }
}

const again: Said = ['Open de pagina opnieuw en kijk wat er staat.', 'Open the page again and see what is there.']
const askPerson: Said = ['Vraag het de persoon zelf.', 'Ask the person.']
const check: Said = ['Kijk het veld na.', 'Check the field.']
const law = 'AVG art. 5 lid 1 onder b'
const accountable = 'AVG art. 5 lid 2; AVG art. 30'
const late = no('huisregel: wie het eerst komt', [['Dit staat er al.', 'This is there already.'], again], 409)
const known = no(
  'huisregel: alleen wat hier bekend is',
  [['Dit is hier niet bekend.', 'This is not known here.'], again],
  404,
)
const field = no(accountable, [
  ['Er ontbreekt iets, of het is te lang.', 'Something is missing, or it is too long.'],
  check,
])
const lawKnown = no(law, [['Deze wet kennen wij hier niet.', 'We do not know this law here.'], check])
const kept = no(accountable, [
  ['Wat gold blijft staan.', 'What held stays.'],
  ['Schrijf een nieuwe versie met een begindag.', 'Write a new version with a first day.'],
])
const giver = no('privacy.age_rule: Jeugdwet art. 7.3.5 en 7.3.15; UAVG art. 5', [
  ['Deze persoon kan hier geen toestemming voor geven.', 'This person cannot give consent for this.'],
  [
    'Kijk wie het wel kan: de persoon zelf, wie gezag heeft, of wie daarvoor gemachtigd is.',
    'See who can: the person, whoever has custody, or whoever is authorised for it.',
  ],
])

/** What sharing between laws refuses, by name. */
export const sharingRefusals: Refusals = {
  privacy_write_allowed: no(
    law,
    [
      ['Dit mag niet voor dit doel.', 'This is not allowed for this purpose.'],
      ['Kies het doel waarvoor u helpt.', 'Choose the purpose for which you help.'],
    ],
    403,
  ),
  privacy_signal_allowed: no(
    law,
    [
      ['Zonder toestemming mag dit signaal niet.', 'Without consent this signal is not allowed.'],
      [
        'Vraag de persoon om toestemming voor dit ene doel, of vraag of die zelf contact zoekt.',
        'Ask the person for consent for this one purpose, or whether they seek contact themselves.',
      ],
    ],
    403,
  ),
  privacy_involved_allowed: no(
    law,
    [
      ['Zonder toestemming komt deze collega er niet bij.', 'Without consent this colleague does not join.'],
      [
        'Vraag de persoon om toestemming, of laat de persoon zelf contact zoeken.',
        'Ask the person for consent, or let the person seek contact.',
      ],
    ],
    403,
  ),
  privacy_involved_role: no(law, [
    ['Deze collega werkt niet voor deze wet.', 'This colleague does not work for this law.'],
    ['Kies iemand die voor deze wet werkt.', 'Choose someone who works for this law.'],
  ]),
  privacy_note_own_law: no(
    law,
    [
      ['U werkt nu niet voor deze wet.', 'You do not work for this law now.'],
      ['Kies het doel waarvoor u helpt.', 'Choose the purpose for which you help.'],
    ],
    403,
  ),
  privacy_consent_needless: no('Wgs art. 8d', [
    [
      'Hier is geen toestemming voor nodig: de wet geeft zelf de grond.',
      'No consent is needed: the law itself gives the ground.',
    ],
    ['Vertel de persoon wat u gebruikt en waarom.', 'Tell the person what you use and why.'],
  ]),
  privacy_consent_no_place: no('AVG overweging 43', [
    [
      'Toestemming kan hier niet: de wet geeft er geen plaats voor.',
      'Consent is not possible here: the law gives no place for it.',
    ],
    askPerson,
  ]),
  privacy_consent_grade_law: no('AVG art. 5 lid 1 onder c', [
    ['Zo veel mag ook met toestemming niet.', 'That much is not allowed, also with consent.'],
    ['Vraag minder: een signaal is vaak genoeg.', 'Ask for less: a signal is often enough.'],
  ]),
  privacy_consent_age_known: no('UAVG art. 5', [
    [
      'Zonder geboortedatum weten wij niet wie toestemming geeft.',
      'Without a date of birth we do not know who consents.',
    ],
    ['Schrijf eerst de geboortedatum op.', 'Write down the date of birth first.'],
  ]),
  privacy_consent_giver_may: giver,
  privacy_consent_way: no(law, [
    ['Zeg of het aan de balie of aan de telefoon was.', 'Say whether it was at the desk or by phone.'],
    check,
  ]),
  privacy_consent_known: known,
  privacy_signal_known: known,
  privacy_dated_kept: kept,
  privacy_processing_officer: no(
    'AVG art. 39',
    [
      ['Alleen de privacyfunctionaris verandert het register.', 'Only the privacy officer changes the register.'],
      ['Vraag de privacyfunctionaris.', 'Ask the privacy officer.'],
    ],
    403,
  ),
  privacy_processing_not_back: no(accountable, [
    ['Een verandering begint vandaag of later.', 'A change begins today or later.'],
    ['Kies vandaag of een latere dag.', 'Choose today or a later day.'],
  ]),
  privacy_processing_after: no(accountable, [
    ['De nieuwe versie begint na de vorige.', 'The new version begins after the one before.'],
    ['Kies een latere dag.', 'Choose a later day.'],
  ]),
  privacy_processing_seen: no(
    'huisregel: wie het eerst komt',
    [['Iemand anders veranderde dit net.', 'Someone else just changed this.'], again],
    409,
  ),
  ...Object.fromEntries(
    [
      'wet',
      'purpose_wet',
      'sharing',
      'age_rule',
      'representation_rule',
      'representation',
      'consent',
      'involved',
      'signal',
      'note',
      'processing',
      'look_rule',
    ].map((table) => [`privacy_${table}_pk`, late]),
  ),
  privacy_consent_once: late,
  privacy_involved_once: late,
  privacy_processing_version: late,
  privacy_processing_one: late,
  privacy_sharing_one: late,
  ...Object.fromEntries(
    [
      'wet_period',
      'processing_period',
      'processing_grond',
      'processing_categories',
      'processing_persons',
      'processing_roles',
      'processing_bewaartermijn',
      'processing_bron',
      'processing_reden',
      'note_text',
      'consent_words',
      'consent_grade',
      'representation_grond',
      'representation_soort',
      'signal_soort',
      'signal_other',
      'representation_other',
    ].map((rule) => [`privacy_${rule}`, field]),
  ),
  ...Object.fromEntries(
    [
      'purpose_wet_purpose',
      'purpose_wet_wet',
      'sharing_origin',
      'sharing_target',
      'sharing_switch',
      'sharing_category',
      'sharing_basis',
      'sharing_grade',
      'sharing_other',
      'sharing_none',
      'sharing_asks',
      'age_rule_wet',
      'age_rule_giver',
      'age_rule_grade',
      'age_rule_ages',
      'age_rule_asks',
      'look_rule_code',
      'look_rule_most',
      'representation_rule_soort',
      'representation_rule_wet',
      'consent_origin',
      'consent_target',
      'involved_wet',
      'signal_wet',
      'signal_target',
      'note_wet',
      'processing_purpose',
    ].map((rule) => [`privacy_${rule}`, lawKnown]),
  ),
  ...Object.fromEntries(
    [
      'representation_person',
      'representation_ander',
      'consent_person',
      'consent_giver',
      'involved_person',
      'involved_team',
      'signal_person',
      'note_person',
      'processing_gemeente',
    ].map((rule) => [`privacy_${rule}`, known]),
  ),
}
