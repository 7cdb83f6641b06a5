import type { Refusals } from '../../shared/refused.ts'

type Said = readonly [nl: string, en: string]
const no = (grond: string, said: readonly [Said, Said], status: 403 | 404 | 409 | 422 = 422): Refusals[string] => {
  const [[nl, en], [doNl, doEn]] = said
  return { status, grond, text: { nl, en }, todo: { nl: doNl, en: doEn } }
}

const again: Said = ['Open de pagina opnieuw en kijk wat er staat.', 'Open the page again and see what is there.']
const known = no('AVG art. 15', [['Dit is hier niet bekend.', 'This is not known here.'], again], 404)
const late = no('huisregel: wie het eerst komt', [['Dit staat er al.', 'This is there already.'], again], 409)
const kept = no('AVG art. 5 lid 2', [
  ['Wat is gezegd blijft staan.', 'What was said stays.'],
  ['Schrijf iets nieuws op.', 'Write something new.'],
])
const field = (what: Said) =>
  no('AVG art. 12', [
    what,
    ['Kijk het veld na. Wat u typte staat er nog.', 'Check the field. What you typed is still there.'],
  ])
const words = field(['Schrijf iets op, niet langer dan het veld.', 'Write something, no longer than the field.'])
const safety = 'AVG art. 6 lid 1 onder d; AVG art. 23'

/** What inzage refuses, by name. */
export const refusals: Refusals = {
  inzage_verzoek_asks: no(
    'AVG art. 12 lid 6',
    [
      [
        'Dit kan alleen de persoon zelf vragen, of wie helpt namens de persoon.',
        'Only the person can ask this, or whoever helps for them.',
      ],
      [
        'Vraag het als de persoon zelf, of open de pagina van de persoon.',
        'Ask as the person, or open the page of the person.',
      ],
    ],
    403,
  ),
  inzage_verzoek_answers: no(
    'AVG art. 39',
    [
      ['Alleen de privacyfunctionaris antwoordt hier.', 'Only the privacy officer answers here.'],
      ['Vraag de privacyfunctionaris.', 'Ask the privacy officer.'],
    ],
    403,
  ),
  inzage_verzoek_known: known,
  inzage_verzoek_once: no('AVG art. 12', [['Hierop is al geantwoord.', 'This was answered already.'], again], 409),
  inzage_verzoek_longer_once: no('AVG art. 12 lid 3', [
    [
      'Langer wachten kan één keer, en binnen de eerste maand.',
      'Waiting longer is possible once, within the first month.',
    ],
    ['Geef nu antwoord.', 'Answer now.'],
  ]),
  inzage_verzoek_identity: no('AVG art. 12 lid 6', [
    ['Controleer eerst wie dit vraagt.', 'First check who asks this.'],
    [
      'Kijk naar een document, of bel terug op het nummer dat u kent.',
      'Look at a document, or call back on the number you know.',
    ],
  ]),
  inzage_verzoek_kept: kept,
  inzage_verzoek_soort: words,
  inzage_verzoek_over: words,
  inzage_verzoek_words: words,
  inzage_verzoek_way: words,
  inzage_verzoek_checked: words,
  inzage_verzoek_longer: words,
  inzage_verzoek_outcome: words,
  inzage_verzoek_answer: words,
  inzage_verzoek_whole: words,
  inzage_verzoek_fits: field(['Deze uitkomst past niet bij deze vraag.', 'This outcome does not fit this question.']),
  inzage_verzoek_pk: late,
  inzage_verzoek_person: known,
  inzage_verstrekking_own_law: no(
    'AVG art. 5 lid 1 onder b',
    [
      [
        'U kunt alleen delen wat voor uw eigen werk is opgeschreven.',
        'You can share only what was written for your own work.',
      ],
      ['Vraag het wie voor die wet werkt, of de persoon zelf.', 'Ask whoever works for that law, or the person.'],
    ],
    403,
  ),
  inzage_verstrekking_until: field([
    'De einddag ligt vandaag tot en met dertig dagen verder.',
    'The last day is today up to thirty days on.',
  ]),
  inzage_verstrekking_by_law: no('AVG art. 6 lid 1 onder c', [
    ['Dit gaat niet op uw ja, maar omdat een wet het zegt.', 'This does not rest on your yes but on a law.'],
    [
      'Stel er een vraag over. U krijgt binnen een maand antwoord.',
      'Ask a question about it. You get an answer within a month.',
    ],
  ]),
  inzage_verstrekking_known: known,
  inzage_verstrekking_wet: words,
  inzage_verstrekking_doel: words,
  inzage_verstrekking_basis: words,
  inzage_verstrekking_grond: words,
  inzage_verstrekking_ontvanger: words,
  inzage_verstrekking_organisatie: words,
  inzage_verstrekking_velden: field(['Kies wat er mee gaat.', 'Choose what goes along.']),
  inzage_verstrekking_size: field(['De tekst is te lang.', 'The text is too long.']),
  inzage_verstrekking_link: late,
  inzage_verstrekking_tries: late,
  inzage_verstrekking_pk: late,
  inzage_verstrekking_person: known,
  inzage_noodtoegang_role: no(
    safety,
    [
      ['Uw werk heeft geen noodtoegang.', 'Your work has no emergency access.'],
      [
        'Bij direct gevaar: bel 112. Vraag een collega van het wijkteam of de teamleider.',
        'In immediate danger: call 112. Ask a colleague of the neighbourhood team or the team lead.',
      ],
    ],
    403,
  ),
  inzage_noodtoegang_known: known,
  inzage_noodtoegang_reden: field([
    'Schrijf op wat het gevaar is, in ten minste tien tekens.',
    'Write what the danger is, in at least ten characters.',
  ]),
  inzage_noodtoegang_hours: field([
    'Noodtoegang duurt een tot acht uur.',
    'Emergency access lasts one to eight hours.',
  ]),
  inzage_noodtoegang_delay: no(safety, [
    [
      'Later vertellen kan alleen met een reden van veiligheid, en ten hoogste dertig dagen.',
      'Telling later takes a reason of safety, and at most thirty days.',
    ],
    ['Schrijf de reden op, of kies een eerdere dag.', 'Write the reason, or choose an earlier day.'],
  ]),
  inzage_noodtoegang_ground: field([
    'Schrijf de reden van veiligheid op, in ten minste tien tekens.',
    'Write the ground of safety, in at least ten characters.',
  ]),
  inzage_noodtoegang_review: words,
  inzage_noodtoegang_reviewed: words,
  inzage_noodtoegang_kept: kept,
  inzage_noodtoegang_pk: late,
  inzage_noodtoegang_person: known,
}
