import type { Refusals } from './refusals.ts'

const again = { nl: 'Log opnieuw in. Wat u typte, blijft staan.', en: 'Sign in again. What you typed is kept.' }
const help = {
  nl: 'Bel of mail de gemeente. Dan helpen wij u.',
  en: 'Call or e-mail the municipality. We will help you.',
}
const reload = {
  nl: 'Open de pagina opnieuw en kijk wat er veranderde.',
  en: 'Open the page again and see what changed.',
}

/** What the platform itself refuses: sessions, purposes, commands. */
export const refusals: Refusals = {
  rd_session_valid: {
    status: 403,
    grond: 'huisregel: een sessie eindigt',
    text: { nl: 'U bent niet (meer) ingelogd.', en: 'You are not signed in (any more).' },
    todo: again,
  },
  rd_appointment_valid: {
    status: 403,
    grond: 'huisregel: rechten eindigen op de minuut',
    text: { nl: 'Uw aanstelling is niet actief.', en: 'Your appointment is not active.' },
    todo: { nl: 'Vraag uw teamleider.', en: 'Ask your team lead.' },
  },
  rd_purpose_allowed: {
    status: 403,
    grond: 'AVG art. 5 lid 1 onder b',
    text: { nl: 'Uw rol heeft dit doel niet.', en: 'Your role does not have this purpose.' },
    todo: {
      nl: 'Vraag een collega die dit wel mag, of uw teamleider.',
      en: 'Ask a colleague who may, or your team lead.',
    },
  },
  rd_gemeente_known: {
    status: 404,
    grond: 'huisregel: een vraag hoort bij een gemeente',
    text: { nl: 'Deze gemeente kennen wij niet.', en: 'We do not know this municipality.' },
    todo: help,
  },
  rd_code_valid: {
    status: 404,
    grond: 'huisregel: een code verloopt',
    text: { nl: 'Deze code klopt niet of is verlopen.', en: 'This code is wrong or has expired.' },
    todo: {
      nl: 'Kijk of u de code goed typte. Of bel ons: dan helpen wij u zonder code.',
      en: 'Check what you typed. Or call us: we help you without a code.',
    },
  },
  rd_context_once: {
    status: 403,
    grond: 'huisregel: één doel per handeling',
    text: {
      nl: 'Het doel van een handeling kan niet tussendoor veranderen.',
      en: 'The purpose cannot change on the way.',
    },
    todo: reload,
  },
  rd_context_needed: {
    status: 403,
    grond: 'huisregel: geen gegevens zonder doel',
    text: { nl: 'Zonder doel zijn er geen gegevens.', en: 'Without a purpose there are no data.' },
    todo: reload,
  },
  rd_command_same: {
    status: 422,
    grond: 'huisregel: een opdracht gebeurt één keer',
    text: {
      nl: 'Dit formulier is al verstuurd, met andere antwoorden.',
      en: 'This form was sent before, with other answers.',
    },
    todo: reload,
  },
  access_code_pk: {
    status: 409,
    grond: 'huisregel: een opdracht gebeurt één keer',
    text: {
      nl: 'Deze opdracht is al eens verstuurd. Zij is nu niet nog eens uitgevoerd.',
      en: 'This command was sent before. It was not carried out again.',
    },
    todo: reload,
  },
  rd_event_person: {
    status: 403,
    grond: 'AVG art. 5 lid 1 onder b',
    text: { nl: 'U bent niet betrokken bij deze persoon.', en: 'You are not involved with this person.' },
    todo: {
      nl: 'Open eerst de pagina van deze persoon en zeg waarom.',
      en: 'Open the page of this person first and say why.',
    },
  },
  rd_row_yours: {
    status: 403,
    grond: 'AVG art. 5 lid 1 onder b',
    text: { nl: 'U bent niet betrokken bij deze persoon.', en: 'You are not involved with this person.' },
    todo: {
      nl: 'Open eerst de pagina van deze persoon en zeg waarom.',
      en: 'Open the page of this person first and say why.',
    },
  },
  rd_lost_race: {
    status: 409,
    grond: 'huisregel: wie het eerst komt',
    text: { nl: 'Iemand anders was u net voor.', en: 'Somebody else was just before you.' },
    todo: reload,
  },
  log_look_allowed: {
    status: 403,
    grond: 'AVG art. 5 lid 1 onder b',
    text: { nl: 'Deze gegevens horen niet bij dit doel.', en: 'These data do not belong to this purpose.' },
    todo: reload,
  },
  access_involvement_new: {
    status: 422,
    grond: 'huisregel: nieuw is nieuw',
    text: { nl: 'Deze persoon staat al bij ons.', en: 'We already know this person.' },
    todo: { nl: 'Zoek de persoon op en open de pagina.', en: 'Find the person and open the page.' },
  },
  access_involvement_allowed: {
    status: 403,
    grond: 'AVG art. 5 lid 1 onder b',
    text: { nl: 'U mag de pagina van deze persoon niet openen.', en: 'You may not open the page of this person.' },
    todo: { nl: 'Vraag de vaste contactpersoon van deze inwoner.', en: 'Ask the contact person of this resident.' },
  },
  access_involvement_reden: {
    status: 422,
    grond: 'huisregel: wie kijkt, zegt waarom',
    text: { nl: 'Kies waarom u deze pagina opent.', en: 'Choose why you open this page.' },
    todo: { nl: 'Kies één van de redenen.', en: 'Choose one of the reasons.' },
    field: 'reden',
  },
  access_sign_in_proof: {
    status: 403,
    grond: 'huisregel: inloggen gaat via de inlogdienst',
    text: { nl: 'Het inloggen is niet gelukt.', en: 'Signing in did not work.' },
    todo: again,
  },
  access_sign_in_known: {
    status: 403,
    grond: 'huisregel: rechten eindigen op de minuut',
    text: {
      nl: 'Dit account hoort niet bij een actieve aanstelling of inwoner.',
      en: 'This account has no active appointment or resident.',
    },
    todo: help,
  },
}
