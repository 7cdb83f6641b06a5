import type { Read } from '../../src/platform/db/types.ts'
import { listFiles as listSentFiles } from '../../src/platform/files/file.sql.ts'
import * as bereik from '../../src/rooms/household/bereik.sql.ts'
import * as bsn from '../../src/rooms/household/bsn.sql.ts'
import * as fact from '../../src/rooms/household/fact.sql.ts'
import * as living from '../../src/rooms/household/living.sql.ts'
import * as person from '../../src/rooms/household/person.sql.ts'
import * as compute from '../../src/rooms/income/compute.sql.ts'
import * as consult from '../../src/rooms/income/consult.sql.ts'
import { guide } from '../../src/rooms/income/guide.sql.ts'
import * as outcome from '../../src/rooms/income/outcome.sql.ts'
import * as receipt from '../../src/rooms/income/receipt.sql.ts'
import * as contact from '../../src/rooms/intake/contact.sql.ts'
import * as intake from '../../src/rooms/intake/read.sql.ts'
import * as today from '../../src/rooms/intake/today.sql.ts'
import * as about from '../../src/rooms/inzage/about.sql.ts'
import * as verzoek from '../../src/rooms/inzage/inzageverzoek.sql.ts'
import * as nood from '../../src/rooms/inzage/nood.sql.ts'
import * as verstrekking from '../../src/rooms/inzage/verstrekking.sql.ts'
import * as sheet from '../../src/rooms/plan/sheet.sql.ts'
import * as choosing from '../../src/rooms/privacy/choosing.sql.ts'
import * as consent from '../../src/rooms/privacy/consent.sql.ts'
import * as hold from '../../src/rooms/privacy/hold.sql.ts'
import * as look from '../../src/rooms/privacy/look.sql.ts'
import * as register from '../../src/rooms/privacy/register.sql.ts'
import * as shared from '../../src/rooms/privacy/shared.sql.ts'
import * as vernietiging from '../../src/rooms/privacy/vernietiging.sql.ts'
import * as presence from '../../src/rooms/regie/presence.sql.ts'
import * as thread from '../../src/rooms/regie/thread.sql.ts'
import * as regions from '../../src/rooms/regions/gemeente.sql.ts'
import type { Day } from '../../src/shared/date.ts'
import type { Sample } from './large-town.ts'

/** Who may ask for a list, and for which purpose. */
export type Asker = 'balie' | 'lead' | 'privacy' | 'resident' | 'code'
export type List = {
  readonly as: Asker
  readonly purpose: string
  readonly read: (trx: Read, sample: Sample) => Promise<unknown>
}

const balie = (read: List['read']): List => ({ as: 'balie', purpose: 'hulpvraag', read })
const lead = (read: List['read']): List => ({ as: 'lead', purpose: 'rooster', read })
const privacy = (read: List['read']): List => ({ as: 'privacy', purpose: 'toezicht', read })
const archive = (read: List['read']): List => ({ as: 'privacy', purpose: 'bewaren', read })
const resident = (read: List['read']): List => ({ as: 'resident', purpose: 'inzage', read })
const code = (read: List['read']): List => ({ as: 'code', purpose: 'terugkomen', read })
const [from, to] = ['2026-08-01' as Day, '2026-10-30' as Day]

/**
 * Every function of a room that reads, by file and name, as the pages and the API call it. A function that is not here,
 * or not among those that read no list, makes the test fail: so a new list cannot be forgotten.
 */
