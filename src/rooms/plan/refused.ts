import type { Refusals } from '../../platform/db/refusals.ts'
import { changedMeanwhile, sheetUnknown } from './changed.ts'

const reload = {
  nl: 'Open de pagina opnieuw en kijk wat er veranderde.',
  en: 'Open the page again and see what changed.',
}
const fill = { nl: 'Kijk dit veld na.', en: 'Check this field.' }

type Rule = Refusals[string]

function no(grond: string, [nl, en]: readonly [string, string], todo = reload): Rule {
  return { status: 422, grond, text: { nl, en }, todo }
}

function field(name: string, nl: string, en: string): Rule {
  return { ...no('huisregel: kort en duidelijk', [nl, en], fill), field: name }
}

const kept = 'huisregel: wat u meekreeg, blijft zoals het was'
const late: Rule = {
  ...no('huisregel: wie het eerst komt', ['Iemand anders was u net voor.', 'Somebody else was just before you.']),
  status: 409,
}
const unknown = no('huisregel: alles hoort bij één persoon', [
  'Dit hoort niet bij deze persoon.',
  'This does not belong to this person.',
])

/** What this room refuses. */
export const refusals: Refusals = {
  plan_changed: changedMeanwhile,
  plan_unknown: sheetUnknown,
  plan_sheet_three_asks: {
    ...no(
      'huisregel: wij vragen hooguit drie dingen tegelijk',
      ['Er staan al drie dingen die wij vragen.', 'Three things are asked already.'],
      {
        nl: 'Haal er eerst één weg, of schrijf dit op als afspraak van ons.',
        en: 'Take one away first, or write this down as something we do.',
      },
    ),
    field: 'wat',
  },
  plan_sheet_kept: no(
    kept,
    ["Dit A4'tje is meegegeven en verandert niet meer.", 'This sheet was given and changes no more.'],
    {
      nl: "Begin een nieuw A4'tje; alles wat er stond, gaat mee.",
      en: 'Start a new sheet; everything on it goes along.',
    },
  ),
  plan_sheet_given_now: no(kept, [
    "Een A4'tje wordt nu meegegeven, niet eerder of later.",
    'A sheet is given now, not earlier or later.',
  ]),
  plan_sheet_given: no(kept, ["Zeg hoe het A4'tje is meegegeven.", 'Say how the sheet was given.'], fill),
  plan_sheet_given_how: field('how', "Kies hoe het A4'tje is meegegeven.", 'Choose how the sheet was given.'),
  plan_sheet_geld_wanneer: field('geldWanneer', 'Dit is langer dan 300 tekens.', 'This is longer than 300 characters.'),
  plan_sheet_welke_brief: field('welkeBrief', 'Dit is langer dan 300 tekens.', 'This is longer than 300 characters.'),
  plan_sheet_in_het_kort: field('inHetKort', 'Dit is langer dan 1000 tekens.', 'This is longer than 1000 characters.'),
  plan_sheet_version: late,
  plan_sheet_current: late,
  plan_sheet_contact: unknown,
  plan_sheet_pk: late,
  plan_agreement_wie: field('wie', 'Zeg wie dit doet.', 'Say who does this.'),
  plan_agreement_wat: field('wat', 'Zeg in een paar woorden wat er gebeurt.', 'Say in a few words what happens.'),
  plan_agreement_belofte_day: field('wanneer', 'Een belofte heeft een dag.', 'A promise has a day.'),
  plan_agreement_soort: field('soort', 'Kies wat dit is.', 'Choose what this is.'),
  plan_agreement_same_person: unknown,
  plan_agreement_sheet: unknown,
  plan_agreement_pk: late,
  plan_event_pk: late,
  plan_event_order: late,
  plan_event_content_pk: late,
  plan_event_content_event: unknown,
}
