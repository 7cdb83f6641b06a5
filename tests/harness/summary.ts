import { writeFileSync } from 'node:fs'
import type { Reporter, TestCase, TestModule } from 'vitest/node'

/** What one run of the tests came to; `skipped` names each with its reason. */
export interface Summary {
  readonly passed: number
  readonly failed: number
  readonly skipped: readonly { readonly name: string; readonly reason: string }[]
  readonly seconds: number
  /** What tests measured, under their names: `task.meta.figures`. */
  readonly figures: Readonly<Record<string, unknown>>
}

declare module 'vitest' {
  interface TaskMeta {
    /** What a test measured, for docs/proof.json. */
    figures?: unknown
  }
}

/** Writes the counts of a run, with the reason of each skipped test, to the file named by RODEDRAAD_SUMMARY. */
export default class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    const file = process.env.RODEDRAAD_SUMMARY
    if (file) writeFileSync(file, JSON.stringify(summarise(modules, unhandled.length)))
  }
}

function summarise(modules: readonly TestModule[], unhandled: number): Summary {
  const tests = modules.flatMap((module) => [...module.children.allTests()])
  // A file that could not be read, or whose hooks failed, has no failed test of its own: it counts as one.
  const broken = modules.filter((module) => module.state() === 'failed' && !someFailed(module)).length
  const skipped = tests.filter((test) => test.result().state === 'skipped' || test.result().state === 'pending')
  return {
    passed: tests.filter((test) => test.result().state === 'passed').length,
    failed: tests.filter((test) => test.result().state === 'failed').length + broken + unhandled,
    skipped: skipped.map((test) => ({ name: test.fullName, reason: reasonOf(test) })),
    figures: Object.fromEntries(tests.flatMap((test) => figuresOf(test))),
    seconds: Math.round(modules.reduce((sum, module) => sum + module.diagnostic().duration, 0) / 1000),
  }
}

function figuresOf(test: TestCase): readonly (readonly [string, unknown])[] {
  const { figures } = test.meta()
  return figures === undefined ? [] : [[test.fullName, figures]]
}

function someFailed(module: TestModule): boolean {
  return [...module.children.allTests('failed')].length > 0
}

// `context.skip('reason')` gives a note; `skipIf` gives none, then the name of the test or its group must say it.
function reasonOf(test: TestCase): string {
  const result = test.result()
  if (result.state === 'skipped' && result.note) return result.note
  const named = test.fullName.match(/\((?:skipped: )?((?:needs|the) [^)]*)\)/)?.[1]
  return named ?? (test.module.state() === 'failed' ? 'its file failed before it' : 'no reason given')
}
