import { type Refused, refuse } from '../../shared/refused.ts'
import { whoOf } from './sharing.ts'
import type { CellView } from './sharing-contract.ts'

/** Why a law's data are not for this purpose: the article that refuses, what would be allowed, and what to do. */
export function refuseShare({ origin, target, basis, grade, artikel, open }: CellView): Refused {
  const [from, to] = [whoOf[origin], whoOf[target]]
  const waits = open
    ? {
        nl: ' Een jurist kijkt er nog naar; zolang geldt het strengste.',
        en: ' A jurist still looks at it; the stricter holds meanwhile.',
      }
    : { nl: '', en: '' }
  const parts = { code: 'privacy_share_refused', status: 403, grond: artikel } as const
  const text = {
    nl: `Wat ${from.nl} opschreef is niet te zien voor ${to.nl}.${waits.nl}`,
    en: `What ${from.en} wrote is not for ${to.en} to see.${waits.en}`,
  }
  if (basis === 'geen') return refuse({ ...parts, text, todo: nothing })
  if (grade < 3) return refuse({ ...parts, text, todo: basis === 'toestemming' ? askForSignal : signal })
  return refuse({ ...parts, text, todo: ask })
}

const nothing = {
  nl: 'Vraag de persoon zelf wat u wilt weten. Toestemming vragen kan hier niet: de wet geeft er geen plaats voor.',
  en: 'Ask the person what you want to know. Consent cannot be asked here: the law gives no place for it.',
}
const ask = {
  nl: 'Vraag de persoon om toestemming voor dit ene doel, of vraag het de persoon zelf.',
  en: 'Ask the person for consent for this one purpose, or ask the person themselves.',
}
const askForSignal = {
  nl: 'Met toestemming van de persoon mag er wel een signaal komen, zonder inhoud. Vraag de persoon, of vraag om een signaal.',
  en: 'With consent of the person a signal may come, without content. Ask the person, or ask for a signal.',
}
const signal = { nl: 'Een signaal mag wel, zonder inhoud.', en: 'A signal is allowed, without content.' }
