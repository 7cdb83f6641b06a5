import { grondslagIoaw, grondslagIoaz } from '../ioaw/grondslag.ts'
import type { Bedrag } from '../kernel/expression.ts'
import type { Text } from '../kernel/unit.ts'
import type { Voorziening, Voorzieningscode } from './voorziening.ts'

/** Comes in the place of algemene bijstand for some, and is shown with that kind. */
const inPlaatsVanBijstand = (
  code: Voorzieningscode,
  naam: string,
  [grondslag, wie]: readonly [Bedrag<'maand'>, Text],
) =>
  ({
    code,
    soort: 'algemene-bijstand',
    voorWie: 'inwoner',
    naam: { nl: naam, en: naam },
    per: 'maand',
    bedrag: grondslag,
    voorwaarden: [],
    bijkomend: [],
    nietMeegenomen: [{ artikel: naam, zin: wie }],
    letOp: { nl: 'Dit is nog geen besluit.', en: 'This is not a decision yet.' },
    aanvragen: { nl: 'U mag altijd aanvragen, bij uw gemeente.', en: 'You may always apply, at your municipality.' },
  }) as const satisfies Voorziening

export const voorzieningIoaw: Voorziening = inPlaatsVanBijstand('ioaw', 'IOAW', [
  grondslagIoaw,
  {
    nl: 'Deze uitkering is voor oudere of gedeeltelijk arbeidsongeschikte mensen die hun baan verloren. Vraag het na bij uw gemeente.',
    en: 'This benefit is for older or partially disabled people who lost their job. Ask your municipality.',
  },
])

export const voorzieningIoaz: Voorziening = inPlaatsVanBijstand('ioaz', 'IOAZ', [
  grondslagIoaz,
  {
    nl: 'Deze uitkering is voor oudere of gedeeltelijk arbeidsongeschikte mensen die met hun bedrijf stopten. Vraag het na bij uw gemeente.',
    en: 'This benefit is for older or partially disabled people who ended their business. Ask your municipality.',
  },
])
