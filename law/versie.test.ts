import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { versie } from './versie.ts'

test('the version in code is that of the package', () => {
  const inhoud: unknown = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'))
  expect(inhoud).toMatchObject({ version: versie })
})
