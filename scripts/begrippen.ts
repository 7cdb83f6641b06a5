import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Begrip, themas } from '../law/begrippen.ts'

const target = fileURLToPath(new URL('../docs/begrippen.md', import.meta.url))

const head = `# Begrippen

Generated from \`law/begrippen.ts\` by \`node scripts/begrippen.ts\`; do not edit by hand. Each concept has one word in code, one in SQL, one in
the API and one on the screen. A word that is not in this list is English in code and in the database.
`

/** Where the concept comes from, as one short phrase. */
function source(begrip: Begrip): string {
  return 'wet' in begrip.bron ? `${begrip.bron.wet} ${begrip.bron.artikel}` : begrip.bron.bron
}

function words(begrip: Begrip): string {
  const distinct = new Set([begrip.code, begrip.sql, begrip.api])
  return [...distinct].map((word) => `\`${word}\``).join(' ')
}

function row(begrip: Begrip): string {
  const not = (begrip.niet ?? []).map((word) => `\`${word}\``).join(' ')
  const screen = `${begrip.nl} / ${begrip.en}`
  return `| ${words(begrip)} | ${screen} | ${begrip.uitleg.nl} | ${begrip.uitleg.en} | ${source(begrip)} | ${not} |`
}

/** The whole glossary as one markdown page: a table per theme. */
export function renderBegrippen(): string {
  const tables = themas.map((thema) =>
    [
      `## ${thema.nl} (${thema.en})`,
      '',
      '| code, SQL, API | screen | uitleg | explanation | source | not |',
      '|---|---|---|---|---|---|',
      ...thema.begrippen.map(row),
      '',
    ].join('\n'),
  )
  return [head, ...tables].join('\n')
}

if (import.meta.main) writeFileSync(target, renderBegrippen())
