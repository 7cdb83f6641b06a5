import type { Write } from '../platform/db/types.ts'
import { type Day, toDay } from '../shared/date.ts'
import { newId, type PersonId, toId } from '../shared/ids.ts'
import { isRefused } from '../shared/refused.ts'
import { done, need } from './expect.ts'
import { demoPeople } from './people.ts'
import { act, type Scene } from './scene.ts'
import { tellSharing } from './sharing.ts'
import { writeSheet } from './sheet.ts'

type Fact = readonly [soort: string, waarde: boolean | number | string]

const today = '2026-10-05'

/** The morning of 5 October: what was done since people asked, and who is ill today. */
export async function tellStories(scene: Scene): Promise<void> {
  for (const person of demoPeople) await followUp(scene, person.naam)
  await tellDenise(scene)
  await tellRuud(scene)
  await tellWilly(scene)
  await tellMo(scene)
  await tellTrees(scene)
  await tellHans(scene)
  await tellSecret(scene)
  await tellSharing(scene, dayOf(today))
  await tellIllness(scene)
}

/** Names and days of birth as they were asked in the first talk; a promised call that was kept; the route. */
async function followUp(scene: Scene, naam: string): Promise<void> {
  const said = need(demoPeople.find((person) => person.naam === naam))
  const { household, intake } = scene.doors
  await act(scene, naam, (trx, { person }) =>
    household.describePerson(trx, person, { geboortedatum: dayOf(said.geboren), seen: 1 }),
  )
  const promised = said.urgent !== undefined || said.kanaal === 'online'
  if (promised && said.dag < today) await act(scene, naam, (trx, { contact }) => intake.callReached(trx, contact))
  const { route } = said
  if (route) await act(scene, naam, (trx, { contact }) => intake.setRoute(trx, { contact, seen: 1 }, route))
}

/** What only a person can judge, each with the reason that was written down. */
const judgedOfDenise = [
  ['voorliggendeVoorziening', false, 'De WW is op; een andere uitkering past niet bij twee dagen werk.'],
  ['draagtBijAanArbeidsinschakeling', true, 'De werkgever biedt in het voorjaar meer uren aan.'],
] as const

/** S08: a single parent with debts and two children, some hours of work. */
async function tellDenise(scene: Scene): Promise<void> {
  const { household, intake } = scene.doors
  // From the test range: a number that passes the elfproef, begins with 9999 and is nobody's.
  const bsn = need(household.toBsn('999990019'))
  await act(scene, 'Denise Wouters', (trx, { person }) => household.giveBsn(trx, person, { bsn, seen: undefined }))
  await act(scene, 'Denise Wouters', async (trx, { person }) => {
    await addChild({ scene, trx, parent: person }, ['Jayden Wouters', '2016-05-20'])
    return addChild({ scene, trx, parent: person }, ['Mila Wouters', '2020-02-08'])
  })
  await writeFacts(scene, 'Denise Wouters', [
    ['iedereenGenoemd', true],
    ['woontInNederland', true],
    ['nederlander', true],
    ['gehuwd', false],
    ['inkomenUitArbeid', 68_000],
    ['vakantietoeslagApart', true],
    ['maandenVrijlatingN', 0],
    ['andereInkomsten', 0],
    ['particulierPensioen', 0],
    ['bezittingen', 35_000],
    ['schulden', 1_240_000],
    ['overwaardeWoning', 0],
    ['giftenDitJaar', 0],
    ['kostenbesparendeBijdragenDitJaar', 0],
    ['zorgverzekerd', true],
    ['toetsingsinkomen', 1_450_000],
    ['rendementsgrondslag', 0],
  ])
  await act(scene, 'Denise Wouters', (trx, { person }) => scene.doors.income.recordSeldomSo(trx, person))
  for (const [soort, waarde, reden] of judgedOfDenise)
    await act(scene, 'Denise Wouters', (trx, { person }) =>
      scene.doors.income.recordAnswer(trx, person, { soort, waarde, reden }),
    )
  await act(scene, 'Denise Wouters', (trx, { contact }) =>
    intake.setNextDay(trx, { contact, seen: 2 }, dayOf('2026-10-08')),
  )
  await scene.owner.letIn('bewoner-denise', need(scene.asked.get('Denise Wouters')).person)
}

/** S07: no address, no papers; a melding for the Wmo and the Participatiewet on the day he asked is ours to start. */
async function tellRuud(scene: Scene): Promise<void> {
  await writeFacts(scene, 'Ruud Scholten', [
    ['woontInNederland', true],
    ['gehuwd', false],
    ['bezittingen', 1_200],
  ])
  await act(scene, 'Ruud Scholten', (trx, { contact }) =>
    scene.doors.intake.startMelding(trx, contact, 'Participatiewet art. 44'),
  )
}

/** S09: one simple question. */
async function tellWilly(scene: Scene): Promise<void> {
  await writeFacts(scene, 'Willy Jansen', [
    ['woontInNederland', true],
    ['gehuwd', false],
    ['zorgverzekerd', true],
  ])
}

