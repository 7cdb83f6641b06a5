import type { Doors } from '../doors.ts'
import type { Write } from '../platform/db/types.ts'
import { newId } from '../shared/ids.ts'
import type { Outcome } from '../shared/refused.ts'
import { done, need } from './expect.ts'
import type { Actor, Asked, DemoOwner } from './sessions.ts'

/** What the stories need: doors, the owner, who works here and who has asked. */
export type Scene = {
  readonly doors: Doors
  readonly owner: DemoOwner
  readonly actors: ReadonlyMap<string, Actor>
  readonly asked: ReadonlyMap<string, Asked>
}

/** One piece of work by whoever answers for this person. */
export async function act<T>(
  scene: Scene,
  naam: string,
  work: (trx: Write, asked: Asked) => Promise<Outcome<T>>,
): Promise<T> {
  const asked = need(scene.asked.get(naam))
  const command = { key: newId(), name: 'demo', input: naam }
  return done(await scene.doors.house.write(asked.answers.caller, 'hulpvraag', command, (trx) => work(trx, asked)))
}
