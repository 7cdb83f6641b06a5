import { z } from 'zod'
import { dayOut, idOf, idOut } from '../../platform/http/api/fields.ts'
import { read, write } from '../../platform/http/api/route.ts'
import { isRefused } from '../../shared/refused.ts'
import * as regie from '../regie/index.ts'
import { contactUnknown } from './changed.ts'
import { codeFor, groupCode, normaliseCode } from './code.ts'
import {
  aanspreekpuntOut,
  contactIn,
  contactOut,
  contactRegelOut,
  statusOut,
  toAanspreekpunt,
  toContact,
  toContactInput,
  toRegel,
  toStatus,
} from './contact.api.ts'
import { closeContact } from './contact.sql.ts'
import { contactOutcomes } from './contract.ts'
import { meldingWetten } from './melding.ts'
import { listOpenContacts, readContact, statusByCode } from './read.sql.ts'
import { receiveContact } from './receive.sql.ts'
import { rights } from './rights.ts'
import { startMelding, submitAanvraag } from './start.sql.ts'

const tag = 'contacten'
const contactId = idOf<'contact'>()

const receive = write({
  url: '/contacten',
  operationId: 'stelVraag',
  tag,
  summary: 'Stelt een vraag. Er is meteen iemand die antwoord geeft; de code opent later de status.',
  purposes: rights.receiveContact,
  input: contactIn,
  output: z
    .object({
      contactId: idOut,
      persoonId: idOut,
      code: z.string().describe('Staat nergens anders: bewaar hem.'),
      belVoor: dayOut.nullable(),
      aanspreekpunt: aanspreekpuntOut,
    })
    .meta({ id: 'ContactOntvangen' }),
  run: (trx, said, key) => receiveContact(trx, toContactInput(said), codeFor(key)),
  answer: ({ contact, person, callBy, answers }, key) => ({
    contactId: contact,
    persoonId: person,
    code: groupCode(codeFor(key)),
    belVoor: callBy,
    aanspreekpunt: toAanspreekpunt(answers),
  }),
})

const list = read({
  url: '/contacten',
  operationId: 'openContacten',
  tag,
  summary: 'De open contacten van de gemeente: dat er een vraag is, niet wat erin staat.',
  purposes: rights.listOpenContacts,
  input: z.object({ aantal: z.coerce.number().int().min(1).max(200).default(100) }),
  output: z.object({ contacten: z.array(contactRegelOut) }),
  run: async (trx, { aantal }) => ({ contacten: (await listOpenContacts(trx, aantal)).map(toRegel) }),
})

const one = read({
  url: '/contacten/:contactId',
  operationId: 'leesContact',
  tag,
  summary: 'Eén contact. De vraag zelf alleen voor wie betrokken is.',
  purposes: rights.readContact,
  input: z.object({ contactId }),
  output: contactOut,
  async run(trx, input) {
    const found = await readContact(trx, input.contactId)
    return isRefused(found) ? found : toContact(found)
  },
})

const answers = read({
  url: '/contacten/:contactId/aanspreekpunt',
  operationId: 'wieAntwoordt',
  tag,
  summary: 'Wie er nu antwoord geeft op dit contact.',
  purposes: rights.readContact,
  input: z.object({ contactId }),
  output: aanspreekpuntOut,
  async run(trx, input) {
    const found = await readContact(trx, input.contactId)
    if (isRefused(found)) return found
    const who = await regie.whoAnswers(trx, found.thread)
    return who ? toAanspreekpunt(who) : contactUnknown
  },
})

const status = read({
  method: 'POST',
  url: '/contacten/_status',
  operationId: 'leesStatusMetCode',
  tag,
  summary: 'De status van één contact met de code die u kreeg. De code staat in de body, niet in het adres.',
  purposes: rights.statusByCode,
  input: z.object({ code: z.string().min(1).max(40) }),
  output: statusOut,
  callerOf: ({ code }) => ({ kind: 'code', code: normaliseCode(code) }),
  async run(trx) {
    const found = await statusByCode(trx)
    return isRefused(found) ? found : toStatus(found)
  },
})

const melding = write({
  url: '/contacten/:contactId/meldingen',
  operationId: 'startMelding',
  tag,
  summary: 'Maakt van een contact een melding; die telt vanaf de dag van het contact.',
  purposes: rights.startMelding,
  input: z.object({ contactId, wet: z.enum(meldingWetten) }),
  output: z.object({ gedaanOp: dayOut, teltVanaf: dayOut, waarom: z.string() }).meta({ id: 'MeldingGestart' }),
  run: (trx, input) => startMelding(trx, input.contactId, input.wet),
  answer: (started) => ({ ...started, waarom: started.waarom.nl }),
})

const close = write({
  url: '/contacten/:contactId/afsluiting',
  operationId: 'sluitContactAf',
  tag,
  summary: 'Sluit een contact af. Dat kan pas als elke inkomensvoorziening bekeken is.',
  purposes: rights.closeContact,
  input: z.object({ contactId, versie: z.int().describe('De versie die u zag.'), afloop: z.enum(contactOutcomes) }),
  output: z.object({ versie: z.int() }).meta({ id: 'ContactAfgesloten' }),
  run: (trx, input) => closeContact(trx, { contact: input.contactId, seen: input.versie }, input.afloop),
  answer: (versie) => ({ versie }),
})

const apply = write({
  url: '/aanvragen',
  operationId: 'vraagAan',
  tag: 'aanvragen',
  summary: 'Vraagt nu iets aan. Er gaat niets aan vooraf; de termijn loopt vanaf vandaag.',
  purposes: rights.submitAanvraag,
  input: z.object({
    aanvraagId: idOf<'aanvraag'>(),
    voorziening: z.string().max(300).default(''),
    contact: z.union([z.object({ contactId }).strict(), contactIn]).describe('Het contact, of een nieuw.'),
  }),
  output: z
    .object({
      aanvraagId: idOut,
      contactId: idOut,
      ingediendOp: dayOut,
      voorziening: z.string(),
      aanspreekpunt: aanspreekpuntOut,
    })
    .meta({ id: 'AanvraagOntvangen' }),
  run(trx, { aanvraagId, voorziening, contact }, key) {
    const from = 'kanaal' in contact ? toContactInput(contact) : { contact: contact.contactId }
    return submitAanvraag(trx, { aanvraag: aanvraagId, voorziening, from }, codeFor(key))
  },
  answer: ({ aanvraag, contact, ingediendOp, voorziening, answers: who }) => ({
    aanvraagId: aanvraag,
    contactId: contact,
    ingediendOp,
    voorziening,
    aanspreekpunt: toAanspreekpunt(who),
  }),
})

/** The operations of contacts and applications. */
export const api = [receive, list, one, answers, status, melding, close, apply]
