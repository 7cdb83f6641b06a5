import { describe, expect, it } from 'vitest'
import { root } from './source.ts'
import { cruiseFor, cruisePlanted, wallNames } from './walls-cruise.ts'

const room = (name: string) => `src/rooms/${name}`

/** A house that keeps to every wall: the ground on which one violation at a time is planted. */
const house: Record<string, string> = {
  'src/main.ts': "import { income } from './rooms/income/index.ts'\nexport const all = income\n",
  'src/shared/date.ts': "import { randomBytes } from 'node:crypto'\nexport const day = randomBytes\n",
  'src/platform/db.ts': "import { day } from '../shared/date.ts'\nexport const db = day\nexport type Db = typeof db\n",
  'src/web/doors.ts':
    "import type { Income } from '../rooms/income/index.ts'\nimport type { Steering } from '../rooms/steering/index.ts'\nexport type Doors = { income: Income; steering: Steering }\n",
  'law/index.ts': "export { norm } from './norm.ts'\n",
  'law/norm.ts': 'export const norm = 1\n',
  'law/cli/run.ts':
    "import { readFileSync } from 'node:fs'\nimport { norm } from '../norm.ts'\nexport const run = [readFileSync, norm]\n",
  [`${room('household')}/index.ts`]: "export { facts } from './facts.sql.ts'\nexport type Facts = { a: 1 }\n",
  [`${room('household')}/facts.sql.ts`]: "import { db } from '../../platform/db.ts'\nexport const facts = db\n",
  [`${room('regions')}/index.ts`]: 'export const regions = 1\n',
  [`${room('steering')}/index.ts`]:
    "import { income } from '../income/index.ts'\nexport const steering = income\nexport type Steering = typeof steering\n",
  [`${room('income')}/index.ts`]:
    "import { facts } from '../household/index.ts'\nimport { regions } from '../regions/index.ts'\nimport { outcome } from './outcome.ts'\nexport const income = [facts, regions, outcome]\nexport type Income = typeof income\n",
  [`${room('income')}/outcome.ts`]:
    "import { norm } from '../../../law/index.ts'\nimport { day } from '../../shared/date.ts'\nimport type { Facts } from '../household/index.ts'\nexport const outcome = [norm, day]\nexport type Uses = Facts\n",
  [`${room('income')}/testing.ts`]: 'export const anIncome = 1\n',
  [`${room('income')}/outcome.test.ts`]:
    "import { anIncome } from './testing.ts'\nimport { outcome } from './outcome.ts'\nexport const seen = [anIncome, outcome]\n",
  [`${room('income')}/screens/page.tsx`]:
    "import type { Income } from '../index.ts'\nimport type { Db } from '../../../platform/db.ts'\nexport const page = (income: Income, db: Db) => [income, db]\n",
}

