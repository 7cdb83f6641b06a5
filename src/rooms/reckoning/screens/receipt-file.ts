import * as z from 'zod'
import { isRefused } from '../../../shared/refused.ts'
import { signInFirst } from '../../../web/sign-in-first.ts'
import { page } from '../../../web/view.ts'
import { personIn, readEither } from './either.ts'
import { receiptIn } from './receipt-load.ts'

/** A kept answer to take along: everything as text, or the receipt of the law package as JSON. A file, not a page. */
export const loader = page(z.null(), async (at) => {
  const away = signInFirst(at)
  if (away) return away
  const { doors, facts, params } = at
  const found = await readEither(at, (trx) => doors.income.readReceipt(trx, personIn(params), receiptIn(params)))
  if (isRefused(found)) return found
  const json = params.vorm === 'json'
  if (!json && params.vorm !== 'tekst') return new Response(null, { status: 404 })
  const body = json ? JSON.stringify(found.bewijs, null, 2) : doors.reckoning.writeOut(found.bewijs, facts.locale)
  return new Response(body, {
    headers: {
      'content-type': `${json ? 'application/json' : 'text/plain'}; charset=utf-8`,
      'content-disposition': `attachment; filename="berekening-${found.peildatum}.${json ? 'json' : 'txt'}"`,
      'x-content-type-options': 'nosniff',
    },
  })
})
