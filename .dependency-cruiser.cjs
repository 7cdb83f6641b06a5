/**
 * The walls of the house. Each rule is seen to fire on a planted violation in tests/conventions/walls.test.ts.
 */
const rooms = '^src/rooms/'
const testFile = '(\\.test\\.tsx?|/testing\\.ts|\\.proof\\.ts)$'
const test = `${testFile}|^law/(testing|gevallen)/`
const pure = `${rooms}[^/]+/[a-z0-9-]+\\.ts$`
const typeOnly = ['type-only', 'type-import']
/** main.ts and worker.ts, the types of the doors beside them, and what fills the demo through the doors. */
const composition = '^src/(main|worker|doors)\\.ts$|^src/demo/'

/** Which rooms a room may call. Every room may call regions; the three that look at the rest may call any. */
const calls = {
  intake: ['regie', 'plan', 'income', 'household'],
  regie: ['plan', 'household'],
  plan: ['household'],
  income: ['household'],
  household: [],
  reckoning: ['income', 'household'],
  inzage: ['household'],
  decisions: ['plan', 'income', 'household'],
  obligations: ['plan', 'income', 'household'],
  youth: ['plan', 'income', 'household'],
  work: ['plan', 'income', 'household'],
  between: ['plan', 'income', 'household'],
  regions: [],
  beheer: [],
}
const watchers = 'steering|learning|privacy'
const known = [...Object.keys(calls), ...watchers.split('|')].join('|')

const callRules = Object.entries(calls).map(([room, allowed]) => ({
  name: `calls-of-${room}`,
  comment: `${room} may call ${[...allowed, 'regions'].join(', ')}`,
  severity: 'error',
  from: { path: `${rooms}${room}/`, pathNot: test },
  to: { path: rooms, pathNot: `${rooms}(${[room, 'regions', watchers, ...allowed].join('|')})/` },
}))

