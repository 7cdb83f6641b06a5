import type { Text } from '../kernel/unit.ts'
import { schrijfGeld } from '../uitkomst/geld.ts'
import { inBeideTalen, type Taal } from '../uitkomst/taal.ts'
import { kopjes, verantwoording } from './kopjes.ts'
import type { Deelbedrag, GebruiktFeit, Uitleg, Uitlegstap } from './soorten.ts'
import { perPeriode, schrijfDag } from './waarde.ts'

/** 'U krijgt nu elke maand: € 875,39 per maand.' */
export function zinBijDeel({ zin, bedrag }: Deelbedrag, taal: Taal): string {
  const geld =
    'bedragInCenten' in bedrag
      ? schrijfGeld(bedrag.bedragInCenten, taal)
      : `${schrijfGeld(bedrag.onderInCenten, taal)} ${taal === 'nl' ? 'tot' : 'to'} ${schrijfGeld(bedrag.bovenInCenten, taal)}`
  return `${zin[taal]}: ${geld}${perPeriode(bedrag.per, taal)}.`
}

/** Whom a step is about, when that is not the claimant. */
export function overWie({ persoon }: { readonly persoon?: string }, { namen }: Uitleg, taal: Taal): string | undefined {
  const naam = persoon === undefined ? undefined : (namen[persoon]?.[taal] ?? persoon)
  return naam === undefined || naam === 'u' || naam === 'you' ? undefined : naam
}

/** Where a fact or an amount comes from, and since when; or that it is not known. */
export function herkomst({ soort, bron }: Uitlegstap): Text | undefined {
  if (bron === undefined) return undefined
  const { herkomst: uit, dag, reden } = bron
  if (uit === undefined) return { nl: 'Nog niet bekend.', en: 'Not known yet.' }
  return inBeideTalen((taal) => {
    const kop = kopjes[soort === 'bedrag' ? 'bron' : 'herkomst'][taal]
    const sinds = dag === undefined ? '' : `, ${sindsWoord[soort][taal]} ${schrijfDag(dag, taal)}`
    return `${kop}: ${uit}${sinds}.${reden === undefined ? '' : ` ${reden}`}`
  })
}

/** 'Wat is uw geboortedatum? 17 april 1992. Herkomst: BRP, op 5 oktober 2026.' */
export function zinBijGebruiktFeit(feit: GebruiktFeit, uitleg: Uitleg, taal: Taal): string {
  const over = overWie(feit, uitleg, taal)
  const wie = over === undefined ? '' : `${kopjes.over[taal]} ${over}. `
  const reden = feit.reden === undefined ? '' : ` ${feit.reden}`
  const uit = `${kopjes.herkomst[taal]}: ${feit.herkomst}, ${sindsWoord.feit[taal]} ${schrijfDag(feit.dag, taal)}.`
  return `${wie}${feit.vraag[taal]} ${feit.inWoorden[taal]}. ${uit}${reden}`
}

const sindsWoord = {
  bedrag: { nl: 'geldt vanaf', en: 'in force from' },
  feit: { nl: 'op', en: 'on' },
  regel: { nl: 'op', en: 'on' },
} as const

export function zinVerantwoording(uitleg: Uitleg): Text {
  return verantwoording(uitleg, {
    nl: schrijfDag(uitleg.peildatum, 'nl'),
    en: schrijfDag(uitleg.peildatum, 'en'),
  })
}

/** What each way of judging would lead to, as one sentence. */
export function zinBijVariant(variant: Uitleg['varianten'][number], uitleg: Uitleg, taal: Taal): string {
  const oordelen = variant.als.map(({ naam, waarde }) => {
    const onderwerp = uitleg.ontbreekt.find((vraag) => vraag.naam === naam)?.onderwerp[taal] ?? naam
    return `${onderwerp}: ${waarde ? { nl: 'ja', en: 'yes' }[taal] : { nl: 'nee', en: 'no' }[taal]}`
  })
  const per = uitleg.bedrag === undefined ? '' : perPeriode(uitleg.bedrag.per, taal)
  return `${oordelen.join('; ')}. ${kopjes.uitkomst[taal]}: ${schrijfGeld(variant.bedragInCenten, taal)}${per}.`
}
