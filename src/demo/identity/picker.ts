import type { DemoAccount } from './accounts.ts'

/** The page of the demo's provider where one chooses who to be: a form with one button for each person. */
export function pickerPage(address: string, accounts: readonly DemoAccount[]): string {
  const buttons = accounts.map(
    ({ subject, naam, functie }) =>
      `<li><button name="subject" value="${escapeHtml(subject)}">${escapeHtml(naam)} – ${escapeHtml(functie)}</button></li>`,
  )
  return document(
    'Wie bent u?',
    `<p>Dit is de inlogdienst van de demo. U kiest een verzonnen persoon. U hebt geen wachtwoord nodig.</p>
<form method="post" action="${escapeHtml(address)}">
<ul>
${buttons.join('\n')}
</ul>
</form>`,
  )
}

/** The page where one signs out at the demo's provider. `form` is the provider's own, without a button. */
export function leavePage(form: string): string {
  const button = '<button name="logout" value="yes">Ja, log mij hier ook uit</button>'
  return document(
    'Ook hier uitloggen?',
    `<p>Dit is de inlogdienst van de demo. Bij Rode Draad bent u al uitgelogd.</p>
${form.replace('</form>', `${button}</form>`)}`,
  )
}

function document(title: string, body: string): string {
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – inlogdienst van de demo</title>
</head>
<body>
<main>
<h1>${title}</h1>
${body}
</main>
</body>
</html>
`
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
