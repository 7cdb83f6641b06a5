import { type Day, formatDay } from '../../shared/date.ts'
import type { MedewerkerId } from '../../shared/ids.ts'
import type { Locale, Text } from '../../shared/locale.ts'
import { a4tjeCopy, daysInWords } from './a4tje-copy.ts'
import type { AgreementView, SheetView } from './contract.ts'

/** Whom the person calls. Nothing of the person stands in it. */
export type Whom = {
  readonly medewerker: MedewerkerId
  readonly foto: boolean
  readonly naam: string
  readonly functie: string
  readonly telefoon: string
  readonly werkdagen: readonly number[]
  readonly voorNaam: string | null
  readonly vervanger: { readonly naam: string; readonly telefoon: string } | null
}

/** Once the question is ended nobody answers for it by name: one calls the municipality. */
type Ended = { readonly telefoon: string }

/** What someone can probably get, in words: what it is, how much or how it stands, and why. */
export type CanGet = { readonly what: Text; readonly standing: Text; readonly why: Text }

/** What the sheet is made of. There is no place in it for an address or a number of the person: it can lie on any table. */
export type A4tjeParts = {
  readonly sheet: SheetView
  readonly whom: Whom | Ended
  readonly canGet: readonly CanGet[]
  readonly gemeenteNaam: string
  /** The name of the person; absent with veilig contact, so that a sheet that is found tells of nobody. */
  readonly naam?: string | undefined
  readonly vandaag: Day
}

/** One part of the page. Lines are sentences, entries a bold head with words, numbered a list. */
export type Section = {
  readonly kind: 'whom' | 'words'
  readonly title: string
  readonly lines: readonly string[]
  readonly entries: readonly { readonly head: string; readonly text: string }[]
  readonly numbered: readonly string[]
}

/** The page, ready to be shown, printed, read aloud or made into a PDF: the same words everywhere. */
export type A4tje = {
  readonly lang: Locale
  readonly title: string
  readonly subtitle: string
  readonly sender: string
  readonly whom: {
    readonly naam: string
    readonly functie: string
    readonly initials: string
    /** Where the photo is to be had for a page. */
    readonly foto: string | null
    /** Whose face stands on paper. */
    readonly medewerker: MedewerkerId | null
    readonly telefoon: string
    readonly days: string
    readonly lines: readonly string[]
  }
  readonly sections: readonly Section[]
  readonly closing: string
}

/** Composes het A4'tje: whom I call, what was agreed, what I must do, when money comes, what I can probably get. */
export function composeA4tje(parts: A4tjeParts, locale: Locale): A4tje {
  const copy = a4tjeCopy[locale]
  const day = formatDay(parts.vandaag, locale)
  return {
    lang: locale,
    title: copy.title,
    subtitle: parts.naam === undefined ? copy.madeOn(day) : copy.madeFor(parts.naam, day),
    sender: parts.gemeenteNaam,
    whom: 'medewerker' in parts.whom ? whomOf(parts.whom, locale) : endedOf(parts.whom, parts.gemeenteNaam, locale),
    sections: [
      section({ kind: 'whom', title: copy.whom }),
      ...shortSection(parts, locale),
      agreedSection(parts.sheet, locale),
      askedSection(parts.sheet, locale),
      moneySection(parts.sheet, locale),
      canGetSection(parts.canGet, locale),
    ],
    closing: copy.closing,
  }
}

function whomOf(whom: Whom, locale: Locale): A4tje['whom'] {
  const copy = a4tjeCopy[locale]
  const { naam, functie, telefoon, werkdagen, voorNaam, vervanger } = whom
  return {
    naam,
    functie,
    telefoon,
    initials: initials(naam),
    foto: whom.foto ? `/foto/${whom.medewerker}` : null,
    medewerker: whom.foto ? whom.medewerker : null,
    days: copy.days(daysInWords(werkdagen, locale)),
    lines: [
      ...(voorNaam === null ? [] : [copy.standsIn(voorNaam)]),
      ...(vervanger === null ? [] : [copy.vervanger(vervanger.naam, vervanger.telefoon)]),
    ],
  }
}

function endedOf({ telefoon }: Ended, gemeenteNaam: string, locale: Locale): A4tje['whom'] {
  const copy = a4tjeCopy[locale]
  const naam = copy.gemeente(gemeenteNaam)
  const nobody = { foto: null, medewerker: null, lines: [] }
  return { ...nobody, naam, functie: copy.ended, telefoon, initials: initials(naam), days: copy.endedMore }
}

function initials(naam: string): string {
  const words = naam.split(/\s+/).filter((word) => word !== '')
  return `${words[0]?.[0] ?? '?'}${words.length > 1 ? (words.at(-1)?.[0] ?? '') : ''}`.toUpperCase()
}

function shortSection({ sheet }: A4tjeParts, locale: Locale): readonly Section[] {
  return sheet.inHetKort === '' ? [] : [section({ title: a4tjeCopy[locale].short, lines: sheet.inHetKort.split('\n') })]
}

function agreedSection({ lines }: SheetView, locale: Locale): Section {
  const copy = a4tjeCopy[locale]
  const agreed = lines.filter((line) => line.soort !== 'wat-wij-vragen')
  return section({
    title: copy.agreed,
    lines: agreed.length === 0 ? [copy.nothingAgreed] : [],
    entries: agreed.map((line) => ({ head: headOf(line, locale), text: line.wat })),
  })
}

/** Who, and by when: "Karin, uiterlijk maandag 12 oktober 2026". */
function headOf({ soort, wie, wanneer }: AgreementView, locale: Locale): string {
  const copy = a4tjeCopy[locale]
  if (wanneer === null) return wie
  return soort === 'belofte'
    ? copy.promisedBy(wie, formatDay(wanneer, locale))
    : copy.agreedOn(wie, formatDay(wanneer, locale))
}

function askedSection({ lines }: SheetView, locale: Locale): Section {
  const copy = a4tjeCopy[locale]
  const asked = lines.filter((line) => line.soort === 'wat-wij-vragen')
  return section({
    title: copy.asked,
    lines: asked.length === 0 ? [copy.nothingAsked] : [],
    numbered: asked.map(({ wat, wanneer }) => (wanneer === null ? wat : copy.askedBy(wat, formatDay(wanneer, locale)))),
  })
}

function moneySection({ geldWanneer, welkeBrief }: SheetView, locale: Locale): Section {
  const copy = a4tjeCopy[locale]
  return section({
    title: copy.money,
    lines: [
      geldWanneer === '' ? copy.moneyUnknown : geldWanneer,
      ...(welkeBrief === '' ? [] : [copy.letter(welkeBrief)]),
    ],
  })
}

function canGetSection(canGet: readonly CanGet[], locale: Locale): Section {
  const copy = a4tjeCopy[locale]
  return section({
    title: copy.canGet,
    lines: canGet.length === 0 ? [copy.notLookedYet] : [],
    entries: canGet.map(({ what, standing, why }) => ({
      head: `${what[locale]}: ${standing[locale]}`,
      text: why[locale],
    })),
  })
}

function section(parts: Pick<Section, 'title'> & Partial<Section>): Section {
  return { kind: 'words', lines: [], entries: [], numbered: [], ...parts }
}
