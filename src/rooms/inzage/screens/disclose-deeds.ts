import { redirect } from 'react-router'
import * as z from 'zod'
import { type Id, toId } from '../../../shared/ids.ts'
import { isRefused, refuse } from '../../../shared/refused.ts'
import { choice, choices, day, id, text } from '../../../web/fields.ts'
import { deed } from '../../../web/view.ts'
import { velden } from './field-names.ts'

const ready = deed({
  form: z.object({
    voor: text(40),
    wet: text(60),
    doel: text(300),
    basis: choice(['wet', 'toestemming']),
    grond: text(300),
    ontvanger: text(200),
    organisation: text(200),
    velden: choices(velden).refine((chosen) => chosen.length > 0, {
      params: { text: { nl: 'Kies wat er mee gaat.', en: 'Choose what goes along.' } },
    }),
    inhoud: text(4000),
    tot: day(),
  }),
  async act({ doors, facts, params, url, input, key }) {
    const person = toId<'person'>(params.id ?? '')
    if (!person) return gone
    const { voor, ...said } = input
    // The content is sealed; the command keeps a digest of its input alone.
    const done = await doors.house.write(facts.caller, voor, { key, name: 'verstrekking', input }, async (trx) => {
      const made = await doors.inzage.disclose(trx, { person, key, ...said })
      return isRefused(made) ? made : true
    })
    if (isRefused(done)) return done
    const keys = await doors.house.read(facts.caller, voor, async (trx) => doors.inzage.keysOf(trx.vault, key))
    if (isRefused(keys)) return keys
    return { errors: [], typed: { link: [new URL(`/ontvangen/${keys.link}`, url).href], geheim: [keys.code] } }
  },
})

const stop = deed({
  form: z.object({ voor: text(40), verstrekking: id<Id<'inzage'>>() }),
  async act({ doors, facts, params, input, key }) {
    const command = { key, name: 'verstrekking-stop', input }
    const done = await doors.house.write(facts.caller, input.voor, command, (trx) =>
      doors.inzage.endVerstrekking(trx, input.verstrekking),
    )
    return isRefused(done) ? done : redirect(`/delen/${params.id}/buiten?voor=${encodeURIComponent(input.voor)}`)
  },
})

const gone = refuse({
  code: 'inzage_verstrekking_known',
  status: 404,
  grond: 'AVG art. 15',
  text: { nl: 'Dit is hier niet bekend.', en: 'This is not known here.' },
  todo: { nl: 'Open de pagina opnieuw.', en: 'Open the page again.' },
})

/** The forms of the page for disclosures. */
export const discloseDeeds = { klaarzetten: ready, stop }
