import type { Taal } from '../uitkomst/taal.ts'
import { herkomst, overWie, zinBijDeel, zinBijGebruiktFeit, zinBijVariant, zinVerantwoording } from './alinea.ts'
import { kopjes } from './kopjes.ts'
import type { Uitleg, Uitlegstap } from './soorten.ts'

const tekens: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text as HTML; every text goes through here, also what people and files wrote. */
function tekst(ruw: string): string {
  return ruw.replace(/[&<>"']/g, (teken) => tekens[teken] ?? '')
}

const alinea = (ruw: string) => `<p>${tekst(ruw)}</p>`

function lijst(regels: readonly string[]): string {
  return regels.length === 0 ? '' : `<ul>${regels.map((regel) => `<li>${regel}</li>`).join('')}</ul>`
}

function deel(kop: string, inhoud: string): string {
  return inhoud === '' ? '' : `<h3>${tekst(kop)}</h3>${inhoud}`
}

/** Only addresses of the official site become links. */
function verwijzing(inWoorden: string, link: string | undefined): string {
  const goed = link?.startsWith('https://wetten.overheid.nl/') === true
  return goed ? `<a href="${tekst(link)}">${tekst(inWoorden)}</a>` : tekst(inWoorden)
}

interface Bij {
  readonly uitleg: Uitleg
  readonly taal: Taal
}

function stapHtml(stap: Uitlegstap, bij: Bij): string {
  const { uitleg, taal } = bij
  const over = overWie(stap, uitleg, taal)
  const wie = over === undefined ? '' : `${kopjes.over[taal]} ${over}. `
  const kop = tekst(`${wie}${stap.zin[taal]} ${kopjes.uitkomst[taal]}: ${stap.inWoorden[taal]}`)
  const { artikel, formule } = stap
  const uit = herkomst(stap)
  const inhoud = [
    ...(artikel === undefined
      ? []
      : [`<p>${verwijzing(artikel.inWoorden, artikel.link)} (${tekst(artikel.aard)})</p>`]),
    ...(formule === undefined
      ? []
      : [`<p>${kopjes.formule[taal]}: <code>${tekst(`${stap.code} = ${formule}`)}</code></p>`]),
    ...(uit === undefined ? [] : [alinea(uit[taal])]),
    ...(stap.eerder === true ? [alinea(kopjes.eerder[taal])] : []),
    lijst(stap.delen.map((een) => stapHtml(een, bij))),
  ].join('')
  return `<details><summary>${kop}</summary>${inhoud}</details>`
}

function vraagHtml(vraag: Uitleg['ontbreekt'][number], { uitleg, taal }: Bij): string {
  const over = overWie(vraag, uitleg, taal)
  const wie = over === undefined ? '' : `${kopjes.over[taal]} ${over}. `
  const oordeel = vraag.aard === 'oordeel' ? ` ${kopjes.oordeel[taal]}` : ''
  return tekst(`${wie}${vraag.vraag[taal]}${oordeel} (${vraag.waarvoor})`)
}

/**
 * One explanation as a piece of HTML to put in a page: headings from h2, steps that open with details and summary, no
 * style, script or id. Whatever stands in the input comes out as text.
 */
export function schrijfHtml(uitleg: Uitleg, taal: Taal): string {
  const bij = { uitleg, taal }
  const { redenen, varianten, veranderingen, nietMeegenomen } = uitleg
  const delen = [
    `<h2>${tekst(uitleg.naam[taal])}</h2>`,
    alinea(uitleg.inGewoneTaal[taal]),
    deel(kopjes.bedragen[taal], lijst(uitleg.delen.map((een) => tekst(zinBijDeel(een, taal))))),
    deel(kopjes.redenen[taal], lijst(redenen.map(({ zin, artikel }) => tekst(`${zin[taal]} (${artikel})`)))),
    deel(kopjes.nodig[taal], lijst(uitleg.ontbreekt.map((vraag) => vraagHtml(vraag, bij)))),
    deel(kopjes.andere[taal], lijst(varianten.map((een) => tekst(zinBijVariant(een, uitleg, taal))))),
    deel(kopjes.waarom[taal], lijst(uitleg.stappen.map((stap) => stapHtml(stap, bij)))),
    deel(kopjes.feiten[taal], lijst(uitleg.feiten.map((een) => tekst(zinBijGebruiktFeit(een, uitleg, taal))))),
    deel(kopjes.verandert[taal], lijst(veranderingen.map(({ zin }) => tekst(zin[taal])))),
    deel(kopjes.niet[taal], lijst(nietMeegenomen.map(({ zin, artikel }) => tekst(`${zin[taal]} (${artikel})`)))),
    deel(kopjes.verantwoording[taal], alinea(zinVerantwoording(uitleg)[taal])),
    deel(kopjes.aanvragen[taal], alinea(uitleg.aanvragen[taal])),
  ]
  return `<section lang="${taal}">${delen.join('')}</section>`
}

/** A whole page of its own around explanations, for a file. Its one rule of style makes each step large enough to tap. */
export function schrijfPagina(uitleggen: readonly Uitleg[], taal: Taal): string {
  const titel = tekst(kopjes.waarschijnlijk[taal])
  const inhoud = uitleggen.map((uitleg) => schrijfHtml(uitleg, taal)).join('\n')
  return `<!doctype html>
<html lang="${taal}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${titel}</title>
<style>summary { padding: 0.25em 0 }</style></head>
<body><main><h1>${titel}</h1>
${inhoud}
</main></body></html>
`
}
