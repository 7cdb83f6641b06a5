import type { Copy } from '../../../web/text.ts'

/** The check without an account. */
export const checkCopy = {
  title: { nl: 'Wat kan ik krijgen?', en: 'What can I get?' },
  intro: {
    nl: 'Beantwoord een paar vragen. Dan ziet u wat u waarschijnlijk kunt krijgen, en waarom. U hoeft niet in te loggen. Wij bewaren niets van wat u invult.',
    en: 'Answer a few questions. Then you see what you can probably get, and why. You need not sign in. We keep nothing of what you fill in.',
  },
  who: { nl: 'Wie horen er bij u?', en: 'Who belongs to you?' },
  partner: { nl: 'Heeft u een partner?', en: 'Do you have a partner?' },
  partnerHint: {
    nl: 'Ook als u niet getrouwd bent, en ook als uw partner ergens anders woont.',
    en: 'Also if you are not married, and also if your partner lives elsewhere.',
  },
  yes: { nl: 'Ja', en: 'Yes' },
  no: { nl: 'Nee', en: 'No' },
  kinderen: { nl: 'Hoeveel kinderen heeft u?', en: 'How many children do you have?' },
  kinderenHint: {
    nl: 'Alleen kinderen jonger dan 18, of kinderen die bij u wonen.',
    en: 'Only children under 18, or children who live with you.',
  },
  huisgenoten: { nl: 'Hoeveel andere mensen wonen er bij u?', en: 'How many other people live with you?' },
  huisgenotenHint: {
    nl: 'Bijvoorbeeld een ouder, een broer of een kamerhuurder.',
    en: 'For instance a parent, a brother or a lodger.',
  },
  choosePartner: { nl: 'Kies ja of nee bij: heeft u een partner?', en: 'Choose yes or no: do you have a partner?' },
  unreadable: {
    nl: 'Dit antwoord konden wij niet lezen. Schrijf het anders, of kies “weet ik niet”.',
    en: 'We could not read this answer. Write it differently, or choose “I do not know”.',
  },
  next: { nl: 'Verder', en: 'Next' },
  back: { nl: 'Vorige', en: 'Previous' },
  dontKnow: { nl: 'Weet ik niet', en: 'I do not know' },
  answer: { nl: 'Uw antwoord', en: 'Your answer' },
  amountHint: { nl: 'In euro’s. Een schatting is goed.', en: 'In euros. An estimate is fine.' },
  showNow: { nl: 'Laat zien wat u nu al weet', en: 'Show what you know by now' },
  question: { nl: 'Vraag {n}', en: 'Question {n}' },
  left: {
    nl: 'Nog hoogstens {n, plural, one {# vraag} other {# vragen}}',
    en: 'At most {n, plural, one {# question} other {# questions}} left',
  },
  why: { nl: 'Waarom vragen wij dit?', en: 'Why do we ask this?' },
  whyIs: {
    nl: 'Dit is nodig voor {artikel}. Zonder dit antwoord rekenen wij met wat het hoogste en het laagste kan zijn.',
    en: 'This is needed for {artikel}. Without this answer we work with the highest and the lowest it can be.',
  },
  seldom: {
    nl: 'Geldt een van deze dingen voor u, of voor wie bij u hoort?',
    en: 'Does any of these apply to you, or to those who belong to you?',
  },
  none: { nl: 'Nee, niets hiervan', en: 'No, none of these' },
  some: { nl: 'Ja, minstens één', en: 'Yes, at least one' },
  aboutPartner: { nl: 'Dit gaat over uw partner', en: 'This is about your partner' },
  aboutKind: { nl: 'Dit gaat over uw kind ({n})', en: 'This is about your child ({n})' },
  aboutHuisgenoot: { nl: 'Dit gaat over uw huisgenoot ({n})', en: 'This is about your housemate ({n})' },
  partnerName: { nl: 'uw partner', en: 'your partner' },
  kindName: { nl: 'kind {n}', en: 'child {n}' },
  huisgenootName: { nl: 'huisgenoot {n}', en: 'housemate {n}' },
  outcome: { nl: 'Dit kunt u waarschijnlijk krijgen', en: 'This is what you can probably get' },
  notDecision: {
    nl: 'Dit is een berekening met wat u invulde, geen besluit. U mag altijd aanvragen, ook als hier staat dat u waarschijnlijk niets krijgt.',
    en: 'This is worked out from what you filled in; it is not a decision. You can always apply, also if it says that you will probably get nothing.',
  },
  more: { nl: 'Er zijn nog vragen die iets uitmaken.', en: 'There are still questions that matter.' },
  answerMore: { nl: 'Vragen beantwoorden', en: 'Answer questions' },
  explain: { nl: 'Waarom dit bedrag?', en: 'Why this amount?' },
  now: { nl: 'Wat nu?', en: 'What now?' },
  nowIs: {
    nl: 'Neem dit blad mee naar een gesprek, of stel uw vraag. Dan kijkt iemand met u mee.',
    en: 'Take this page to a talk, or ask your question. Then someone looks at it with you.',
  },
  ask: { nl: 'Ik wil dat iemand meekijkt', en: 'I want someone to look with me' },
  again: { nl: 'Opnieuw beginnen', en: 'Start again' },
} satisfies Copy
