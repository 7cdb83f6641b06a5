import { readFileSync } from 'node:fs'
import { run } from './run.ts'

const result = run(process.argv.slice(2), (path) => readFileSync(path, 'utf8'))
if (result.uit !== '') process.stdout.write(`${result.uit}\n`)
if (result.fout !== '') process.stderr.write(`${result.fout}\n`)
process.exitCode = result.code
