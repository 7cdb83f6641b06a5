import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))

/** The shared folder with the sources, when it is there: RODEDRAAD_SHARED, or a folder `shared` beside the repository. */
export const gedeeldeMap: string | undefined = [
  process.env.RODEDRAAD_SHARED,
  join(here, '..', '..', '..', 'shared'),
].find((map) => map !== undefined && existsSync(join(map, 'domain', 'worked-examples.json')))

export const waaromOvergeslagen = 'the shared folder is not there; set RODEDRAAD_SHARED to compare with the sources'

export function leesBron(naam: string): string {
  if (gedeeldeMap === undefined) throw new Error(waaromOvergeslagen)
  return readFileSync(join(gedeeldeMap, 'domain', naam), 'utf8')
}
