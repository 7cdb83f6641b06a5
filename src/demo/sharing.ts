import type { Doors } from '../doors.ts'
import type { Read, Write } from '../platform/db/types.ts'
import type { Day } from '../shared/date.ts'
import { newId, type PersonId } from '../shared/ids.ts'
import { isRefused, type Outcome } from '../shared/refused.ts'
import { done, need } from './expect.ts'
import { act, type Scene } from './scene.ts'

type Law = Parameters<Doors['privacy']['involveParty']>[1]['wet']

/** Who of other laws helps, what they wrote and what they may tell each other: S08 and S16. */
export async function tellSharing(scene: Scene, vandaag: Day): Promise<void> {
  const denise = need(scene.asked.get('Denise Wouters')).person
  await askIn(scene, 'Denise Wouters', { person: denise, subject: 'bram', wet: 'Wgs' })
  await by(scene, 'bram', 'schuldhulp', (trx) =>
    scene.doors.privacy.writeNote(trx, denise, {
      wet: 'Wgs',
      text: 'Elf schuldeisers. De verhuurder wacht tot het eind van de maand.',
    }),
  )
  await tellChild(scene, vandaag, denise)
  await tellWout(scene)
}

/** Youth help for the elder child: the parent has custody and said that it may. */
async function tellChild(scene: Scene, van: Day, parent: PersonId): Promise<void> {
  const { household, privacy } = scene.doors
  const child = await act(scene, 'Denise Wouters', async (trx) => {
    const [eldest] = await household.listMembers(trx, parent)
    const { member } = need(eldest)
    const role = { ander: member, wetRol: 'bw-gezag', geldt: true, reden: 'Staat in het gezagsregister.', van } as const
    const judged = await household.setRole(trx, parent, role)
    if (isRefused(judged)) return judged
    await privacy.answerConsent(
      trx,
      consentOf(scene.doors, { person: member, giver: parent, origin: 'Participatiewet', target: 'Jeugdwet' }),
    )
    return member
  })
  await askIn(scene, 'Denise Wouters', { person: child, subject: 'lotte', wet: 'Jeugdwet' })
  await by(scene, 'lotte', 'jeugdhulp', (trx) =>
    privacy.writeNote(trx, child, {
      wet: 'Jeugdwet',
      text: 'Slaapt slecht sinds de verhuizing. Elke week een gesprek.',
    }),
  )
}

/** S16: treatment and work go together. What the treatment is for stays with who treats. */
async function tellWout(scene: Scene): Promise<void> {
  const { privacy } = scene.doors
  const { person } = need(scene.asked.get('Wout van Beek'))
  await act(scene, 'Wout van Beek', (trx) =>
    privacy.answerConsent(
      trx,
      consentOf(scene.doors, { person, giver: person, origin: 'Participatiewet', target: 'Wgbo' }),
    ),
  )
  await askIn(scene, 'Wout van Beek', { person, subject: 'iris', wet: 'Wgbo' })
  await by(scene, 'iris', 'ggz', async (trx) => {
    await privacy.writeNote(trx, person, {
      wet: 'Wgbo',
      text: 'Bipolaire stoornis, stabiel sinds mei. Werken in de ochtend gaat goed.',
    })
    await privacy.answerConsent(
      trx,
      consentOf(scene.doors, { person, giver: person, origin: 'Wgbo', target: 'Participatiewet' }),
    )
    return privacy.sendSignal(trx, { person, target: 'Participatiewet', soort: 'samen-overleggen' })
  })
}

type Asking = { readonly person: PersonId; readonly giver: PersonId; readonly origin: Law; readonly target: Law }

function consentOf({ privacy }: Doors, asking: Asking) {
  const words = privacy.consentWords(asking.origin, asking.target, 2).nl
  return { ...asking, grade: 2, agreed: true, way: 'balie', words } as const
}

/** Whoever answers for someone asks a colleague of another law in. */
async function askIn(
  scene: Scene,
  naam: string,
  { person, subject, wet }: { readonly person: PersonId; readonly subject: string; readonly wet: Law },
): Promise<void> {
  const medewerker = need(scene.actors.get(subject)).id
  await act(scene, naam, (trx) => scene.doors.privacy.involveParty(trx, { person, medewerker, wet }))
}

async function by<T>(
  { doors, actors }: Scene,
  subject: string,
  purpose: string,
  work: (trx: Read & Write) => Promise<Outcome<T>>,
): Promise<T> {
  const command = { key: newId(), name: 'demo', input: subject }
  return done(await doors.house.write(need(actors.get(subject)).caller, purpose, command, work))
}
