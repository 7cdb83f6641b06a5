import { createServer, type Server } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { axe } from './harness/axe.ts'
import { closeBrowser, openPage } from './harness/browser.ts'
import { tabTo, walk } from './harness/keyboard.ts'

const servers: Server[] = []
let ours = ''
let theirs = ''

async function serve(html: string): Promise<string> {
  const server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(html))
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`
}

beforeAll(async () => {
  ours = await serve(
    '<!doctype html><html lang="nl"><title>Ons</title><main><h1>Ons</h1><a href="/a">Een</a> <a href="/b">Twee</a></main>',
  )
  theirs = await serve('<!doctype html><html><title>Geheim</title><img src="x"><input>')
})
afterAll(async () => {
  await closeBrowser()
  for (const server of servers) server.close()
})

const reading = (url: string) => `fetch(${JSON.stringify(url)}).then((answer) => answer.text(), () => 'refused')`

test('the browser refuses to read from another origin, so its web security is on', async () => {
  const page = await openPage()
  await page.goto(ours)
  expect(await page.evaluate(reading(theirs))).toBe('refused')
  expect(await page.evaluate(reading(ours))).toContain('<h1>Ons</h1>')
})

test('a page cannot look into a frame of another origin', async () => {
  const page = await openPage()
  await page.goto(ours)
  const look = `new Promise((resolve) => {
    const frame = document.createElement('iframe')
    frame.src = ${JSON.stringify(theirs)}
    frame.onload = () => resolve(frame.contentDocument === null)
    document.body.append(frame)
  })`
  expect(await page.evaluate(look)).toBe(true)
})

test('a page can be opened without JavaScript', async () => {
  const html =
    '<!doctype html><title>Zonder</title><p id="p">uit</p><script>document.getElementById("p").textContent = "aan"</script>'
  const url = await serve(html)
  const texts: (string | null)[] = []
  for (const javaScript of [true, false]) {
    const page = await openPage({ javaScript, width: 320 })
    await page.goto(url)
    texts.push(await page.textContent('#p'))
  }
  expect(texts).toEqual(['aan', 'uit'])
})

test('axe finds what is wrong and is silent about what is not', async () => {
  const page = await openPage()
  await page.goto(ours)
  expect(await axe(page)).toEqual([])
  await page.goto(theirs)
  const found = (await axe(page)).join('\n')
  expect(found).toContain('image-alt')
  expect(found).toContain('html-has-lang')
})

test('the keyboard walks in order and tells what it met', async () => {
  const page = await openPage()
  await page.goto(ours)
  await tabTo(page, 'Een')
  expect((await walk(page)).map(({ name }) => name)).toEqual(['Twee'])
  await expect(tabTo(page, 'Drie', 4)).rejects.toThrow(/did not reach Drie; it met: .*Een/)
})
