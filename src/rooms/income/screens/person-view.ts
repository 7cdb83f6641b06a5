import * as z from 'zod'
import { ConsultShown } from '../../../web/consult-view.ts'
import { Answers, Asked, Look, OutcomeOf, Probable, Said } from './view.ts'

/** A fact with its origin and day; `typed` is what a form that changes it begins with. */
export const Fact = z.object({
  id: z.string(),
  soort: z.string(),
  kind: z.string(),
  judged: z.boolean(),
  question: Said,
  value: Said,
  typed: z.string(),
  herkomst: z.enum(['opgegeven', 'bron', 'vastgesteld']),
  bron: z.string().nullable(),
  doorNaam: z.string().nullable(),
  dag: z.string(),
  wet: z.string(),
  reden: z.string().nullable(),
})
export type FactShown = z.infer<typeof Fact>

/** How to reach someone; `hidden` when nothing may go to an address, whether there is one or not. */
export const Bereik = z.object({
  kanaal: z.string().nullable(),
  telefoon: z.string().nullable(),
  email: z.string().nullable(),
  post: z.string().nullable(),
  hidden: z.boolean(),
  verblijf: z.string().nullable(),
  tolk: z.string().nullable(),
  version: z.int().nullable(),
  veilig: z.object({ nummer: z.string().nullable(), tijden: z.string().nullable(), van: z.string() }).nullable(),
})
export type BereikShown = z.infer<typeof Bereik>

/** The end of a BSN, where it comes from and how it was checked. */
export const Bsn = z.object({
  masked: z.string(),
  status: z.enum(['opgegeven', 'gecontroleerd']),
  opgegevenOp: z.string(),
  opgegevenDoor: z.string().nullable(),
  gecontroleerdMet: z.enum(['document', 'brp']).nullable(),
  gecontroleerdOp: z.string().nullable(),
  gecontroleerdDoor: z.string().nullable(),
  version: z.int(),
})
export type BsnShown = z.infer<typeof Bsn>

/** Someone who belongs to the person, as that person says. */
export const Member = z.object({
  member: z.string(),
  naam: z.string().nullable(),
  relatie: z.string(),
  open: z.boolean(),
})

/** Something that happened. */
export const Happening = z.object({
  at: z.string(),
  type: z.string(),
  door: z.string().nullable(),
  what: z.string().nullable(),
})

/** Everything of the page when it is open. */
export const Opened = z.object({
  answers: Answers.nullable(),
  /** A party that is itself a secret helps too: that, and no more. */
  someoneElse: z.boolean(),
  asked: z.array(Asked),
  bereik: Bereik,
  bsn: Bsn.nullable(),
  facts: z.array(Fact),
  otherLaws: z.array(Fact),
  members: z.array(Member),
  probable: z.array(Probable),
  peildatum: z.string(),
  names: z.array(z.object({ id: z.string(), naam: z.string().nullable() })),
  outcomes: z.array(OutcomeOf),
  consults: z.array(ConsultShown),
  seldomOpen: z.boolean(),
  receipts: z.array(
    z.object({
      id: z.string(),
      at: z.string(),
      peildatum: z.string(),
      packageVersion: z.string(),
      sentences: z.array(Said),
    }),
  ),
  happenings: z.array(Happening),
  /** What the person says is not right, beside what we say. */
  corrections: z.array(
    z.object({ id: z.string(), over: z.string(), words: z.string(), answer: z.string().nullable() }),
  ),
  looks: z.array(Look),
})
export type OpenedShown = z.infer<typeof Opened>

/** The page of a person: closed, only the name; open, everything. */
export const PersonPageView = z.object({
  id: z.string(),
  naam: z.string().nullable(),
  geboortedatum: z.string().nullable(),
  version: z.int(),
  opened: Opened.nullable(),
})
