import * as z from 'zod'
import { isRefused } from '../../../shared/refused.ts'
import { signInFirst } from '../../../web/sign-in-first.ts'
import { page } from '../../../web/view.ts'
import { readComposed } from './compose.ts'

/** Het A4'tje as PDF/UA, to download: a file, not a page. */
export const loader = page(z.null(), async (at) => {
  const away = signInFirst(at)
  if (away) return away
  const found = await readComposed(at)
  if (isRefused(found)) return found
  const { page: sheet, own } = found
  if (!sheet) return new Response(null, { status: 404 })
  const { house, plan } = at.doors
  const pdf = await house.read(at.facts.caller, own ? 'inzage' : 'hulpvraag', (trx) => plan.printA4tje(trx, sheet))
  if (isRefused(pdf)) return pdf
  return new Response(new Uint8Array(pdf), {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': 'attachment; filename="a4tje.pdf"',
      'x-content-type-options': 'nosniff',
    },
  })
})
