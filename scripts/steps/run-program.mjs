import { spawn } from 'node:child_process'
import { ourEnvironment, root } from './root.mjs'

/**
 * Runs a program to its end and gives its exit code. `quiet` keeps its output and shows it only when it fails. A Ctrl-C
 * reaches the program by itself, since it shares our terminal; a SIGTERM is handed on.
 */
export function runProgram(program, args, { env = ourEnvironment(), quiet = false } = {}) {
  return new Promise((resolve) => {
    const stdio = quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit']
    const child = spawn(program, args, { cwd: root, env, stdio })
    const parts = []
    child.stdout?.on('data', (part) => parts.push(part))
    child.stderr?.on('data', (part) => parts.push(part))
    const end = (code, text = '') => {
      if (quiet && code !== 0) process.stderr.write(Buffer.concat(parts).toString() + text)
      resolve(code)
    }
    child.on('error', (error) => end(127, `${program}: ${error.message}\n`))
    const handOn = () => child.kill('SIGTERM')
    process.once('SIGTERM', handOn)
    child.on('close', (code) => {
      process.off('SIGTERM', handOn)
      end(code ?? 1)
    })
  })
}