/** S10: just work; the first action stands within days. */
async function tellMo(scene: Scene): Promise<void> {
  await act(scene, 'Mo Yildiz', (trx, { contact }) =>
    scene.doors.intake.setNextDay(trx, { contact, seen: 2 }, dayOf('2026-10-07')),
  )
  await writeSheet(scene, 'Mo Yildiz', {
    inHetKort: 'U wilt snel weer aan het werk. U heeft een vrachtwagenrijbewijs en kunt meteen beginnen.',
    geldWanneer: 'Uw laatste loon komt op 23 oktober. Voor daarna vraagt u nu WW aan bij UWV.',
    welkeBrief: 'een brief van UWV over de WW',
    lines: [
      { soort: 'belofte', wie: 'Yusuf Demir', wat: 'belt u met drie banen bij u in de buurt', wanneer: '2026-10-07' },
      { soort: 'afspraak', wie: 'u en Yusuf Demir', wat: 'samen naar het transportbedrijf', wanneer: '2026-10-09' },
      {
        soort: 'wat-wij-vragen',
        wie: 'u',
        wat: 'WW aanvragen op uwv.nl; lukt het niet, bel ons',
        wanneer: '2026-10-06',
      },
    ],
  })
}

/** Somebody in mourning: two promises of ours, one thing for her to do. */
async function tellTrees(scene: Scene): Promise<void> {
  await writeSheet(scene, 'Trees van Dam', {
    inHetKort: 'Uw man is overleden. Wij zoeken samen uit waar u van kunt leven.',
    geldWanneer: 'Zijn loon loopt door tot en met oktober. Over november hoort u deze week meer.',
    welkeBrief: 'een brief van de SVB over de nabestaandenuitkering',
    lines: [
      { soort: 'belofte', wie: 'wij', wat: 'rekenen uit wat u kunt krijgen en bellen u', wanneer: '2026-10-07' },
      { soort: 'belofte', wie: 'wij', wat: 'vragen de nabestaandenuitkering samen met u aan', wanneer: '2026-10-08' },
      { soort: 'wat-wij-vragen', wie: 'u', wat: 'de trouwakte klaarleggen', wanneer: '2026-10-08' },
    ],
  })
}

/** He did not want the schemes of the municipality; tomorrow is the day on which he may be asked once more. */
async function tellHans(scene: Scene): Promise<void> {
  const notNow = {
    soort: 'minimabeleid',
    uitkomst: 'afgezien',
    reden: 'wil er eerst over nadenken',
    opnieuwOp: dayOf('2026-10-06'),
    seen: 1,
  } as const
  await act(scene, 'Hans de Boer', (trx, { person }) => scene.doors.income.setOutcome(trx, person, notNow))
}

const oever = need(toId<'team'>('00000000-0000-7000-8000-0000000000a4'))

/** Ruud is helped by addiction care. Joost is told that someone else is involved, and no more. */
async function tellSecret({ doors, actors, asked }: Scene): Promise<void> {
  const { person } = need(asked.get('Ruud Scholten'))
  const line = { thread: newId<'thread'>(), person, team: oever }
  const command = { key: newId(), name: 'demo', input: line }
  done(
    await doors.house.write(need(actors.get('mirjam')).caller, 'hulpvraag', command, async (trx) => {
      const opened = await doors.household.openPerson(trx, person, 'collega-vraagt-mee')
      return isRefused(opened) ? opened : doors.regie.openLine(trx, line)
    }),
  )
}

/** S14: Sanne is ill this morning; whoever stands in answers from now on. */
async function tellIllness({ doors, actors }: Scene): Promise<void> {
  const input = { medewerker: need(actors.get('sanne')).id, waarnemer: need(actors.get('yusuf')).id }
  const command = { key: newId(), name: 'demo', input }
  done(
    await doors.house.write(need(actors.get('henk')).caller, 'rooster', command, (trx) =>
      doors.regie.reportAbsent(trx, input),
    ),
  )
}

type Family = { readonly scene: Scene; readonly trx: Write; readonly parent: PersonId }

/** A child at home, in the full care of this parent. */
async function addChild({ scene, trx, parent }: Family, [naam, geboren]: readonly [string, string]) {
  const { household, income } = scene.doors
  const child = await household.registerPerson(trx, { id: newId<'person'>(), naam, geboortedatum: dayOf(geboren) })
  if (isRefused(child)) return child
  const member = await household.addMember(trx, parent, { member: child, relatie: 'kind' })
  for (const soort of ['woontInNederland', 'kinderbijslag', 'volledigeZorg'])
    done(await income.recordAnswer(trx, child, { soort, waarde: true }))
  return member
}

async function writeFacts(scene: Scene, naam: string, facts: readonly Fact[]): Promise<void> {
  for (const [soort, waarde] of facts) {
    await act(scene, naam, (trx, { person }) =>
      scene.doors.household.recordFact(trx, person, {
        soort,
        waarde,
        herkomst: 'opgegeven',
        wet: soort === 'toetsingsinkomen' || soort === 'zorgverzekerd' ? 'Wet op de zorgtoeslag' : 'Participatiewet',
      }),
    )
  }
}

function dayOf(text: string): Day {
  return need(toDay(text))
}
