import { vergelijk } from '@rodedraad/law'
import type { Read } from '../../platform/db/types.ts'
import type { Id, PersonId } from '../../shared/ids.ts'
import { isRefused, type Outcome } from '../../shared/refused.ts'
import { type KeptReceipt, readReceipt, workOut } from '../income/index.ts'
import { type Difference, toDifferences } from './receipt.ts'

type Now = Extract<Awaited<ReturnType<typeof workOut>>, { readonly view: unknown }>['view']

/** A kept answer, the answer of today, and why they differ. */
export type Compared = {
  readonly kept: KeptReceipt
  readonly now: Now
  readonly differences: readonly Difference[]
}

/** A kept answer as it was beside what the law and the facts of today give. 404 when it is not theirs or not here. */
export async function compareReceipt(trx: Read, person: PersonId, id: Id<'receipt'>): Promise<Outcome<Compared>> {
  const kept = await readReceipt(trx, person, id)
  if (isRefused(kept)) return kept
  const now = await workOut(trx, person, trx.context.vandaag)
  if (isRefused(now)) return now
  return { kept, now: now.view, differences: toDifferences(vergelijk(kept.bewijs, now.invoer)) }
}
