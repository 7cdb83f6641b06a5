import type { DemoRole } from '../web/context.ts'
import type { DemoAccount } from './identity/accounts.ts'

/** Who can be signed in with one button, in the order of the buttons. */
const people: readonly (DemoAccount & { readonly does: DemoRole['does']; readonly to: string; readonly en: string })[] =
  [
    {
      subject: 'fatima',
      kind: 'medewerker',
      naam: 'Fatima El Amrani',
      functie: 'medewerker balie',
      en: 'desk worker',
      to: '/vandaag',
      does: { nl: 'Schrijft een vraag in aan de balie of telefoon', en: 'Takes a question at the desk or by phone' },
    },
    {
      subject: 'joost',
      kind: 'medewerker',
      naam: 'Joost Hendriks',
      functie: 'klantmanager',
      en: 'client manager',
      to: '/vandaag',
      does: { nl: 'Heeft vandaag dienst en voert gesprekken', en: 'Is on duty today and has the talks' },
    },
    {
      subject: 'noor',
      kind: 'medewerker',
      naam: 'Noor Jacobs',
      functie: 'wijkteammedewerker',
      en: 'neighbourhood worker',
      to: '/vandaag',
      does: { nl: 'Gaat op huisbezoek', en: 'Visits people at home' },
    },
    {
      subject: 'ingrid',
      kind: 'medewerker',
      naam: 'Ingrid Postma',
      functie: 'inkomensconsulent',
      en: 'income consultant',
      to: '/vandaag',
      does: { nl: 'Kijkt mee naar geld en rechten', en: 'Looks at money and rights' },
    },
    {
      subject: 'bram',
      kind: 'medewerker',
      naam: 'Bram Schuurman',
      functie: 'schuldhulpverlener',
      en: 'debt counsellor',
      to: '/delen',
      does: { nl: 'Helpt bij schulden, en ziet wat daarvoor mag', en: 'Helps with debts, and sees what that allows' },
    },
    {
      subject: 'lotte',
      kind: 'medewerker',
      naam: 'Lotte van Es',
      functie: 'jeugdhulpverlener',
      en: 'youth worker',
      to: '/delen',
      does: { nl: 'Helpt een kind, en ziet wat daarvoor mag', en: 'Helps a child, and sees what that allows' },
    },
    {
      subject: 'iris',
      kind: 'medewerker',
      naam: 'Iris Molenaar',
      functie: 'behandelaar ggz',
      en: 'mental health therapist',
      to: '/delen',
      does: {
        nl: 'Behandelt iemand, en stuurt een signaal zonder inhoud',
        en: 'Treats someone, and sends a signal without content',
      },
    },
    {
      subject: 'henk',
      kind: 'medewerker',
      naam: 'Henk Brouwer',
      functie: 'teamleider',
      en: 'team lead',
      to: '/team',
      does: { nl: 'Regelt wie er is en wie waarneemt', en: 'Arranges who is there and who stands in' },
    },
    {
      subject: 'pim',
      kind: 'medewerker',
      naam: 'Pim Adema',
      functie: 'privacy officer',
      en: 'privacy officer',
      to: '/privacy',
      does: { nl: 'Controleert wie in gegevens keek', en: 'Checks who looked in data' },
    },
    {
      subject: 'roos',
      kind: 'medewerker',
      naam: 'Roos Meijer',
      functie: 'beleidsmedewerker inkomen',
      en: 'income policy officer',
      to: '/inkomen/regels',
      does: { nl: 'Houdt bij welke regels gelden, en vanaf wanneer', en: 'Keeps which rules hold, and from when' },
    },
    {
      subject: 'bewoner-denise',
      kind: 'inwoner',
      naam: 'Denise Wouters',
      functie: 'inwoner',
      en: 'resident',
      to: '/mijn',
      does: {
        nl: 'Bekijkt haar eigen vraag, afspraken en rechten',
        en: 'Looks at her own question, agreements and rights',
      },
    },
  ]

/** Colleagues without a button: chosen by name on the page of the provider. */
const colleagues: readonly DemoAccount[] = [
  { subject: 'hanneke', kind: 'medewerker', naam: 'Hanneke Bos', functie: 'mentor' },
  { subject: 'sanne', kind: 'medewerker', naam: 'Sanne de Wit', functie: 'klantmanager' },
  { subject: 'marloes', kind: 'medewerker', naam: 'Marloes van Rijn', functie: 'klantmanager jongeren' },
  { subject: 'yusuf', kind: 'medewerker', naam: 'Yusuf Demir', functie: 'werkcoach' },
  { subject: 'mirjam', kind: 'medewerker', naam: 'Mirjam Vos', functie: 'behandelaar' },
]

/** The accounts of the demo's provider. */
export const demoAccounts: readonly DemoAccount[] = [
  ...people.map(({ subject, kind, naam, functie }) => ({ subject, kind, naam, functie })),
  ...colleagues,
]

/** The buttons of the first page. */
export const demoRoles: readonly DemoRole[] = people.map(({ subject, kind, naam, functie, en, does, to }) => ({
  id: subject,
  name: { nl: `${naam}, ${functie}`, en: `${naam}, ${en}` },
  does,
  href: `/inloggen/${kind}?${new URLSearchParams({ als: subject, terug: to })}`,
}))
