import { configDefaults, defineConfig, mergeConfig } from 'vitest/config'
import vite from './vite.config.ts'

const away = [...configDefaults.exclude, 'build/**', 'data/**', 'law/dist/**']
const cluster = './tests/harness/cluster.ts'

const system = ['src/platform/db/embedded/**/*.test.ts', 'scripts/**/*.test.ts']

// Many households, random sequences, other programs: in `npm test`, too slow for each check.
const sweeps = [
  'law/eigenschappen.test.ts',
  'law/mutatie.test.ts',
  'law/readme.test.ts',
  'law/cli/run.test.ts',
  'law/dagen/veranderingen.test.ts',
  'law/gevallen/toeslageigenschappen.test.ts',
  'law/uitkomst/volgende-vraag.test.ts',
  'law/uitleg/uitleg.test.ts',
  'src/platform/access/return-path.test.ts',
  'src/platform/http/api/attacks.test.ts',
  'src/platform/http/api/contacts.test.ts',
  'src/rooms/income/compute.sql.test.ts',
  'src/rooms/income/law-input.test.ts',
  'src/rooms/income/local-rules.sql.test.ts',
  'src/rooms/intake/receive.test.ts',
  'src/rooms/intake/start.test.ts',
  'src/rooms/privacy/vernietiging.sql.test.ts',
  'src/rooms/reckoning/rule-change.sql.test.ts',
  'src/rooms/regie/ledger.test.ts',
  'src/rooms/regie/ledger-attacks.test.ts',
  'tests/api/openapi.test.ts',
  'tests/attacks/secret-party.test.ts',
  'tests/attacks/sharing-cells.test.ts',
  'tests/attacks/consent.test.ts',
  'tests/attacks/hidden-address.test.ts',
  'tests/attacks/http-*.test.ts',
  'tests/conventions/hidden-address.test.ts',
  'tests/lists/begin.test.ts',
  'tests/lists/list-queries.test.ts',
]

/**
 * Five kinds of tests: `unit` (pure and SQL), `sweep` and `system` (starting servers and commands), both too slow for each
 * check, `e2e` (in a browser), `proof` (the long runs of `npm run proof`).
 */
const tests = defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // The modules are read once per worker: half the time of a check.
          isolate: false,
          include: ['{src,law,tests,db}/**/*.test.{ts,tsx}'],
          exclude: [...away, ...system, ...sweeps],
          globalSetup: cluster,
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'sweep',
          isolate: false,
          include: sweeps,
          globalSetup: cluster,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'system',
          include: system,
          exclude: away,
          globalSetup: cluster,
          testTimeout: 180_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['e2e/**/*.spec.ts'],
          exclude: away,
          globalSetup: './e2e/harness/setup.ts',
          // One worker after another's file: who signed in stays signed in.
          isolate: false,
          testTimeout: 120_000,
          hookTimeout: 240_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'proof',
          include: ['{src,law,tests,e2e}/**/*.proof.ts'],
          exclude: away,
          globalSetup: cluster,
          fileParallelism: false,
          testTimeout: 3_600_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})

export default mergeConfig(vite, tests)
