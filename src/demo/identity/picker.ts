import type { DemoAccount } from './accounts.ts'

/** The page of the demo's provider where one chooses who to be: a form with one button for each person. */
export function pickerPage(address: string, accounts: readonly DemoAccount[]): string {
  const buttons = accounts.map(
    ({ subject, naam, functie }) =>
      `<li><button name="subject" value="${escapeHtml(subject)}">${escapeHtml(naam)} – ${escapeHtml(functie)}</button></li>`,
  )
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Wie bent u? – inlogdienst van de demo</title>
</head>
<body>
<main>
<h1>Wie bent u?</h1>
<p>Dit is de inlogdienst van de demo. U kiest een verzonnen persoon. U hebt geen wachtwoord nodig.</p>
<form method="post" action="${escapeHtml(address)}">
<ul>
${buttons.join('\n')}
</ul>
</form>
</main>
</body>
</html>
`
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
