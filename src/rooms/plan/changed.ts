import { lostRace, unknownThing } from '../../shared/changed.ts'

/** The sheet was changed after the page was opened, or was given. */
export const changedMeanwhile = lostRace('plan_changed', {
  nl: "Het A4'tje is net veranderd of meegegeven.",
  en: 'The sheet was just changed or given.',
})

/** There is no such sheet here, or not for this caller. */
export const sheetUnknown = unknownThing(
  'plan_unknown',
  { nl: "Dit A4'tje kennen wij niet.", en: 'We do not know this sheet.' },
  { nl: 'Open de vraag en begin daar.', en: 'Open the question and start there.' },
)
