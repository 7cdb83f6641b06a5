import type { Missing } from '../kernel/coverage.ts'
import type { Period, Text } from '../kernel/unit.ts'
import { schrijfGeld } from './geld.ts'
import type { Grens, Ontbreekt, Reden } from './soorten.ts'
import { inBeideTalen, type Taal } from './taal.ts'
import type { Voorziening } from './voorziening.ts'

function lijst(teksten: readonly Text[], taal: Taal): string {
  return teksten.map((tekst) => tekst[taal]).join(taal === 'nl' ? ', en ' : ', and ')
}

/** What a professional looks at: never the question itself, which is not the person's to answer. */
function onderwerpen(ontbreekt: readonly Ontbreekt[], taal: Taal): string {
  const teksten = [...new Set(ontbreekt.map((een) => een.onderwerp[taal]))]
  return `${teksten.join(', ')}.`
}

const perPeriode: Readonly<Record<Period, Text>> = {
  maand: { nl: 'per maand', en: 'per month' },
  kwartaal: { nl: 'per kwartaal', en: 'per quarter' },
  jaar: { nl: 'per jaar', en: 'per year' },
  eenmalig: { nl: 'in één keer', en: 'once' },
}

/** Who gets it: some money goes to the employer, because somebody works there. */
const kan: Readonly<Record<Voorziening['voorWie'], Text>> = {
  inwoner: { nl: 'U kunt', en: 'You can' },
  werkgever: { nl: 'Uw werkgever kan', en: 'Your employer can' },
}
const krijgtNiet: Readonly<Record<Voorziening['voorWie'], Text>> = {
  inwoner: { nl: 'U krijgt', en: 'You will' },
  werkgever: { nl: 'Uw werkgever krijgt', en: 'Your employer will' },
}

export function zinExact(voorziening: Voorziening, centen: number): Text {
  return inBeideTalen((taal) => {
    const [wie, bedrag, per] = [
      kan[voorziening.voorWie][taal],
      schrijfGeld(centen, taal),
      perPeriode[voorziening.per][taal],
    ]
    const eerste =
      taal === 'nl'
        ? `${wie} waarschijnlijk ${voorziening.naam.nl} krijgen: ${bedrag} ${per}.`
        : `${wie} probably get ${voorziening.naam.en}: ${bedrag} ${per}.`
    return `${eerste} ${voorziening.letOp[taal]} ${voorziening.aanvragen[taal]}`
  })
}

type Genoemd = Pick<Voorziening, 'naam' | 'voorWie' | 'aanvragen'>

function waarschijnlijkNiet(voorziening: Genoemd, redenen: readonly Reden[], taal: Taal): string {
  const waarom = lijst(
    redenen.map((reden) => reden.zin),
    taal,
  )
  const wie = krijgtNiet[voorziening.voorWie][taal]
  if (taal === 'nl') return `${wie} waarschijnlijk geen ${voorziening.naam.nl}, omdat ${waarom}.`
  return `${wie} probably not get ${voorziening.naam.en}, because ${waarom}.`
}

export function zinGeenRecht(voorziening: Genoemd, redenen: readonly Reden[]): Text {
  return inBeideTalen((taal) => `${waarschijnlijkNiet(voorziening, redenen, taal)} ${voorziening.aanvragen[taal]}`)
}

/** Between bounds. The questions themselves stand in `ontbreekt`, for whoever shows them. */
export function zinBegrensd(voorziening: Voorziening, grens: Grens): Text {
  return inBeideTalen((taal) => {
    const [onder, boven] = [schrijfGeld(grens.onderInCenten, taal), schrijfGeld(grens.bovenInCenten, taal)]
    const per = perPeriode[voorziening.per][taal]
    if (voorziening.zonderBovengrens) {
      const misschien =
        taal === 'nl'
          ? `Misschien kunt u ${voorziening.naam.nl} krijgen. Wij weten nog niet alles.`
          : `Perhaps you can get ${voorziening.naam.en}. We do not know everything yet.`
      return `${misschien} ${voorziening.letOp[taal]} ${voorziening.aanvragen[taal]}`
    }
    const tussen =
      taal === 'nl'
        ? `${hoofdletter(voorziening.naam.nl)}: tussen ${onder} en ${boven} ${per}. Wij weten nog niet alles.`
        : `${hoofdletter(voorziening.naam.en)}: between ${onder} and ${boven} ${per}. We do not know everything yet.`
    return `${tussen} ${voorziening.letOp[taal]} ${voorziening.aanvragen[taal]}`
  })
}

function hoofdletter(tekst: string): string {
  return tekst.charAt(0).toUpperCase() + tekst.slice(1)
}

/** A judgement is open: a question to a professional, who gets its article from `ontbreekt`. */
export function zinOordeel(
  voorziening: Voorziening,
  grens: Grens,
  open: { readonly ontbreekt: readonly Ontbreekt[]; readonly redenen: readonly Reden[] },
): Text {
  return inBeideTalen((taal) => {
    const eerst = open.redenen.length > 0 ? open.ontbreekt : open.ontbreekt.filter(({ uitweg }) => !uitweg)
    const nog = onderwerpen(eerst, taal)
    const slot = `${voorziening.letOp[taal]} ${voorziening.aanvragen[taal]}`
    const boven = schrijfGeld(grens.bovenInCenten, taal)
    const [wie, per] = [kan[voorziening.voorWie][taal], perPeriode[voorziening.per][taal]]
    if (open.redenen.length > 0) {
      const niet = waarschijnlijkNiet(voorziening, open.redenen, taal)
      const toch = taal === 'nl' ? 'Een medewerker kan nog wel kijken naar:' : 'A professional can still look at:'
      return `${niet} ${toch} ${nog} ${slot}`
    }
    const eerste =
      taal === 'nl'
        ? `${wie} waarschijnlijk ${voorziening.naam.nl} krijgen, tot ${boven} ${per}. Een medewerker kijkt nog naar:`
        : `${wie} probably get ${voorziening.naam.en}, up to ${boven} ${per}. A professional still looks at:`
    return `${eerste} ${nog} ${slot}`
  })
}

/** So many names stand in the sentence; all of them stand in `mist`. */
const meesteNamen = 2

/** Nothing was computed: what we lack, or that we do not know the rules of the municipality. */
export function zinNietGedekt(voorziening: Voorziening, mist: readonly Missing[]): Text {
  const { naam, aanvragen } = voorziening
  if (mist.every(({ soort }) => soort === 'lokale regel')) {
    return {
      nl: `Om ${naam.nl} uit te rekenen, hebben wij de regels van uw gemeente nodig. Die kennen wij nog niet. ${aanvragen.nl}`,
      en: `To work out ${naam.en} we need the rules of your municipality. We do not know them yet. ${aanvragen.en}`,
    }
  }
  const namen = mist
    .toSorted((een, ander) => Number(een.soort === 'bedrag') - Number(ander.soort === 'bedrag'))
    .slice(0, meesteNamen)
    .map((een) => een.naam)
    .join(', ')
  const rest = mist.length - meesteNamen
  const [nog, more] = rest > 0 ? [` en nog ${rest}`, ` and ${rest} more`] : ['', '']
  return {
    nl: `Voor deze dag kunnen wij ${naam.nl} niet uitrekenen. Wij missen: ${namen}${nog}. ${aanvragen.nl}`,
    en: `For this day we cannot work out ${naam.en}. We lack: ${namen}${more}. ${aanvragen.en}`,
  }
}
