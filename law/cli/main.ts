import { readFileSync, writeFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { run } from './run.ts'

const uitTerminal = process.stdin.isTTY === true
let regels: AsyncIterator<string> | undefined

/** One line of whoever answers, typed or piped; answers that are piped in are shown after their question. */
async function vraag(tekst: string, naarFout: boolean): Promise<string | undefined> {
  const uit = naarFout ? process.stderr : process.stdout
  uit.write(tekst)
  regels ??= createInterface({ input: process.stdin, terminal: false })[Symbol.asyncIterator]()
  const { value, done } = await regels.next()
  if (done === true) {
    uit.write('\n')
    return undefined
  }
  if (!uitTerminal) uit.write(`${value}\n`)
  return value
}

const result = await run(process.argv.slice(2), {
  lees: (path) => readFileSync(path, 'utf8'),
  bewaar: (path, tekst) => writeFileSync(path, tekst),
  vraag,
})
if (result.uit !== '') process.stdout.write(`${result.uit}\n`)
if (result.fout !== '') process.stderr.write(`${result.fout}\n`)
process.exitCode = result.code
process.stdin.destroy()
