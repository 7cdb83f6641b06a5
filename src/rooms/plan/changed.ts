import { refuse } from '../../shared/refused.ts'

/** The sheet was changed after the page was opened, or was given. */
export const changedMeanwhile = refuse({
  code: 'plan_changed',
  status: 409,
  grond: 'huisregel: wie het eerst komt',
  text: { nl: "Het A4'tje is net veranderd of meegegeven.", en: 'The sheet was just changed or given.' },
  todo: { nl: 'Open de pagina opnieuw en kijk wat er veranderde.', en: 'Open the page again and see what changed.' },
})

/** There is no such sheet here, or not for this caller. */
export const sheetUnknown = refuse({
  code: 'plan_unknown',
  status: 404,
  grond: 'huisregel: alleen wie betrokken is',
  text: { nl: "Dit A4'tje kennen wij niet.", en: 'We do not know this sheet.' },
  todo: { nl: 'Open de vraag en begin daar.', en: 'Open the question and start there.' },
})
