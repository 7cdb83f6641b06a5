import { toDay } from '../shared/date.ts'
import { isRefused } from '../shared/refused.ts'
import { need } from './expect.ts'
import { act, type Scene } from './scene.ts'

/** What stands on an A4'tje of the demo. */
export type DemoSheet = {
  readonly inHetKort: string
  readonly geldWanneer: string
  readonly welkeBrief: string
  readonly lines: readonly {
    readonly soort: 'afspraak' | 'belofte' | 'wat-wij-vragen'
    readonly wie: string
    readonly wat: string
    readonly wanneer: string
  }[]
}

/** Writes a sheet after a talk, line by line, as a worker does. It is not yet given. */
export async function writeSheet(scene: Scene, naam: string, said: DemoSheet): Promise<void> {
  const { plan } = scene.doors
  const sheet = await act(scene, naam, (trx, { contact, person }) => plan.startSheet(trx, { contact, person }))
  for (const line of said.lines) {
    const wanneer = need(toDay(line.wanneer))
    await act(scene, naam, (trx) => plan.addAgreement(trx, { ...line, wanneer, sheet: sheet.id }))
  }
  await act(scene, naam, async (trx) => {
    const now = await plan.readSheet(trx, sheet.id)
    if (isRefused(now)) return now
    const { inHetKort, geldWanneer, welkeBrief } = said
    return plan.editSheet(trx, { sheet: sheet.id, seen: now.version, inHetKort, geldWanneer, welkeBrief })
  })
}
