import { redirect } from 'react-router'
import type { At } from '../../../web/view.ts'
import type { SharingPurpose } from '../sharing.ts'
import { purposes } from './laws.ts'

/** For which purpose someone acts on this page (`?voor=`), and which others their roles have; none: no part in sharing. */
export async function actingFor({
  doors,
  facts,
  url,
}: At): Promise<{ readonly purpose: SharingPurpose; readonly others: SharingPurpose[] } | undefined> {
  const mine = doors.privacy.purposesOf((await facts.signedInAs())?.roles ?? [])
  const [first] = mine
  if (!first) return undefined
  const asked = purposes.find((one) => one === url.searchParams.get('voor'))
  const purpose = asked && mine.includes(asked) ? asked : first
  return { purpose, others: mine.filter((one) => one !== purpose) }
}

/** The page of one person, for a purpose, at a place on it. */
export function sharedPage(person: string, purpose: SharingPurpose, place: string): Response {
  return redirect(`/delen/${person}?voor=${purpose}#${place}`)
}
