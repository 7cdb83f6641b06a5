import type { Step } from '../kernel/explain.ts'
import type { Text } from '../kernel/unit.ts'
import { feitenlijst } from '../uitkomst/feitenlijst.ts'
import type { Uitlegstap } from './soorten.ts'
import { waardeInWoorden } from './waarde.ts'

/**
 * The steps that people read. Operations between them stand in the formula of a rule; their parts move up. Questions
 * about the claimant are put to the claimant.
 */
export function leesbareStappen(stap: Step, aanvrager: string): readonly Uitlegstap[] {
  const delen = zonderDubbele(stap.delen.flatMap((deel) => leesbareStappen(deel, aanvrager)))
  const soort = soortVan(stap)
  if (soort === undefined) return delen
  const { code, waarde, artikel, formule, bron, eerder } = stap
  const persoon = stap.persoon ?? persoonVan(stap)
  return [
    {
      soort,
      code,
      zin: zinVan(stap, persoon === aanvrager),
      waarde,
      inWoorden: waardeInWoorden(waarde),
      ...(persoon === undefined ? {} : { persoon }),
      ...(artikel === undefined ? {} : { artikel }),
      ...(formule === undefined ? {} : { formule }),
      ...(bron === undefined ? {} : { bron }),
      ...(eerder === undefined ? {} : { eerder }),
      delen,
    },
  ]
}

function soortVan({ bewerking }: Step): Uitlegstap['soort'] | undefined {
  return bewerking === 'regel' || bewerking === 'bedrag' || bewerking === 'feit' ? bewerking : undefined
}

function persoonVan({ bron }: Step): string | undefined {
  const over = bron === undefined ? undefined : feitenlijst.get(bron.naam)?.over
  return over === 'persoon' ? bron?.persoon : undefined
}

const afgeleid: Readonly<Record<string, Text>> = {
  leeftijd: { nl: 'De leeftijd op deze dag', en: 'The age on this day' },
  leeftijdEindVorigeMaand: {
    nl: 'De leeftijd aan het eind van de vorige maand',
    en: 'The age at the end of last month',
  },
  feit: { nl: 'Is er een partner?', en: 'Is there a partner?' },
  ongenoemden: { nl: 'Hoeveel mensen zijn nog niet genoemd?', en: 'How many people have not been named yet?' },
}

function zinVan({ zin, bron, code }: Step, eigen: boolean): Text {
  if (zin !== undefined) return zin
  const lezing = code.replace(/^feit\./, '')
  const feit = feitenlijst.get(bron?.naam ?? lezing)
  return afgeleid[lezing] ?? (eigen ? feit?.vraagAanU : feit?.vraag) ?? gelijk(bron?.naam ?? lezing)
}

const gelijk = (tekst: string): Text => ({ nl: tekst, en: tekst })

/** A fact or amount that plays twice within one rule is told once; a rule never disappears. */
function zonderDubbele(stappen: readonly Uitlegstap[]): readonly Uitlegstap[] {
  const verteld = new Set<string>()
  return stappen.filter(({ soort, code, persoon }) => {
    const sleutel = `${code}/${persoon ?? ''}`
    const nieuw = soort === 'regel' || !verteld.has(sleutel)
    verteld.add(sleutel)
    return nieuw
  })
}
