import { describe, expect, it } from 'vitest'
import { listFiles, type SourceFile } from './source.ts'

/** Put together from pieces, so that this file does not hold what it looks for. */
const join = (...pieces: string[]) => pieces.join('')

const tooling = new RegExp(
  [
    `\\b${join('co', 'pilot')}\\b`,
    join('chat', 'gpt'),
    join('open', 'ai\\b'),
    join('anth', 'ropic'),
    `\\b${join('cla', 'ude')}\\b`,
    `\\b${join('gem', 'ini')}\\b`,
    join('language', ' model'),
    `\\b${join('l', 'lms?')}\\b`,
    join('coding ', 'agent'),
    join('sub', 'agent'),
    join('generated ', '(by|with) an? (ai|assistant)'),
    join('co-authored', '-by'),
    join('ai', '[- ]assist'),
  ].join('|'),
  'gi',
)
const machine = new RegExp(`(?<![\\w.)\\]}*@])/(${['wor' + 'k', 'ro' + 'ot', 'home', 'Users'].join('|')})/[\\w.]`, 'g')
const registry = new RegExp(`${join('registry', '\\.')}[\\w-]+\\.[a-z]+|"resolved": *"https?:|^registry *=`, 'gm')
const elsewhere = new RegExp(`(?<![./\\w])${join('\\.\\./', 'shared/')}`, 'g')

/** What a file says that it must not, as "path: found". */
function tracesIn(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    const patterns = [tooling, machine, registry, ...(file.path.endsWith('.md') ? [elsewhere] : [])]
    return patterns.flatMap((pattern) =>
      [file.path, ...file.text.split('\n')].flatMap((line) =>
        [...line.matchAll(pattern)].map((match) => `${file.path}: ${match[0]}`),
      ),
    )
  })
}

describe('traces of the machine', () => {
  it('no tool that writes, no path of a machine, no host of a registry', () => {
    expect(tracesIn(listFiles(/./))).toEqual([])
  })

  it.each([
    join('// made with Co', 'pilot'),
    join('Chat', 'GPT said so'),
    join('an L', 'LM wrote this'),
    join('Co-authored', '-By: someone'),
    join("readFileSync('/wor", "k/main/a.txt')"),
    join('cd /ro', 'ot/project'),
    join('see /ho', 'me/jan/notes'),
    join('https://registry', '.example.org/pkg'),
    join('  "resolved": "https', '://somewhere/a.tgz"'),
    join('as ../sha', 'red/design.md says'),
  ])('sees a planted trace (%#)', (text) => {
    expect(tracesIn([{ path: 'docs/a.md', text }])).toHaveLength(1)
  })

  it('lets a room, an address and a relative path pass', () => {
    const text =
      "import a from '../../shared/date.ts'\nsrc/rooms/work/index.ts docs/werk/house.md base.url/home/page user agent"
    expect(tracesIn([{ path: 'src/a.ts', text }])).toEqual([])
  })
})
