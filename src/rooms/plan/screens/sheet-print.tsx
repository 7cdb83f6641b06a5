import { redirect, useLoaderData } from 'react-router'
import * as z from 'zod'
import { isRefused } from '../../../shared/refused.ts'
import { signInFirst } from '../../../web/sign-in-first.ts'
import { useText } from '../../../web/text.ts'
import { titled } from '../../../web/title.ts'
import { BackLink } from '../../../web/ui/BackLink.tsx'
import { PrintButton } from '../../../web/ui/PrintButton.tsx'
import { ResidentPage } from '../../../web/ui/ResidentPage.tsx'
import { page } from '../../../web/view.ts'
import { A4 } from './A4.tsx'
import { Page } from './a4-view.ts'
import { readComposed, toPage } from './compose.ts'
import { sheetCopy as copy } from './copy.ts'

const View = z.object({ contact: z.string(), own: z.boolean(), page: Page })

export const meta = titled(copy.title)

export const loader = page(View, async (at) => {
  const away = signInFirst(at)
  if (away) return away
  const found = await readComposed(at)
  if (isRefused(found)) return found
  const { contact, own } = found
  if (found.page) return { contact, own, page: toPage(found.page) }
  return redirect(own ? '/mijn' : `/contacten/${contact}/a4`)
})

/** Het A4'tje by itself, in big type, to print or to read aloud. */
export default function SheetPrint() {
  const t = useText()
  const { contact, own, page: a4 } = useLoaderData<typeof loader>()
  return (
    <ResidentPage>
      <div className="rd-stack">
        <BackLink to={own ? '/mijn' : `/contacten/${contact}/a4`} />
        <div className="rd-actions">
          <PrintButton />
          <a className="ams-button ams-button--secondary" href={`/contacten/${contact}/a4/pdf`}>
            {t(copy.pdf)}
          </a>
        </div>
        <A4 page={a4} />
      </div>
    </ResidentPage>
  )
}
