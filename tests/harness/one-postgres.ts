import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serverAccount } from '../../src/platform/db/embedded/account.ts'
import { chooseBinaries } from '../../src/platform/db/embedded/binaries.ts'

/** Says `one` when the tests have only one PostgreSQL here, whichever they prefer; `two` when npm's is another one. */
const folder = mkdtempSync(join(tmpdir(), 'rodedraad-which-'))
const account = serverAccount(folder)
const [usual, npm] = [false, true].map((preferNpm) => chooseBinaries({ account, preferNpm }, folder).bin)
rmSync(folder, { recursive: true })
process.stdout.write(usual === npm ? 'one' : 'two')
