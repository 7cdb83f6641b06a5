import type { Refusals } from '../../shared/refused.ts'

const reload = {
  nl: 'Open de pagina opnieuw en kijk wat er veranderde.',
  en: 'Open the page again and see what changed.',
}
const look = {
  nl: 'Kijk op het paspoort, de ID-kaart of het rijbewijs. Zonder BSN kunt u ook verder.',
  en: 'Look at the passport, ID card or driving licence. You can go on without a BSN too.',
}
const earlier: Refusals[string] = {
  status: 409,
  grond: 'huisregel: wie het eerst komt',
  text: { nl: 'Iemand anders was u net voor.', en: 'Somebody else was just before you.' },
  todo: reload,
}
const ours: Refusals[string] = {
  status: 422,
  grond: 'huisregel: een BSN staat er alleen versleuteld',
  text: { nl: 'Het BSN is niet goed versleuteld.', en: 'The BSN was not encrypted well.' },
  todo: { nl: 'Meld dit bij functioneel beheer.', en: 'Tell the functional administrator.' },
}

/** What is refused about a BSN. None of these sentences holds a number, and none says whose it is. */
export const bsnRefusals: Refusals = {
  household_bsn_pk: earlier,
  household_bsn_version: earlier,
  household_bsn_person: {
    status: 404,
    grond: 'huisregel: alleen wie hier bekend is',
    text: { nl: 'Deze persoon kennen wij niet.', en: 'We do not know this person.' },
    todo: { nl: 'Zoek de persoon op en open de pagina.', en: 'Find the person and open the page.' },
  },
  household_bsn_sealed: ours,
  household_bsn_hash: ours,
  household_bsn_elfproef: {
    status: 422,
    grond: 'Wabb art. 12',
    field: 'bsn',
    text: { nl: 'Dit kan geen BSN zijn.', en: 'This cannot be a BSN.' },
    todo: look,
  },
  household_bsn_once: {
    status: 422,
    grond: 'Wabb art. 12',
    field: 'bsn',
    text: { nl: 'Dit nummer is al bekend bij iemand anders.', en: 'This number is already known of someone else.' },
    todo: {
      nl: 'Kijk of u het goed typte. Klopt het, neem dan contact op met uw teamleider.',
      en: 'Check what you typed. If it is right, contact your team lead.',
    },
  },
  household_bsn_yours: {
    status: 422,
    grond: 'Wabb art. 12',
    field: 'bsn',
    text: {
      nl: 'Dit nummer hoort al bij iemand anders die u helpt.',
      en: 'This number already belongs to someone else whom you help.',
    },
    todo: {
      nl: 'Kijk of u het goed typte. Is het dezelfde mens? Werk dan verder op die pagina.',
      en: 'Check what you typed. Is it the same person? Then go on at that page.',
    },
  },
  household_bsn_worker: {
    status: 403,
    grond: 'Wmo 2015 art. 5.2.9; Participatiewet art. 68',
    text: {
      nl: 'Alleen een medewerker die deze persoon helpt, schrijft een BSN op.',
      en: 'Only a worker who helps this person writes down a BSN.',
    },
    todo: {
      nl: 'Open eerst de pagina van deze persoon en zeg waarom.',
      en: 'Open the page of this person first and say why.',
    },
  },
  household_bsn_unlogged: {
    status: 422,
    grond: 'huisregel: een BSN komt in geen logboek',
    text: {
      nl: 'De database schrijft nu op wat wij haar vragen. Daarom vragen wij nu geen BSN.',
      en: 'The database writes down what we ask it. So we ask no BSN now.',
    },
    todo: {
      nl: 'Ga verder zonder BSN. Vraag functioneel beheer om log_parameter_max_length op 0 te zetten.',
      en: 'Go on without a BSN. Ask the functional administrator to set log_parameter_max_length to 0.',
    },
  },
  household_bsn_gecontroleerd: {
    status: 422,
    grond: 'Wabb art. 12',
    text: {
      nl: 'Bij een controle hoort wie het deed, hoe en wanneer.',
      en: 'A check says who did it, how and when.',
    },
    todo: reload,
  },
  household_bsn_gecontroleerd_met: {
    status: 422,
    grond: 'Wabb art. 12',
    field: 'met',
    text: {
      nl: 'Kies waar u het nummer mee vergeleek: een document of de BRP.',
      en: 'Choose what you compared the number with: a document or the BRP.',
    },
    todo: look,
  },
}
