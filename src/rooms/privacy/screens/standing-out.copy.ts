import type { Copy } from '../../../web/text.ts'

/** The words of the page with looks that stand out. */
export const standingOutCopy = {
  title: { nl: 'Kijken dat opvalt', en: 'Looks that stand out' },
  intro: {
    nl: 'Regels vragen u om nog eens te kijken. Er kan een goede reden zijn. Vraag het de collega. Er volgt niets vanzelf, en niemand krijgt een cijfer.',
    en: 'Rules ask you to look again. There can be a good reason. Ask the colleague. Nothing follows by itself, and nobody gets a number.',
  },
  since: { nl: 'Vanaf {day}', en: 'Since {day}' },
  none: { nl: 'Er valt niets op.', en: 'Nothing stands out.' },
  'veel-mensen': { nl: '{n} mensen op één dag', en: '{n} people on one day' },
  geopend: { nl: '{n} pagina’s geopend op één dag', en: '{n} pages opened on one day' },
  'zelfde-achternaam': { nl: 'dezelfde achternaam, {n} keer', en: 'the same last name, {n} times' },
  teams: { nl: 'Per team', en: 'Per team' },
  teamsIs: {
    nl: 'Teams van minder dan vijf mensen staan samen.',
    en: 'Teams of fewer than five people stand together.',
  },
  team: { nl: 'Team', en: 'Team' },
  rule: { nl: 'Regel', en: 'Rule' },
  times: { nl: 'Keer', en: 'Times' },
  small: { nl: 'kleine teams samen', en: 'small teams together' },
  'rule-veel-mensen': { nl: 'veel mensen op één dag', en: 'many people on one day' },
  'rule-geopend': { nl: 'veel pagina’s geopend', en: 'many pages opened' },
  'rule-zelfde-achternaam': { nl: 'dezelfde achternaam', en: 'the same last name' },
} satisfies Copy
