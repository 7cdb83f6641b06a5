import type { Step } from '../kernel/explain.ts'

const waarde = (stap: Step): number => Number(stap.waarde.onder) / stap.waarde.noemer

function afgerond(stap: Step): number {
  const [deel, deler] = stap.delen.map(waarde)
  const { stap: grootte = 1, wijze = 'rekenkundig' } = stap.afronding ?? {}
  const quotient = (deel ?? 0) / (deler ?? 1) / grootte
  // A float quotient can lie a hair beside the exact one; a millionth of a cent decides nothing here.
  if (wijze === 'naar beneden') return Math.floor(quotient + 1e-6) * grootte
  if (wijze === 'naar boven') return Math.ceil(quotient - 1e-6) * grootte
  return Math.floor(quotient + 0.5 + 1e-6) * grootte
}

/** What a step should come to by its own parts, worked out anew from the tree alone; undefined for a leaf. */
function uitDelen(stap: Step): number | undefined {
  const delen = stap.delen.map(waarde)
  const [eerste = 0, tweede = 0] = delen
  switch (stap.bewerking) {
    case 'regel':
      return eerste
    case 'vermeerderdMet':
      return eerste + tweede
    case 'verminderdMet':
      return eerste - tweede
    case 'maal':
      return eerste * tweede
    case 'tenMinste':
      return Math.max(eerste, tweede)
    case 'tenHoogste':
      return Math.min(eerste, tweede)
    case 'isLagerDan':
      return eerste < tweede ? 1 : 0
    case 'en':
      return delen.every((een) => een === 1) ? 1 : 0
    case 'of':
      return delen.some((een) => een === 1) ? 1 : 0
    case 'niet':
      return 1 - eerste
    case 'als':
      return tweede
    case 'somOver':
      return delen.reduce((som, een) => som + een, 0)
    case 'afgerond':
      return afgerond(stap)
    default:
      return undefined
  }
}

/** The steps whose value does not follow from their parts. Empty when the whole explanation adds up. */
export function stappenDieNietKloppen(stap: Step): readonly string[] {
  if (stap.waarde.onder !== stap.waarde.boven) return [`${stap.code} is not exact`]
  if (stap.eerder === true) return []
  const fouten = stap.delen.flatMap(stappenDieNietKloppen)
  const verwacht = uitDelen(stap)
  if (verwacht !== undefined && Math.abs(verwacht - waarde(stap)) > 1e-6) {
    return [...fouten, `${stap.code}: ${waarde(stap)} instead of ${verwacht}`]
  }
  return fouten
}
