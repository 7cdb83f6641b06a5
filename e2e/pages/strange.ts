/** A form as it is sent. */
export type Form = Readonly<Record<string, string>>

/** What people and programs type, beyond what one thinks of. */
export const strange = {
  nothing: '',
  spaces: '   \t\n ',
  'one mark': '?',
  emoji: '😢🏠❌👩‍👧‍👦🇸🇾',
  Arabic: 'أحتاج مساعدة في المال',
  Tigrinya: 'ሓገዝ የድልየኒ ኣሎ',
  Chinese: '我需要帮助',
  Ukrainian: 'Мені потрібна допомога',
  'right to left marks': '\u202Etxet\u202C \u200F\u200B',
  accents: 'e\u0301\u0302\u0303'.repeat(200),
  sql: "'; drop table intake.contact cascade; --",
  'sql, number': '1 or 1=1; select pg_sleep(10)',
  markup: '<img src=x onerror="document.title=\'gekraakt\'"><script>document.title="gekraakt"</script><b>hoi</b>',
  template: '{{constructor.constructor("return 1")()}} #{7*7} <%= 7*7 %>',
  'closing of a script': '</script><script>document.title="gekraakt"</script>',
  header: 'x\r\nSet-Cookie: draad=x\r\n\r\n<h1>x</h1>',
  'half a character': '\uD83D',
  'a nought character': 'hulp\u0000 nodig',
  'control characters': '\u0001\u0007\u001B[31m\u007F',
  'four thousand': 'ik weet het niet. '.repeat(223).slice(0, 4000),
  path: '../../../../etc/passwd',
  json: '{"__proto__":{"roles":["teamleider"]}}',
} as const

const versions = ['x', '-1', '1e300', '99999999999', '9007199254740993', '', '\u0000']
const days = [
  ['31', '2', '2026'],
  ['0', '0', '0'],
  ['1', '1', '99999'],
  ['1', '1', '-5'],
]

/** Forms of a colleague with a hidden field that is not what the page put there: the address and what is sent. */
export function tampered(contact: string, person: string): readonly (readonly [string, Form])[] {
  const ids = ['x', '00000000-0000-7000-8000-00000000ffff', strange.sql, '\u0000', person]
  const page = `/personen/${person}`
  return [
    ...versions.flatMap((seen) => [
      [contact, { formulier: 'afsluiten', seen, outcome: 'beantwoord' }] as const,
      [contact, { formulier: 'verder', seen, route: 'werk' }] as const,
      [contact, { formulier: 'heropenen', seen }] as const,
      [contact, { formulier: 'spoed', seen, wachten: 'nee' }] as const,
    ]),
    [contact, { formulier: 'afsluiten', seen: '1', outcome: 'weggestuurd' }],
    [contact, { formulier: 'melding', wet: 'Wet op de dwang' }],
    [contact, { formulier: 'poging', kanaal: 'rookteken' }],
    [contact, { formulier: 'openen', reden: 'nieuwsgierig' }],
    [contact, { formulier: 'openen' }],
    [contact, { formulier: '__proto__' }],
    ...days.map(
      ([dag = '', maand = '', jaar = '']) =>
        [contact, { formulier: 'verder', seen: '1', 'dag.dag': dag, 'dag.maand': maand, 'dag.jaar': jaar }] as const,
    ),
    ...ids.flatMap((id) => elsewhere(contact, page, id)),
    ...['bijstand-extra', '__proto__', strange.sql].map(
      (soort) => [page, { formulier: 'uitkomst-minimabeleid', soort, seen: '1', uitkomst: 'aangeboden' }] as const,
    ),
  ]
}

/** Every form that carries an id, with this one in its place. */
function elsewhere(contact: string, page: string, id: string): readonly (readonly [string, Form])[] {
  const there = `/contacten/${encodeURIComponent(id)}`
  const line = { sheet: id, regel: id, seen: '1', soort: 'afspraak', wie: 'x', wat: 'y' }
  return [
    ...['melding', 'code', 'veilig'].map((formulier) => [there, { formulier }] as const),
    [there, { formulier: 'openen', reden: 'huisbezoek' }],
    [`${there}/a4`, { formulier: 'begin' }],
    ...['bewaar', 'erbij', 'geprint'].map((doe) => [`${contact}/a4`, { formulier: 'woorden', doe, ...line }] as const),
    [`${contact}/a4`, { formulier: 'weg', ...line }],
    [page, { formulier: 'vraag-0', soort: 'gehuwd', about: id, waarde: 'ja' }],
  ]
}
