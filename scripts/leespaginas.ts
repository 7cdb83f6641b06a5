import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { leespaginas } from '../law/gevallen/leespagina/leespagina.ts'

const folder = fileURLToPath(new URL('../docs/wet/', import.meta.url))

mkdirSync(folder, { recursive: true })
for (const { bestand, tekst } of leespaginas()) writeFileSync(`${folder}${bestand}`, tekst)
