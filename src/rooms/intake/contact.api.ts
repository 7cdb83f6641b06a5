import { z } from 'zod'
import { dayOut, idOf, idOut, momentOut } from '../../platform/http/api/fields.ts'
import type { AnswersView } from '../regie/index.ts'
import type { ContactInput, ContactRow, ContactView, StatusView } from './contract.ts'
import { contactOutcomes, routes, tryChannels } from './contract.ts'
import { meldingWetten } from './melding.ts'
import { channels, urgentKinds } from './spoed.ts'

/** Who answers, as the API says it. */
export const aanspreekpuntOut = z
  .object({
    naam: z.string(),
    functie: z.string(),
    telefoon: z.string(),
    email: z.string(),
    werkdagen: z.array(z.int().min(1).max(7)).describe('1 is maandag.'),
    sinds: momentOut,
    waarnemingVoor: z.string().nullable().describe('Voor wie deze persoon waarneemt.'),
    vervanger: z.object({ naam: z.string(), telefoon: z.string() }).nullable(),
  })
  .meta({ id: 'Aanspreekpunt', description: 'Wie er nu antwoord geeft.' })

/** A contact in a list: that there is a question, not what it says. */
export const contactRegelOut = z
  .object({
    contactId: idOut,
    persoonId: idOut,
    kanaal: z.enum(channels),
    ontvangenOp: momentOut,
    kanWachten: z.boolean(),
    volgendeDag: dayOut.nullable(),
    belVoor: dayOut.nullable(),
    vanU: z.boolean(),
  })
  .meta({ id: 'ContactRegel' })

/** A contact as a whole. `vraag` is null for who is not involved. */
export const contactOut = z
  .object({
    contactId: idOut,
    persoonId: idOut,
    kanaal: z.enum(channels),
    ontvangenOp: momentOut,
    kanWachten: z.boolean(),
    route: z.enum(routes).nullable(),
    volgendeDag: dayOut.nullable(),
    afgeslotenOp: momentOut.nullable(),
    afloop: z.enum(contactOutcomes).nullable(),
    versie: z.int(),
    vraag: z.string().nullable(),
    spoed: z.array(z.enum(urgentKinds)),
    telefoonafspraken: z.array(z.object({ dag: dayOut, bereiktOp: momentOut.nullable(), nagekomen: z.boolean() })),
    meldingen: z.array(z.object({ wet: z.enum(meldingWetten), gedaanOp: dayOut, teltVanaf: dayOut })),
    aanvragen: z.array(z.object({ voorziening: z.string(), ingediendOp: dayOut })),
  })
  .meta({ id: 'Contact' })

/** What someone with a code learns. */
export const statusOut = z
  .object({
    status: z.enum(['open', 'afgesloten']),
    volgendeDag: dayOut.nullable(),
    aanspreekpunt: aanspreekpuntOut.nullable(),
  })
  .meta({ id: 'ContactStatus' })

/** A question. Nothing is required but the two ids, which the caller makes, and the channel. */
export const contactIn = z.object({
  contactId: idOf<'contact'>(),
  persoonId: idOf<'person'>(),
  bekend: z.boolean().default(false).describe('Of wij deze persoon al kennen.'),
  kanaal: z.enum(channels),
  vraag: z.string().max(4000).default(''),
  naam: z.string().max(200).optional(),
  kanWachten: z.boolean().optional().describe('Geen antwoord telt als: kan niet wachten.'),
  spoed: z.array(z.enum(urgentKinds)).default([]),
  bereik: z
    .object({
      kanaal: z.enum(tryChannels).optional(),
      telefoon: z.string().max(40).optional(),
      email: z.string().max(200).optional(),
      postadres: z.string().max(300).optional(),
      verblijf: z.string().max(300).optional(),
      tolk: z.string().max(60).optional(),
    })
    .optional(),
  veiligContact: z.object({ nummer: z.string().max(40).optional(), tijden: z.string().max(200).optional() }).optional(),
})

export function toContactInput(said: z.output<typeof contactIn>): ContactInput {
  const { contactId, persoonId, bekend, kanWachten, spoed, bereik, veiligContact, ...same } = said
  return {
    ...same,
    contact: contactId,
    person: persoonId,
    known: bekend,
    canWait: kanWachten,
    urgent: spoed,
    ways: bereik,
    veilig: veiligContact,
  }
}

export function toAanspreekpunt(view: AnswersView): z.input<typeof aanspreekpuntOut> {
  const { since, voorNaam, ...same } = view
  return { ...same, sinds: since, waarnemingVoor: voorNaam }
}

export function toRegel(row: ContactRow): z.input<typeof contactRegelOut> {
  return {
    contactId: row.contact,
    persoonId: row.person,
    kanaal: row.kanaal,
    ontvangenOp: row.receivedAt,
    kanWachten: row.canWait,
    volgendeDag: row.nextDay,
    belVoor: row.callDue,
    vanU: row.mine,
  }
}

export function toContact(view: ContactView): z.input<typeof contactOut> {
  return {
    contactId: view.contact,
    persoonId: view.person,
    kanaal: view.kanaal,
    ontvangenOp: view.receivedAt,
    kanWachten: view.canWait,
    route: view.route,
    volgendeDag: view.nextDay,
    afgeslotenOp: view.closedAt,
    afloop: view.outcome,
    versie: view.version,
    vraag: view.vraag,
    spoed: view.urgent,
    telefoonafspraken: view.calls.map((call) => ({
      dag: call.due,
      bereiktOp: call.reachedAt,
      nagekomen: call.settled,
    })),
    meldingen: view.meldingen,
    aanvragen: view.aanvragen,
  }
}

export function toStatus({ status, nextDay, answers }: StatusView): z.input<typeof statusOut> {
  return { status, volgendeDag: nextDay, aanspreekpunt: answers && toAanspreekpunt(answers) }
}
