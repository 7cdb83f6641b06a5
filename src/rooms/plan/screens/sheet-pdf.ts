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
  if (!found.page) return new Response(null, { status: 404 })
  return new Response(new Uint8Array(at.doors.plan.printA4tje(found.page)), {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': 'attachment; filename="a4tje.pdf"',
      'x-content-type-options': 'nosniff',
    },
  })
})
