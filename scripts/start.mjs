import { spawn } from 'node:child_process'
import { ensureBuilt } from './steps/build.mjs'
import { ensureInstalled } from './steps/install.mjs'
import { findNode, nodeArguments } from './steps/node.mjs'
import { at, ourEnvironment, root } from './steps/root.mjs'
import { Missing, main } from './steps/say.mjs'

/** `npm start`: installs and builds what changed, then runs the application until it ends or is told to. */
await main(async () => {
  if (process.platform === 'win32')
    throw new Missing('Rode Draad runs on Linux and macOS; on Windows, start it in WSL.')
  await ensureInstalled()
  const node = findNode()
  if ((await ensureBuilt()) !== 0) throw new Missing('The screens could not be built: see the lines above.')
  return runApplication(node, process.argv.slice(2))
})

function runApplication(node, args) {
  return new Promise((resolve) => {
    const env = { NODE_ENV: 'production', ...ourEnvironment() }
    const child = spawn(node, [...nodeArguments, at('src', 'main.ts'), ...args], { cwd: root, env, stdio: 'inherit' })
    // From a terminal Ctrl-C reaches the child by itself; the application takes a second signal as the same one.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
    child.on('error', () => resolve(1))
    child.on('close', (code, signal) => resolve(code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1)))
  })
}
