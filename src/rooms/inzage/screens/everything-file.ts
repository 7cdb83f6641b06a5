import * as z from 'zod'
import { isRefused } from '../../../shared/refused.ts'
import { signInFirst } from '../../../web/sign-in-first.ts'
import { page } from '../../../web/view.ts'

/** All that is here about whoever is signed in, to take along: JSON, a table by name with its rows. A file, not a page. */
export const loader = page(z.null(), async (at) => {
  const away = signInFirst(at)
  if (away) return away
  const found = await at.doors.house.read(at.facts.caller, 'inzage', async (trx) => ({
    gemaaktOp: trx.context.nu,
    gemeente: trx.context.gemeente,
    tabellen: Object.fromEntries((await at.doors.inzage.aboutMe(trx)).map(({ tabel, regels }) => [tabel, regels])),
  }))
  if (isRefused(found)) return found
  return new Response(JSON.stringify(found, null, 2), {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': 'attachment; filename="mijn-gegevens.json"',
      'x-content-type-options': 'nosniff',
    },
  })
})
