import type { MeerInkomen } from '../awir/meer-inkomen.ts'
import type { Getal, Waarheid } from '../kernel/expression.ts'
import type { Period, Text } from '../kernel/unit.ts'

export type Voorzieningscode =
  | 'algemene-bijstand'
  | 'ioaw'
  | 'ioaz'
  | 'aio'
  | 'bijzondere-bijstand'
  | 'collectieve-zorgverzekering'
  | 'studietoeslag'
  | 'individuele-inkomenstoeslag'
  | 'minimaregeling'
  | 'zorgtoeslag'
  | 'kindgebonden-budget'
  | 'kinderbijslag'
  | 'huurtoeslag'
  | 'kinderopvangtoeslag'
  | 'loonkostensubsidie'

/** The five kinds of income support; every provision belongs to one, and none of the five is ever left out. */
export const soorten = [
  'algemene-bijstand',
  'bijzondere-bijstand',
  'individuele-inkomenstoeslag',
  'minimabeleid',
  'rijkstoeslagen',
] as const

export type Soort = (typeof soorten)[number]

/** A condition for the right, and the sentence for when it is not met. */
export interface Voorwaarde {
  readonly waarheid: Waarheid
  readonly artikel: string
  readonly waaromNiet: Text
}

/** A figure that follows from the main one, such as the holiday allowance. */
export interface Bijkomend {
  readonly naam: string
  readonly per: Period
  /** Rises with the main amount and depends on nothing else, so its bounds follow from those of the main amount. */
  readonly volgtHoofdbedrag: boolean
  readonly bedrag: Getal<`bedrag/${Period}`>
}

/** Something that can change the outcome and that the kernel does not work out. */
export interface NietMeegenomen {
  readonly artikel: string
  readonly zin: Text
}

/** One kind of income support: its amount, what it depends on, and what people must know about it. */
export interface Voorziening {
  readonly code: Voorzieningscode
  /** Which of the five kinds it belongs to; absent for money that is not the resident's. */
  readonly soort?: Soort
  /** Whose money it is. */
  readonly voorWie: 'inwoner' | 'werkgever'
  readonly naam: Text
  readonly per: Period
  readonly bedrag: Getal<`bedrag/${Period}`>
  /** The amount has no limit of its own, so an upper bound says nothing to people. */
  readonly zonderBovengrens?: true
  readonly voorwaarden: readonly Voorwaarde[]
  readonly bijkomend: readonly Bijkomend[]
  /** For what is paid in advance on an expected income: what has to be paid back when it turns out higher. */
  readonly bijMeerInkomen?: readonly MeerInkomen[]
  readonly nietMeegenomen: readonly NietMeegenomen[]
  /** Sentence under every outcome with money in it. */
  readonly letOp: Text
  readonly aanvragen: Text
}

/** Something that is not worked out here, with where people can go for it. */
export interface Wegwijzer {
  readonly code: Voorzieningscode
  readonly soort: Soort
  readonly naam: Text
  /** For whom it is at all; when one is certainly not met, that is said instead. */
  readonly voorwaarden: readonly Voorwaarde[]
  readonly mist: string
  readonly waarheen: Text
  readonly aanvragen: Text
}
