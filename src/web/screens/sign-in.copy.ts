import type { Copy } from '../text.ts'

/** The words of the page for signing in. */
export const signInCopy = {
  title: { nl: 'Inloggen', en: 'Sign in' },
  intro: {
    nl: 'Om een vraag te stellen of aan te vragen hoeft u niet in te loggen.',
    en: 'You do not need to sign in to ask a question or to apply.',
  },
  resident: { nl: 'Ik ben inwoner', en: 'I am a resident' },
  residentMore: {
    nl: 'Zie uw A4’tje, uw gegevens en wie erin keek.',
    en: 'See your sheet, your data and who looked in them.',
  },
  staff: { nl: 'Ik ben medewerker', en: 'I am a member of staff' },
  staffMore: { nl: 'Met uw account van de gemeente.', en: 'With your account of the municipality.' },
  ended: { nl: 'U bent uitgelogd', en: 'You have been signed out' },
  voorbij: {
    nl: 'U was een tijd niet bezig, of uw tijd was om. Zo kan een ander niet in uw gegevens kijken. Log opnieuw in. Dan gaat u verder waar u was.',
    en: 'You were not active for a while, or your time was up. This way nobody else can look in your data. Sign in again and go on where you were.',
  },
  bewaard: {
    nl: 'Wat u typte, is bewaard. Het is nog niet verstuurd. Log binnen een uur opnieuw in. Dan staat het er weer.',
    en: 'What you typed is kept. It has not been sent yet. Sign in again within the hour and it will be there.',
  },
  failed: { nl: 'Het inloggen lukte niet', en: 'Signing in did not work' },
  verlopen: {
    nl: 'Het duurde te lang of de pagina was al gebruikt. Begin opnieuw.',
    en: 'It took too long, or the page had been used before. Start again.',
  },
  onbekend: {
    nl: 'Wij kennen dit account hier niet. Bent u medewerker? Vraag uw beheerder. Bent u inwoner? Bel ons.',
    en: 'We do not know this account here. Are you staff? Ask your administrator. Are you a resident? Call us.',
  },
  onbereikbaar: {
    nl: 'De inlogdienst geeft nu geen antwoord. Probeer het over een paar minuten opnieuw.',
    en: 'The sign-in service does not answer now. Try again in a few minutes.',
  },
  afgebroken: {
    nl: 'U bent gestopt bij de inlogdienst. Begin gerust opnieuw.',
    en: 'You stopped at the sign-in service. Feel free to start again.',
  },
  mislukt: {
    nl: 'Het antwoord van de inlogdienst klopte niet. Begin opnieuw. Er is niets veranderd.',
    en: 'The answer of the sign-in service was not right. Start again. Nothing was changed.',
  },
  'te-zwak': {
    nl: 'Log in op een manier die meer zekerheid geeft, bijvoorbeeld met een app of sms-code.',
    en: 'Sign in in a way that gives more certainty, for example with an app or a text message code.',
  },
  'niet-hier': { nl: 'Zo kunt u hier niet inloggen.', en: 'You cannot sign in this way here.' },
} satisfies Copy
