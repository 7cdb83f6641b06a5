import type { Locale } from '../../shared/locale.ts'
import { faultOf } from './faults.ts'

/** What a fault page needs: it is made outside the screens, because the screens may be what failed. */
export type FaultPage = {
  readonly status: number
  readonly locale: Locale
  readonly gemeenteNaam: string
  readonly stylesheets: readonly string[]
}

/** A whole page that says kindly what happened and what to do. No script, no detail from inside. */
export function faultPage({ status, locale, gemeenteNaam, stylesheets }: FaultPage): string {
  const fault = faultOf(status)
  const home = locale === 'nl' ? 'Naar de eerste pagina' : 'To the first page'
  const apply = locale === 'nl' ? 'Ik wil nu aanvragen' : 'I want to apply now'
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(fault.title[locale])} – Rode Draad</title>
${stylesheets.map((href) => `<link rel="stylesheet" href="${escapeHtml(href)}">`).join('\n')}
</head>
<body class="rd-body">
<div class="rd-look rd-look--resident">
<main class="rd-main rd-stack">
<p class="rd-muted">Rode Draad · ${escapeHtml(gemeenteNaam)}</p>
<h1 class="ams-heading ams-heading--1">${escapeHtml(fault.title[locale])}</h1>
<p class="ams-paragraph">${escapeHtml(fault.todo[locale])}</p>
<p class="rd-actions"><a class="ams-button ams-button--primary" href="/">${home}</a>
<a class="ams-button ams-button--secondary" href="/aanvragen">${apply}</a></p>
</main>
</div>
</body>
</html>
`
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
