import type { Step, StepValue } from '../kernel/explain.ts'

/** An amount of the law that differs: its name, and what it was and is. */
export interface BedragVerschil {
  readonly naam: string
  readonly toen: StepValue
  readonly nu: StepValue
}

/** A rule that plays a part on one side only, or is written otherwise. */
export interface RegelVerschil {
  readonly code: string
  readonly artikel: string
  readonly wat: 'erbij' | 'weg' | 'anders'
}

export interface Boomverschil {
  readonly bedragen: readonly BedragVerschil[]
  readonly regels: readonly RegelVerschil[]
}

function stappenMet(stap: Step | undefined, bewerking: string): ReadonlyMap<string, Step> {
  const gevonden = new Map<string, Step>()
  const loop = (een: Step): void => {
    if (een.bewerking === bewerking && !gevonden.has(een.code)) gevonden.set(een.code, een)
    for (const deel of een.delen) loop(deel)
  }
  if (stap !== undefined) loop(stap)
  return gevonden
}

const zelfde = (a: StepValue, b: StepValue) =>
  String(a.onder) === String(b.onder) && String(a.boven) === String(b.boven)

/** In which amounts and rules of the law two trees differ; facts are compared apart. */
export function boomverschil(toen: Step | undefined, nu: Step | undefined): Boomverschil {
  const [bedragenToen, bedragenNu] = [stappenMet(toen, 'bedrag'), stappenMet(nu, 'bedrag')]
  const bedragen = [...bedragenToen].flatMap(([code, een]) => {
    const ander = bedragenNu.get(code)
    if (ander === undefined || zelfde(een.waarde, ander.waarde)) return []
    return [{ naam: een.bron?.naam ?? code, toen: een.waarde, nu: ander.waarde }]
  })
  return { bedragen, regels: regelverschillen(stappenMet(toen, 'regel'), stappenMet(nu, 'regel')) }
}

function regelverschillen(toen: ReadonlyMap<string, Step>, nu: ReadonlyMap<string, Step>): readonly RegelVerschil[] {
  const noem = (stap: Step, wat: RegelVerschil['wat']): RegelVerschil => ({
    code: stap.code,
    artikel: stap.artikel?.inWoorden ?? '',
    wat,
  })
  const weg = [...toen].flatMap(([code, stap]) => {
    const ander = nu.get(code)
    if (ander === undefined) return [noem(stap, 'weg')]
    return ander.formule === stap.formule ? [] : [noem(ander, 'anders')]
  })
  return [...weg, ...[...nu].flatMap(([code, stap]) => (toen.has(code) ? [] : [noem(stap, 'erbij')]))]
}
