import type { Taal } from '../uitkomst/taal.ts'
import { herkomst, overWie, zinBijDeel, zinBijGebruiktFeit, zinBijVariant, zinVerantwoording } from './alinea.ts'
import { kopjes } from './kopjes.ts'
import type { Uitleg, Uitlegstap } from './soorten.ts'

/** What a section says under its heading; without lines it is left out. */
type Deel = readonly [kop: string, regels: readonly string[]]

function hoofdletter(tekst: string): string {
  return tekst.charAt(0).toUpperCase() + tekst.slice(1)
}

function schrijfDelen(titel: string, delen: readonly Deel[]): string {
  const gevuld = delen.filter(([, regels]) => regels.length > 0)
  return [titel, ...gevuld.flatMap(([kop, regels]) => ['', kop, ...regels])].join('\n')
}

const bedragen = ({ delen }: Uitleg, taal: Taal) => delen.map((deel) => zinBijDeel(deel, taal))

function vragen(uitleg: Uitleg, taal: Taal): readonly string[] {
  return uitleg.ontbreekt.map((vraag) => {
    const over = overWie(vraag, uitleg, taal)
    const wie = over === undefined ? '' : `${kopjes.over[taal]} ${over}. `
    const oordeel = vraag.aard === 'oordeel' ? ` ${kopjes.oordeel[taal]}` : ''
    return `${wie}${vraag.vraag[taal]}${oordeel} (${vraag.waarvoor})`
  })
}

/** Everything, for a jurist and for bezwaar: numbered steps with formula, value, article, link, source and origin. */
export function schrijfTekst(uitleg: Uitleg, taal: Taal): string {
  const { redenen, veranderingen, nietMeegenomen, varianten, stappen } = uitleg
  return schrijfDelen(hoofdletter(uitleg.naam[taal]), [
    [kopjes.waarschijnlijk[taal], [uitleg.inGewoneTaal[taal]]],
    [kopjes.bedragen[taal], bedragen(uitleg, taal)],
    [kopjes.redenen[taal], redenen.map(({ zin, artikel }) => `${hoofdletter(zin[taal])} (${artikel}).`)],
    [kopjes.nodig[taal], vragen(uitleg, taal)],
    [kopjes.andere[taal], varianten.map((variant) => hoofdletter(zinBijVariant(variant, uitleg, taal)))],
    [kopjes.waarom[taal], stappen.flatMap((stap, at) => genummerd(stap, `${at + 1}`, { uitleg, taal }))],
    [kopjes.feiten[taal], uitleg.feiten.map((feit) => zinBijGebruiktFeit(feit, uitleg, taal))],
    [kopjes.verandert[taal], veranderingen.map(({ zin }) => zin[taal])],
    [kopjes.niet[taal], nietMeegenomen.map(({ zin, artikel }) => `${zin[taal]} (${artikel})`)],
    [kopjes.verantwoording[taal], [zinVerantwoording(uitleg)[taal]]],
    [kopjes.aanvragen[taal], [uitleg.aanvragen[taal]]],
  ])
}

interface Bij {
  readonly uitleg: Uitleg
  readonly taal: Taal
}

/** A step with its number, so that it can be cited, and the steps below it. */
function genummerd(stap: Uitlegstap, nummer: string, { uitleg, taal }: Bij): readonly string[] {
  const over = overWie(stap, uitleg, taal)
  const wie = over === undefined ? '' : `${kopjes.over[taal]} ${over}. `
  const regels = [`${nummer}. ${wie}${metPunt(stap.zin[taal])} ${kopjes.uitkomst[taal]}: ${stap.inWoorden[taal]}.`]
  const { artikel, formule } = stap
  if (artikel !== undefined) {
    const link = artikel.link === undefined ? '' : `, ${artikel.link}`
    regels.push(`   ${hoofdletter(artikel.inWoorden)} (${artikel.aard})${link}`)
  }
  if (formule !== undefined) regels.push(`   ${kopjes.formule[taal]}: ${stap.code} = ${formule}`)
  const uit = herkomst(stap)
  if (uit !== undefined) regels.push(`   ${uit[taal]}`)
  if (stap.eerder === true) regels.push(`   ${kopjes.eerder[taal]}`)
  return [...regels, ...stap.delen.flatMap((deel, at) => genummerd(deel, `${nummer}.${at + 1}`, { uitleg, taal }))]
}

function metPunt(zin: string): string {
  return /[.?!]$/.test(zin) ? zin : `${zin}.`
}

const diepVoorlezen = 2
const meesteVeranderingen = 5

/** To read aloud to a resident: the outcome, the amounts, the main steps, the nearest changes, and how to apply. */
export function schrijfVoorlezen(uitleg: Uitleg, taal: Taal): string {
  const hoofdstappen = uitleg.stappen.flatMap((stap) => voorgelezen(stap, diepVoorlezen, { uitleg, taal }))
  return schrijfDelen(hoofdletter(uitleg.naam[taal]), [
    [kopjes.waarschijnlijk[taal], [uitleg.inGewoneTaal[taal]]],
    [kopjes.bedragen[taal], bedragen(uitleg, taal)],
    [kopjes.waarom[taal], [...new Set(hoofdstappen)]],
    [kopjes.nodig[taal], zonderArtikel(uitleg, taal)],
    [kopjes.verandert[taal], uitleg.veranderingen.slice(0, meesteVeranderingen).map(({ zin }) => zin[taal])],
    [kopjes.aanvragen[taal], [uitleg.aanvragen[taal]]],
  ])
}

function zonderArtikel(uitleg: Uitleg, taal: Taal): readonly string[] {
  const vragenAanU = uitleg.ontbreekt.filter(({ aard }) => aard === 'gegeven').map(({ vraag }) => vraag[taal])
  const oordelen = uitleg.ontbreekt.filter(({ aard }) => aard === 'oordeel')
  if (oordelen.length === 0) return [...new Set(vragenAanU)]
  const onderwerpen = [...new Set(oordelen.map(({ onderwerp }) => onderwerp[taal]))].join(', ')
  return [...new Set(vragenAanU), `${kopjes.oordeel[taal].replace(/\.$/, '')}: ${onderwerpen}.`]
}

/** The rules that say an amount, from the top down; a rule that says yes or no explains itself in the reasons. */
function voorgelezen(stap: Uitlegstap, diepte: number, bij: Bij): readonly string[] {
  const { uitleg, taal } = bij
  if (diepte === 0 || stap.soort !== 'regel') return []
  const verder = stap.delen.flatMap((deel) => voorgelezen(deel, diepte - 1, bij))
  if (!stap.waarde.eenheid.startsWith('bedrag')) return verder
  const over = overWie(stap, uitleg, taal)
  const wie = over === undefined ? '' : `${kopjes.over[taal]} ${over}. `
  return [`${wie}${metPunt(stap.zin[taal])} ${kopjes.uitkomst[taal]}: ${stap.inWoorden[taal]}.`, ...verder]
}
