import type { Refusals, Refused } from '../../shared/refused.ts'
import { refuse } from '../../shared/refused.ts'

const call = {
  nl: 'Lukt het niet? Geef het aan de balie of stuur het per post. Dat gaat even snel.',
  en: 'Does it not work? Hand it in at the desk or send it by post. That is just as fast.',
}
const reload = {
  nl: 'Open de pagina opnieuw en kijk wat er veranderde.',
  en: 'Open the page again and see what changed.',
}
const kinds = { nl: 'Kies een pdf of een foto (png of jpg).', en: 'Choose a pdf or a photo (png or jpg).' }
const atField = (text: Refused['text'], todo: Refused['text']): Refusals[string] => ({
  status: 422,
  grond: 'huisregel: wat wij bewaren, kunnen wij ook lezen',
  field: 'bestand',
  text,
  todo: { nl: `${todo.nl} ${call.nl}`, en: `${todo.en} ${call.en}` },
})
const ours: Refusals[string] = {
  status: 422,
  grond: 'huisregel: een bestand is heel of het is er niet',
  text: { nl: 'Het bestand kwam niet goed aan.', en: 'The file did not arrive whole.' },
  todo: call,
}
const gone: Refusals[string] = {
  ...ours,
  status: 404,
  text: { nl: 'Deze vraag kennen wij niet.', en: 'We do not know this question.' },
}

/** What is refused about a file; each says what to do, and that paper works as well. */
export const refusals: Refusals = {
  files_file_size: atField(
    { nl: 'Dit bestand is te groot. Het mag 10 MB zijn.', en: 'This file is too large. It may be 10 MB.' },
    {
      nl: 'Maak een kleinere foto, of stuur de bladzijden apart.',
      en: 'Make a smaller photo, or send the pages apart.',
    },
  ),
  files_file_type: atField(
    { nl: 'Dit soort bestand kunnen wij niet aannemen.', en: 'We cannot take this kind of file.' },
    kinds,
  ),
  files_file_empty: atField(
    { nl: 'U koos geen bestand, of het is leeg.', en: 'You chose no file, or it is empty.' },
    kinds,
  ),
  files_file_most: atField(
    { nl: 'Bij één vraag passen honderd bestanden.', en: 'One question holds a hundred files.' },
    { nl: 'Zet meer bladzijden in één pdf.', en: 'Put more pages in one pdf.' },
  ),
  files_file_account: {
    status: 403,
    grond: 'huisregel: een bestand komt van iemand die wij kennen',
    text: { nl: 'Log in om een bestand te sturen.', en: 'Sign in to send a file.' },
    todo: call,
  },
  files_file_known: {
    status: 404,
    grond: 'AVG art. 5 lid 1 onder b',
    text: { nl: 'Dit bestand is er niet, of niet voor u.', en: 'This file is not here, or not for you.' },
    todo: reload,
  },
  files_file_pk: { ...ours, status: 409, todo: reload },
  files_file_whose: { ...ours, status: 409, todo: reload },
  files_file_contact: gone,
  files_file_whole: ours,
  files_file_content_pk: { ...ours, status: 409, todo: reload },
  files_file_content_file: ours,
  files_file_content_naam: ours,
  files_file_content_size: ours,
}

/** The refusal of one of these rules. Throws on a name that is not here: that is a fault of ours. */
export function refuseBy(code: string): Refused {
  const found = refusals[code]
  if (!found) throw new Error(`no refusal of files is called ${code}`)
  return refuse({ code, ...found })
}
