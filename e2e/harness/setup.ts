import type { TestProject } from 'vitest/node'
import { type Chromium, findChromium } from './chromium.ts'

declare module 'vitest' {
  interface ProvidedContext {
    chromium: Chromium
  }
}

/** Finds, and the first time unpacks, the browser once for all browser tests. */
export default function setup(project: TestProject): void {
  project.provide('chromium', findChromium())
}
