import { bench } from './steps/bench.mjs'
import { ensureBuilt } from './steps/build.mjs'
import { check } from './steps/check.mjs'
import { ensureInstalled } from './steps/install.mjs'
import { buildLawPackage } from './steps/law-package.mjs'
import { findNode } from './steps/node.mjs'
import { proof } from './steps/proof.mjs'
import { report, total } from './steps/run-tests.mjs'
import { Missing, main } from './steps/say.mjs'
import { test } from './steps/test.mjs'
import { trace } from './steps/trace.mjs'

const commands = {
  test: async () => report(total(await test())),
  check: async () => report(total(await check())),
  proof: async (args) => report(total(await proof(args))),
  build: async () => (await ensureBuilt()) || (await buildLawPackage()),
  bench,
  trace,
}

/** `npm test`, `npm run check | proof | bench | trace | build`: installs what changed first. */
await main(async () => {
  const [name, ...args] = process.argv.slice(2)
  const command = commands[name]
  if (!command) throw new Missing(`Say which: ${Object.keys(commands).join(', ')}.`)
  await ensureInstalled()
  findNode()
  return command(args)
})
