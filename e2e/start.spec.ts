import { createServer } from 'node:net'
import { afterAll, expect, test } from 'vitest'
import { newDataFolder, newDemoFolder } from './harness/app.ts'
import { spawnApp } from './harness/app-process.ts'
import { closeBrowser, openPage } from './harness/browser.ts'
import { signInAs } from './harness/sign-in.ts'

afterAll(closeBrowser)

test('it starts on an empty folder, opens on one button per role, keeps its data, starts afresh when asked', async () => {
  const data = ['--data', newDataFolder()]
  const first = spawnApp(['--port', '0', ...data])
  const page = await openPage()
  await page.goto(await first.url)
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
  expect(
    await page.getByRole('link', { name: /klantmanager|inkomensconsulent|teamleider|privacy officer|inwoner/ }).count(),
  ).toBe(5)
  await signInAs(page, await first.url, /klantmanager/)
  expect(page.url()).toBe(`${await first.url}/vandaag`)
  expect(first.output()).toContain('demo data')
  expect(await first.stop()).toBe(0)

  const second = spawnApp(['--port', '0', ...data])
  await second.url
  expect(second.output()).not.toContain('demo data')
  expect(await second.stop()).toBe(0)

  const afresh = spawnApp(['--port', '0', ...data, '--reset'])
  await afresh.url
  expect(afresh.output()).toContain('demo data')
  expect(await afresh.stop()).toBe(0)
})

test('started twice, the second shares the database and either may stop first', async () => {
  const data = ['--data', newDemoFolder()]
  const first = spawnApp(['--port', '0', ...data])
  await first.url
  const second = spawnApp(['--port', '0', ...data])
  const url = await second.url
  expect(await first.stop()).toBe(0)
  expect((await fetch(url)).status).toBe(200)
  expect(await second.stop()).toBe(0)
})

test('a taken port is said in one sentence that names a way out', async () => {
  const holder = createServer()
  await new Promise<void>((resolve) => holder.listen(0, '127.0.0.1', resolve))
  const address = holder.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const app = spawnApp(['--port', String(port), '--data', newDataFolder()])
  await expect(app.url).rejects.toThrow(/ended with code 1/)
  holder.close()
  expect(app.output().trim().split('\n')).toHaveLength(1)
  expect(app.output()).toContain(`Port ${port} is taken`)
})

test('an option that does not exist is said in one sentence', async () => {
  const app = spawnApp(['--restet'])
  await expect(app.url).rejects.toThrow(/ended with code 1/)
  expect(app.output().trim().split('\n')).toHaveLength(1)
  expect(app.output()).toContain('--restet')
})
