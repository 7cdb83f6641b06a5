/** The parts of the official text, as far as a citation names them: which leden and onderdelen each article has. */
export interface Artikeltekst {
  readonly status: string
  readonly vanaf: string
  readonly plaatsen: ReadonlySet<string>
}

/** Reads the plain copy of the Act: headings '### Artikel 31 … [status goed, iw 2026-01-01]', '(2)' and '  n.'. */
export function leesWettekst(tekst: string): ReadonlyMap<string, Artikeltekst> {
  const delen = tekst.split(/^### Artikel /m).slice(1)
  return new Map(
    delen.map((deel) => {
      const [kop = '', ...regels] = deel.split('\n')
      const artikel = kop.split(' ')[0] ?? ''
      const [, status = '', vanaf = ''] = /\[status (\S+), iw (\S+)\]/.exec(kop) ?? []
      return [artikel, { status, vanaf, plaatsen: plaatsenIn(regels) }]
    }),
  )
}

function plaatsenIn(regels: readonly string[]): ReadonlySet<string> {
  const gevonden = new Set<string>()
  let lid = ''
  for (const regel of regels) {
    const nummer = /^\((\d+\*?)\)$/.exec(regel)?.[1]
    const letter = /^ {2}([a-z]{1,2})\.$/.exec(regel)?.[1] ?? /^ {4}([a-z])\.$/.exec(regel)?.[1]
    if (nummer !== undefined) lid = nummer
    if (nummer !== undefined) gevonden.add(lid)
    if (letter !== undefined) gevonden.add(`${lid}/${letter}`)
  }
  return gevonden
}

/** 'lid/onderdeel', 'lid' or '/onderdeel' as `plaatsenIn` writes it; undefined for a whole article. */
export function plaatsVan({ lid, onderdeel }: { lid?: number | string; onderdeel?: string }): string | undefined {
  if (onderdeel !== undefined) return `${lid ?? ''}/${onderdeel}`
  return lid === undefined ? undefined : String(lid)
}
