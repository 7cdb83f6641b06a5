import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { at, ourEnvironment, root } from './root.mjs'
import { say } from './say.mjs'

const good = { passed: 1, failed: 0, skipped: [] }
const bad = { passed: 0, failed: 1, skipped: [] }

/** Licences under which the whole may be given on as EUPL-1.2; another one is a question for a person. */
const licences = new Set([
  'EUPL-1.2',
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'OFL-1.1',
  'Python-2.0',
  '0BSD',
])

/** Packages that state no licence where npm looks, each with why they may be here: docs/decisions/0008. */
const stated = new Set([
  '@amsterdam/design-system-assets',
  '@amsterdam/design-system-react-icons',
  '@amsterdam/design-system-tokens',
])

/** What runs is written down (build/sbom.json), each part with its hash and licence, and asked about at the registry. */
export async function supply() {
  // After the judges have begun, so that they do not wait.
  await new Promise((resolve) => setTimeout(resolve, 100))
  return [billOfMaterials(), knownHoles()]
}

function billOfMaterials() {
  const { stdout, status } = npm('sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev')
  const parts = status === 0 ? JSON.parse(stdout).components : []
  const wrong = parts.flatMap((part) => wrongWith(part))
  mkdirSync(at('build'), { recursive: true })
  writeFileSync(at('build', 'sbom.json'), stdout)
  for (const one of wrong) say(`Bill of materials: ${one}`)
  say(`Bill of materials: ${parts.length} parts in build/sbom.json`)
  return parts.length > 0 && wrong.length === 0 ? good : bad
}

function wrongWith({ name, version, licenses = [], hashes = [], purl = '' }) {
  const ours = purl.includes('%40rodedraad') || name === 'law'
  const said = licenses.map(({ license, expression }) => expression ?? license?.id ?? license?.name ?? '').join(' AND ')
  const parts = said === '' ? [] : said.replace(/[()]/g, '').split(/ AND | OR /)
  const unknown = parts.filter((one) => !licences.has(one))
  return [
    ...(hashes.length === 0 && !ours ? [`${name} ${version} has no hash in the lockfile`] : []),
    ...(parts.length === 0 && !ours && !stated.has(name) ? [`${name} ${version} states no licence`] : []),
    ...unknown.map((one) => `${name} ${version} has licence ${one}, which nobody looked at yet`),
  ]
}

/** Known holes in what runs. A registry that does not answer this question leaves it open, and says so. */
function knownHoles() {
  const { stdout } = npm('audit', '--omit=dev', '--json', '--fetch-retries=0', '--fetch-timeout=10000')
  const answer = parsed(stdout)
  const found = answer?.metadata?.vulnerabilities
  if (!found) {
    const reason = `the registry gives no advisories (${answer?.statusCode ?? 'no answer'})`
    return { passed: 0, failed: 0, skipped: [{ name: 'Known holes in packages', reason }] }
  }
  const grave = found.moderate + found.high + found.critical
  say(`Known holes in packages: ${grave === 0 ? 'none' : stdout}`)
  return grave === 0 ? good : bad
}

function parsed(text) {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function npm(...args) {
  return spawnSync('npm', args, {
    cwd: root,
    encoding: 'utf8',
    env: ourEnvironment(),
    maxBuffer: 2 ** 26,
    timeout: 30_000,
  })
}