module.exports = {
  forbidden: [
    ...callRules,
    {
      name: 'rooms-meet-at-the-door',
      comment:
        'A room, the composition and the shell reach another room only through its index.ts (a test also through testing.ts)',
      severity: 'error',
      from: { path: `${rooms}([^/]+)/`, pathNot: test },
      to: { path: rooms, pathNot: `${rooms}$1/|${rooms}[^/]+/index\\.ts$` },
    },
    {
      name: 'tests-meet-at-the-door',
      comment: 'A test reaches another room through its index.ts or testing.ts',
      severity: 'error',
      from: { path: `${rooms}([^/]+)/.*${testFile}` },
      to: { path: rooms, pathNot: `${rooms}$1/|${rooms}[^/]+/(index|testing)\\.ts$` },
    },
    {
      name: 'composition-meets-at-the-door',
      comment: 'main.ts, worker.ts and the shell know a room by its index.ts',
      severity: 'error',
      from: { path: `${composition}|^src/web/` },
      to: { path: rooms, pathNot: `${rooms}[^/]+/index\\.ts$` },
    },
    {
      name: 'known-rooms',
      comment: 'A room must stand in the list of calls above',
      severity: 'error',
      from: { path: rooms },
      to: { path: rooms, pathNot: `${rooms}(${known})/` },
    },
    {
      name: 'watched-by-nobody',
      comment:
        'steering, learning and privacy are imported by main.ts and worker.ts alone (the shell knows their types)',
      severity: 'error',
      from: { pathNot: `${composition}|^src/web/doors\\.ts$|${rooms}(${watchers})/|^(tests|e2e|bench)/|${test}` },
      to: { path: `${rooms}(${watchers})/` },
    },
    {
      name: 'only-the-composition-knows-rooms',
      comment: 'Platform and shared know no room',
      severity: 'error',
      from: { path: '^src/', pathNot: `${composition}|${rooms}|^src/web/|${test}` },
      to: { path: rooms },
    },
    {
      name: 'web-knows-rooms-by-type',
      comment: 'The bundle of the screens is a second module graph: it takes types from rooms, never values',
      severity: 'error',
      from: { path: '^src/web/', pathNot: test },
      to: { path: rooms, dependencyTypesNot: typeOnly },
    },
    {
      name: 'screens-know-rooms-by-type',
      comment: 'A screen takes types from its room, never values: the doors come through the router context',
      severity: 'error',
      from: { path: `${rooms}[^/]+/screens/`, pathNot: test },
      to: { path: rooms, pathNot: `${rooms}[^/]+/screens/`, dependencyTypesNot: typeOnly },
    },
    {
      name: 'screens-know-platform-by-type',
      comment: 'Screens and shell take types from the platform, never values',
      severity: 'error',
      from: { path: `${rooms}[^/]+/screens/|^src/web/`, pathNot: test },
      to: { path: '^src/platform/', dependencyTypesNot: typeOnly },
    },
    {
      name: 'nothing-knows-screens',
      comment: 'Screens are reached by address, through src/web/routes.ts',
      severity: 'error',
      from: { path: '^src/', pathNot: `${rooms}[^/]+/screens/|${test}` },
      to: { path: `${rooms}[^/]+/screens/` },
    },
    {
      name: 'pure-domain',
      comment:
        'A file <noun>.ts of a room holds domain: no platform, SQL, route, job or screen, and no driver or framework',
      severity: 'error',
      from: { path: pure, pathNot: '/(index|testing|refused|rights|contract)\\.ts$' },
      to: {
        path: '^src/platform/|^src/web/|\\.(sql|routes|jobs)\\.ts$|/screens/|node_modules/(kysely|pg|fastify|react|react-router|graphile-worker)/',
      },
    },
    {
      name: 'words-of-a-room',
      comment:
        'refused.ts, rights.ts and contract.ts say what a room refuses, allows and shows: values of the platform are not for them',
      severity: 'error',
      from: { path: `${rooms}[^/]+/(refused|rights|contract)\\.ts$` },
      to: { path: '^src/platform/|^src/web/|\\.(sql|routes|jobs)\\.ts$|/screens/', dependencyTypesNot: typeOnly },
    },
    {
      name: 'pure-domain-behind-doors',
      comment: 'The door of another room leads to SQL: pure domain knows it by type',
      severity: 'error',
      from: { path: pure, pathNot: '/(index|testing|contract)\\.ts$' },
      to: { path: `${rooms}[^/]+/index\\.ts$`, dependencyTypesNot: typeOnly },
    },
    {
      name: 'law-leans-on-nothing',
      comment: 'law/ imports nothing outside itself; only its command line reads files',
      severity: 'error',
      from: { path: '^law/', pathNot: `^law/cli/|${test}` },
      to: { pathNot: '^law/' },
    },
    {
      name: 'law-command-line',
      comment: 'The command line of law/ may use Node, and nothing else outside law/',
      severity: 'error',
      from: { path: '^law/cli/', pathNot: test },
      to: { pathNot: '^law/', dependencyTypesNot: ['core'] },
    },
    {
      name: 'shared-leans-on-nothing',
      comment: 'src/shared imports nothing outside itself but Node',
      severity: 'error',
      from: { path: '^src/shared/', pathNot: test },
      to: { pathNot: '^src/shared/', dependencyTypesNot: ['core'] },
    },
    {
      name: 'product-knows-no-tests',
      comment: 'The product imports no test, no testing.ts and nothing from tests/, e2e/ or bench/',
      severity: 'error',
      from: { path: '^(src|law|scripts)/', pathNot: test },
      to: { path: `${test}|^(tests|e2e|bench)/|${test}` },
    },
    {
      name: 'no-cycles',
      comment: 'No file depends on itself by a detour (types alone may)',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: typeOnly } },
    },
    {
      name: 'everything-resolves',
      comment: 'An import that leads nowhere',
      severity: 'error',
      from: { path: '^(src|law)/' },
      to: { couldNotResolve: true, pathNot: '^(\\./\\+types/|virtual:)|/\\+types/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules|^build/' },
    exclude: { path: '(^|/)\\.react-router/|/\\+types/|^law/dist/|^build/' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
