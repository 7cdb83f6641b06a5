import { readPhoto } from '../../platform/access/photo.ts'
import type { Read } from '../../platform/db/types.ts'
import { PdfFault, renderPdf } from '../../platform/pdf/pdf.ts'
import type { A4tje } from './a4tje.ts'

/** Het A4'tje as PDF/UA-1 with the face of who answers: one page, the largest type that fits. */
export async function printA4tje(trx: Read, sheet: A4tje): Promise<Uint8Array> {
  const { medewerker } = sheet.whom
  const photo = medewerker === null ? undefined : await readPhoto(trx, medewerker)
  return layOut(sheet, photo?.content)
}

/** The page, with a face where there is one; a picture that cannot be read leaves the initials. Throws `PdfFault`. */
export function layOut(sheet: A4tje, face?: Uint8Array): Uint8Array {
  const render = (bytes: readonly number[]) => renderPdf('a4tje', { ...sheet, whom: { ...sheet.whom, face: bytes } })
  if (!face) return render([])
  try {
    return render([...face])
  } catch (error) {
    if (error instanceof PdfFault) return render([])
    throw error
  }
}