export const lists: Readonly<Record<string, readonly List[]>> = {
  'files/file listFiles': [balie((trx, { contact: of }) => listSentFiles(trx, of))],
  'household/bereik readBereik': [balie((trx, { person: of }) => bereik.readBereik(trx, of))],
  'household/bereik mayUse': [balie((trx, { person: of }) => bereik.mayUse(trx, of, 'brief'))],
  'household/bsn readBsn': [balie((trx, { person: of }) => bsn.readBsn(trx, of))],
  'household/fact currentFacts': [balie((trx, { person: of }) => fact.currentFacts(trx, of, 'Participatiewet'))],
  'household/fact listFacts': [balie((trx, { person: of }) => fact.listFacts(trx, of))],
  'household/living listMembers': [balie((trx, { person: of }) => living.listMembers(trx, of))],
  'household/living listNamedBirths': [balie((trx, { person: of }) => living.listNamedBirths(trx, of))],
  'household/living listRoles': [balie((trx, { person: of }) => living.listRoles(trx, of))],
  'household/person listHelped': [balie((trx) => person.listHelped(trx))],
  'household/person findPersons': [
    balie((trx) => person.findPersons(trx, { naam: 'achter77' })),
    balie((trx) => person.findPersons(trx, { naam: 'naam20 achter20' })),
    balie((trx) => person.findPersons(trx, { geboortedatum: '1931-01-01' as Day })),
    privacy((trx) => person.findPersons(trx, { naam: 'naam20' })),
  ],
  'household/person readPerson': [balie((trx, { person: of }) => person.readPerson(trx, of))],
  'household/person listHappenings': [balie((trx, { person: of }) => person.listHappenings(trx, of))],
  'income/compute compute': [balie((trx, { person: of }) => compute.compute(trx, of))],
  'income/compute workOut': [balie((trx, { person: of }) => compute.workOut(trx, of, '2026-10-05' as Day))],
  'income/consult listConsultants': [balie((trx) => consult.listConsultants(trx))],
  'income/consult listConsults': [balie((trx, { person: of }) => consult.listConsults(trx, of))],
  'income/consult listMyConsults': [balie((trx) => consult.listMyConsults(trx))],
  'income/guide guide': [balie((trx, { person: of }) => guide(trx, of))],
  'income/receipt listReceipts': [balie((trx, { person: of }) => receipt.listReceipts(trx, of))],
  'income/outcome listOffersDue': [balie((trx) => outcome.listOffersDue(trx))],
  'income/outcome readOutcomes': [balie((trx, { person: of }) => outcome.readOutcomes(trx, of))],
  'intake/contact findContact': [balie((trx, { contact: of }) => contact.findContact(trx, of))],
  'intake/read readContact': [balie((trx, { contact: of }) => intake.readContact(trx, of))],
  'intake/read listOpenContacts': [balie((trx) => intake.listOpenContacts(trx, 100))],
  'intake/read listContactsOf': [balie((trx, { person: of }) => intake.listContactsOf(trx, of))],
  'intake/read latestStatus': [resident((trx) => intake.latestStatus(trx))],
  'intake/read statusByCode': [code((trx) => intake.statusByCode(trx))],
  'intake/today listToday': [
    balie(async (trx) => {
      const mine = await thread.listMyThreads(trx)
      return today.listToday(
        trx,
        mine.map((one) => one.thread),
      )
    }),
  ],
  'plan/sheet findSheet': [balie((trx, { contact: of }) => sheet.findSheet(trx, of))],
  'plan/sheet readSheet': [balie((trx, { sheet: of }) => sheet.readSheet(trx, of))],
  'inzage/about aboutMe': [resident((trx) => about.aboutMe(trx))],
  'inzage/inzageverzoek listInzageverzoeken': [
    balie((trx, { person: of }) => verzoek.listInzageverzoeken(trx, of)),
    resident((trx, { person: of }) => verzoek.listInzageverzoeken(trx, of)),
  ],
  'inzage/inzageverzoek listOpenInzageverzoeken': [privacy((trx) => verzoek.listOpenInzageverzoeken(trx))],
  'inzage/nood listMyNood': [lead((trx, { person: of }) => nood.listMyNood(trx, of))],
  'inzage/nood listNood': [
    privacy((trx) => nood.listNood(trx)),
    resident((trx, { person: of }) => nood.listNood(trx, of)),
  ],
  'inzage/verstrekking listVerstrekkingen': [
    balie((trx, { person: of }) => verstrekking.listVerstrekkingen(trx, of)),
    resident((trx, { person: of }) => verstrekking.listVerstrekkingen(trx, of)),
  ],
  'privacy/choosing listColleagues': [balie((trx) => choosing.listColleagues(trx))],
  'privacy/choosing listFlows': [resident((trx) => choosing.listFlows(trx))],
  'privacy/choosing listGivers': [balie((trx, { person: of }) => choosing.listGivers(trx, of, 'Jeugdwet'))],
  'privacy/consent childLines': [resident((trx) => consent.childLines(trx))],
  'privacy/consent listRepresenting': [balie((trx, { person: of }) => consent.listRepresenting(trx, of))],
  'privacy/consent listConsents': [resident((trx, { person: of }) => consent.listConsents(trx, of))],
  'privacy/register listMatrix': [privacy((trx) => register.listMatrix(trx))],
  'privacy/register listProcessing': [privacy((trx) => register.listProcessing(trx))],
  'privacy/shared countShared': [balie((trx) => shared.countShared(trx))],
  'privacy/shared readShared': [
    balie((trx, { person: of }) => shared.readShared(trx, of)),
    resident((trx, { person: of }) => shared.readShared(trx, of)),
  ],
  'privacy/look whoLooked': [
    balie((trx, { person: of }) => look.whoLooked(trx, of)),
    resident((trx, { person: of }) => look.whoLooked(trx, of, from)),
    privacy((trx, { person: of }) => look.whoLooked(trx, of, from)),
  ],
  'privacy/hold listHolds': [archive((trx) => hold.listHolds(trx))],
  'privacy/vernietiging listTerms': [archive((trx) => vernietiging.listTerms(trx))],
  'privacy/vernietiging listProposals': [archive((trx) => vernietiging.listProposals(trx))],
  'privacy/vernietiging listVerklaringen': [archive((trx) => vernietiging.listVerklaringen(trx))],
  'regie/presence readMyDay': [balie((trx) => presence.readMyDay(trx))],
  'regie/presence listDuty': [lead((trx) => presence.listDuty(trx, from, to))],
  'regie/presence listTeam': [lead((trx) => presence.listTeam(trx))],
  'regie/presence listMyTeams': [lead((trx) => presence.listMyTeams(trx))],
  'regie/thread someoneElse': [balie((trx, { person: of }) => thread.someoneElse(trx, of))],
  'regie/thread whoAnswers': [
    balie((trx, { thread: of }) => thread.whoAnswers(trx, of)),
    resident((trx, { thread: of }) => thread.whoAnswers(trx, of)),
    code((trx, { thread: of }) => thread.whoAnswers(trx, of)),
  ],
  'regie/thread listMyThreads': [balie((trx) => thread.listMyThreads(trx))],
  'regie/thread listThreadsOf': [balie((trx, { person: of }) => thread.listThreadsOf(trx, of))],
  'regie/thread listWhoAnswered': [balie((trx, { thread: of }) => thread.listWhoAnswered(trx, of, from))],
  'regions/gemeente readUrgentWays': [balie((trx) => regions.readUrgentWays(trx))],
  'regions/gemeente getGemeente': [balie((trx) => regions.getGemeente(trx))],
}

