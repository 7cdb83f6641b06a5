import { say } from './say.mjs'

const phases = []

/** Does one phase of a command and keeps how long it took, to tell at the end. */
export async function phase(name, work) {
  const started = performance.now()
  try {
    return await work()
  } finally {
    phases.push({ name, seconds: Math.round((performance.now() - started) / 1000) })
  }
}

/** Says how long each phase took, in seconds, and all of them together. */
export function sayPhases() {
  if (phases.length === 0) return
  say('\nSeconds per phase:')
  for (const { name, seconds } of phases) say(`  ${name}: ${seconds} s`)
  say(`  together: ${phases.reduce((sum, { seconds }) => sum + seconds, 0)} s`)
}
