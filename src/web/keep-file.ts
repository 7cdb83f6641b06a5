import { redirect } from 'react-router'
import { type ContactId, newId } from '../shared/ids.ts'
import { isRefused, type Refused } from '../shared/refused.ts'
import type { Sent } from './view.ts'

type Where = { readonly purpose: 'hulpvraag' | 'inzage'; readonly back: string }

/**
 * Keeps the file that came along with a form, with this question, and goes `back`. What is refused is refused before the
 * command is claimed, so that another file may follow from the same page.
 */
export async function keepFile<Input>(
  { doors, facts, file, key }: Sent<Input>,
  asked: ContactId | undefined,
  { purpose, back }: Where,
): Promise<Response | Refused> {
  if (!file) return doors.files.refuseBy('files_file_empty')
  if (file.tooLarge) return doors.files.refuseBy('files_file_size')
  const fault = doors.files.faultOf(file.content)
  if (fault) return fault
  const contact = asked ?? newId<'contact'>()
  const command = { key, name: 'bestand', input: { contact, digest: file.digest } }
  const done = await doors.house.write(facts.caller, purpose, command, async (trx) => {
    const found = await doors.intake.readContact(trx, contact)
    if (isRefused(found)) return found
    return doors.files.storeFile(trx, { contact, person: found.person, naam: file.naam, content: file.content })
  })
  return isRefused(done) ? done : redirect(back)
}