/** Per wall: the file that is added or changed, and its text. */
const planted: Record<string, [path: string, text: string]> = {
  'rooms-meet-at-the-door': [
    `${room('income')}/more.sql.ts`,
    "import { facts } from '../household/facts.sql.ts'\nexport const more = facts\n",
  ],
  'tests-meet-at-the-door': [
    `${room('income')}/more.test.ts`,
    "import { facts } from '../household/facts.sql.ts'\nexport const more = facts\n",
  ],
  'composition-meets-at-the-door': [
    'src/worker.ts',
    "import { facts } from './rooms/household/facts.sql.ts'\nexport const all = facts\n",
  ],
  'known-rooms': [`${room('cellar')}/index.ts`, "import { a } from './a.sql.ts'\nexport const cellar = a\n"],
  'watched-by-nobody': [
    'src/platform/watch.ts',
    "import { steering } from '../rooms/steering/index.ts'\nexport const watch = steering\n",
  ],
  'only-the-composition-knows-rooms': [
    'src/platform/http.ts',
    "import { income } from '../rooms/income/index.ts'\nexport const http = income\n",
  ],
  'web-knows-rooms-by-type': [
    'src/web/root.ts',
    "import { income } from '../rooms/income/index.ts'\nexport const root = income\n",
  ],
  'screens-know-rooms-by-type': [
    `${room('income')}/screens/form.tsx`,
    "import { income } from '../index.ts'\nexport const form = income\n",
  ],
  'screens-know-platform-by-type': [
    `${room('income')}/screens/list.tsx`,
    "import { db } from '../../../platform/db.ts'\nexport const form = db\n",
  ],
  'nothing-knows-screens': [
    `${room('income')}/income.routes.ts`,
    "import { page } from './screens/page.tsx'\nexport const routes = page\n",
  ],
  'pure-domain': [
    `${room('household')}/facts.ts`,
    "import { db } from '../../platform/db.ts'\nexport const pure = db\n",
  ],
  'words-of-a-room': [
    `${room('income')}/rights.ts`,
    "import { db } from '../../platform/db.ts'\nexport const rights = db\n",
  ],
  'pure-domain-behind-doors': [
    `${room('income')}/what-if.ts`,
    "import { facts } from '../household/index.ts'\nexport const whatIf = facts\n",
  ],
  'law-leans-on-nothing': ['law/dates.ts', "import { day } from '../src/shared/date.ts'\nexport const dates = day\n"],
  'law-command-line': ['law/cli/more.ts', "import { z } from 'zod'\nexport const more = z\n"],
  'shared-leans-on-nothing': ['src/shared/money.ts', "import { z } from 'zod'\nexport const money = z\n"],
  'product-knows-no-tests': [
    `${room('income')}/demo.sql.ts`,
    "import { anIncome } from './testing.ts'\nexport const demo = anIncome\n",
  ],
  'no-cycles': ['src/platform/a.ts', "import { b } from './b.ts'\nexport const a = b\n"],
  'everything-resolves': ['src/platform/lost.ts', "import { gone } from './gone.ts'\nexport const lost = gone\n"],
}

/** What one planted file needs beside it. */
const beside: Record<string, Record<string, string>> = {
  'known-rooms': { [`${room('cellar')}/a.sql.ts`]: 'export const a = 1\n' },
  'no-cycles': { 'src/platform/b.ts': "import { a } from './a.ts'\nexport const b = a\n" },
}

const callWalls = wallNames.filter((name) => name.startsWith('calls-of-'))

/** A house in which each room calls one that it may not call. */
function wrongCalls(): Record<string, string> {
  const files: Record<string, string> = { 'law/index.ts': '' }
  for (const from of callWalls.map(roomOf)) {
    const to = forbiddenFor(from)
    files[`${room(to)}/index.ts`] ??= 'export const value = 1\n'
    files[`${room(from)}/own.sql.ts`] = `import { value } from '../${to}/index.ts'\nexport const own = value\n`
  }
  return files
}

const roomOf = (wall: string) => wall.slice('calls-of-'.length)
const forbiddenFor = (from: string) => (from === 'intake' ? 'decisions' : 'intake')

describe('walls', () => {
  it('stand in the house as it is', async () => {
    expect(await cruiseFor(root, ['src', 'law'])).toEqual([])
  })

  it('let a house pass that keeps to them', async () => {
    expect(await cruisePlanted(house)).toEqual([])
  })

  it('each have a planted violation', () => {
    expect(Object.keys(planted).sort()).toEqual(wallNames.filter((name) => !callWalls.includes(name)).sort())
  })

  it('each catch what is planted, in the file where it is planted', async () => {
    const files = Object.entries(planted).flatMap(([wall, [path, text]]) => [
      [path, text],
      ...Object.entries(beside[wall] ?? {}),
    ])
    const found = await cruisePlanted({ ...house, ...Object.fromEntries(files) })
    for (const [wall, [path]] of Object.entries(planted)) {
      expect(found.filter((line) => line.startsWith(`${wall}: `)).join('\n'), wall).toContain(path)
    }
  })

  it('catch each call that is not allowed', async () => {
    const found = await cruisePlanted(wrongCalls())
    for (const wall of callWalls) {
      const [from, to] = [roomOf(wall), forbiddenFor(roomOf(wall))]
      expect(found).toContain(`${wall}: ${room(from)}/own.sql.ts -> ${room(to)}/index.ts`)
    }
  })
})