/** Functions that read no list of people, each with why. */
export const noLists: Readonly<Record<string, string>> = {
  'inzage/verstrekking openVerstrekking': 'one row by the hash of its link, inside a function of the owner',
  'beheer/address listClosed': 'our own addresses that were closed: a few rows, about nobody',
  'privacy/standing-out listStandingOut': 'counts every look of a month on purpose, for who watches over it',
  'privacy/standing-out countStandingOut': 'counts what listStandingOut finds',
  'privacy/look lastVerified': 'one kept row by its key, inside a function of the owner',
  'privacy/look verifyLog': 'walks the whole chain on purpose, for who watches over it',
  'privacy/vernietiging verifyEvents': 'walks every chain on purpose, for who watches over it',
  'household/bsn findBsnHolder': 'one keyed hash by its unique index, inside a function of the owner',
  'files/file readFile': 'one file by its key',
  'income/check checkWithoutAccount': 'computes what was told just now',
  'income/local-rules listLocalRules': 'the rules of a municipality: some rows, about nobody',
  'income/local-rules localRules': 'the rules of a municipality that hold on a day: some rows, about nobody',
  'reckoning/rule-change listRuleChanges': 'rules that were announced: some rows, about nobody',
  'reckoning/rule-change listAffected': 'whom one announced rule touches, by its key; not filled in the large town',
  'reckoning/rule-change countImpact': 'counts what listAffected reads',
  'income/receipt lastReceipts':
    'for the worker: the last kept answer of everyone, walked once when a rule is announced',
  'income/receipt readReceipt': 'one receipt by its key',
  'intake/read appliedOn': 'one application of one question, inside a function of the owner',
  'privacy/shared askShare': 'reads what readShared reads, which is explained here',
  'reckoning/coming listComing': 'computes from what compute reads, which is explained here',
  'reckoning/receipt compareReceipt': 'one receipt by its key, beside what compute reads',
}
