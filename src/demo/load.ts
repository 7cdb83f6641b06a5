import { readdir, readFile } from 'node:fs/promises'
import type { ClientConfig } from 'pg'
import type { Doors } from '../doors.ts'
import { demoMorning, setDemoClock } from '../platform/clock/clock.ts'
import { newId, toGemeenteId } from '../shared/ids.ts'
import { done, need } from './expect.ts'
import { type DemoPerson, demoPeople } from './people.ts'
import { type Actor, type Asked, type DemoOwner, openDemoOwner } from './sessions.ts'
import { tellStories } from './stories.ts'

/** What loading the demo needs: the owner's login, and the doors, so that every rule of the house holds for it too. */
export type DemoOptions = { readonly owner: ClientConfig; readonly doors: Doors }

const faces = new URL('../../db/demo/photos/', import.meta.url)
const staff = new URL('../../db/demo/staff.sql', import.meta.url)
const localRules = new URL('../../db/demo/local-rules.sql', import.meta.url)
const gemeente = need(toGemeenteId('GM9901'))
const helpers = ['fatima', 'joost', 'sanne', 'marloes', 'yusuf', 'henk', 'noor', 'ingrid', 'mirjam'] as const
const workers = [...helpers, 'bram', 'lotte', 'iris'] as const

/**
 * Fills an empty database with the towns, their local rules and some sixty people, each asking on their own day through the same doors
 * as everyone. Gives false, and does nothing, when there are people already.
 */
export async function loadDemo({ owner: login, doors }: DemoOptions): Promise<boolean> {
  const owner = await openDemoOwner(login)
  try {
    if (!(await owner.isEmpty())) return false
    await setDemoClock(login, `${demoPeople[0]?.dag}T07:59:00+02:00`)
    await owner.run(await readFile(staff, 'utf8'))
    await owner.run(await readFile(localRules, 'utf8'))
    await showFaces(owner)
    const actors = new Map<string, Actor>()
    for (const subject of workers) actors.set(subject, await owner.actAs(subject))
    const asked = new Map<string, Asked>()
    for (const [index, person] of demoPeople.entries()) {
      await setDemoClock(login, momentOf(index))
      asked.set(person.naam, await ask(doors, person, actors))
    }
    await setDemoClock(login, demoMorning)
    await tellStories({ doors, owner, actors, asked })
    return true
  } finally {
    await owner.close()
  }
}

async function showFaces(owner: DemoOwner): Promise<void> {
  for (const name of await readdir(faces)) {
    await owner.showFace(name.replace('.png', ''), await readFile(new URL(name, faces)))
  }
}

/** Each day the questions come in from eight o'clock, half an hour apart: two of them before the demo begins. */
function momentOf(index: number): string {
  const dag = demoPeople[index]?.dag
  const turn = demoPeople.slice(0, index).filter((before) => before.dag === dag).length
  const minutes = 8 * 60 + turn * 30
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0'))
  return `${dag}T${hour}:${minute}:00+02:00`
}

async function ask(doors: Doors, said: DemoPerson, actors: ReadonlyMap<string, Actor>): Promise<Asked> {
  const person = newId<'person'>()
  const contact = newId<'contact'>()
  const desk = need(actors.get(said.kanaal === 'huisbezoek' ? 'noor' : 'fatima'))
  const caller = said.kanaal === 'online' ? ({ kind: 'public', gemeente } as const) : desk.caller
  const { naam, kanaal, vraag, telefoon, email, verblijf, urgent = [] } = said
  const ways = { kanaal: wayBack(said), telefoon, email, verblijf }
  const input = { contact, person, kanaal, vraag, naam, canWait: urgent.length === 0, urgent: [...urgent], ways }
  const purpose = said.kanaal === 'online' ? 'vraag-stellen' : 'hulpvraag'
  const received = done(
    await doors.house.write(caller, purpose, { key: newId(), name: 'demo', input }, (trx) =>
      doors.intake.receiveContact(trx, input, doors.intake.codeFor(newId())),
    ),
  )
  const answers = [...actors.values()].find((actor) => actor.id === received.answers.medewerker)
  return { person, contact, answers: need(answers) }
}

function wayBack({ telefoon, email }: DemoPerson): 'bellen' | 'e-mail' | 'langskomen' {
  if (telefoon) return 'bellen'
  return email ? 'e-mail' : 'langskomen'
}
