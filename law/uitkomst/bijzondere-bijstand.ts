import { gevraagdeKosten, zijnKostenNoodzakelijk } from '../feiten/aanvullend.ts'
import { nihil } from '../kernel/words.ts'
import { gaatAndereRegelingVoorKosten } from '../participatiewet/artikel-15.ts'
import {
  bijzondereBijstand,
  draagkracht,
  heeftIemandRechtOpBijzondereBijstand,
  zijnKostenBovenDrempel,
} from '../participatiewet/artikel-35.ts'
import type { Voorziening } from './voorziening.ts'

const heeftKosten = gevraagdeKosten.isHogerDan(nihil('eenmalig'))

export const voorzieningBijzondereBijstand: Voorziening = {
  code: 'bijzondere-bijstand',
  soort: 'bijzondere-bijstand',
  voorWie: 'inwoner',
  naam: { nl: 'bijzondere bijstand', en: 'special assistance' },
  per: 'eenmalig',
  zonderBovengrens: true,
  bedrag: bijzondereBijstand,
  voorwaarden: [
    {
      waarheid: heeftIemandRechtOpBijzondereBijstand,
      artikel: 'artikelen 11 en 13 lid 1 Participatiewet',
      waaromNiet: {
        nl: 'de wet bijstand in uw situatie uitsluit of u niet in Nederland woont met een verblijfsrecht dat telt',
        en: 'the law excludes assistance in your situation, or you do not live here with a right of residence that counts',
      },
    },
    {
      waarheid: heeftKosten,
      artikel: 'artikel 35 lid 1 Participatiewet',
      waaromNiet: { nl: 'u geen bijzondere kosten heeft genoemd', en: 'you have named no special costs' },
    },
    {
      waarheid: gaatAndereRegelingVoorKosten.niet(),
      artikel: 'artikel 15 lid 1 Participatiewet',
      waaromNiet: { nl: 'een andere regeling deze kosten betaalt', en: 'another provision pays these costs' },
    },
    {
      waarheid: zijnKostenNoodzakelijk,
      artikel: 'artikel 35 lid 1 Participatiewet',
      waaromNiet: {
        nl: 'een medewerker de kosten niet noodzakelijk of niet bijzonder vindt',
        en: 'a professional does not find the costs needed or special',
      },
    },
    {
      waarheid: zijnKostenBovenDrempel,
      artikel: 'artikel 35 lid 2 Participatiewet en de regels van uw gemeente',
      waaromNiet: {
        nl: 'uw gemeente kleine kosten niet vergoedt',
        en: 'your municipality does not pay small costs',
      },
    },
    {
      waarheid: draagkracht.isLagerDan(gevraagdeKosten).of(heeftKosten.niet()),
      artikel: 'artikel 35 lid 1 Participatiewet en de regels van uw gemeente',
      waaromNiet: {
        nl: 'u deze kosten volgens de regels van uw gemeente zelf kunt betalen',
        en: 'by the rules of your municipality you can pay these costs yourself',
      },
    },
  ],
  bijkomend: [{ naam: 'draagkracht', per: 'eenmalig', volgtHoofdbedrag: false, bedrag: draagkracht }],
  nietMeegenomen: [
    {
      artikel: 'artikel 35 lid 1 Participatiewet',
      zin: {
        nl: 'De gemeente kan ook ander geld meetellen dat voor de bijstand vrij is, en kan een andere periode kiezen.',
        en: 'The municipality may also count other money that is disregarded for assistance, and may choose another period.',
      },
    },
    {
      artikel: 'artikelen 48 en 51 Participatiewet',
      zin: {
        nl: 'Het geld kan een lening zijn, bijvoorbeeld voor meubels.',
        en: 'The money can be a loan, for instance for furniture.',
      },
    },
    {
      artikel: 'artikel 35 lid 4 Participatiewet',
      zin: {
        nl: 'De energietoeslag was er alleen voor 2022 en 2023.',
        en: 'The energy allowance was for 2022 and 2023 only.',
      },
    },
  ],
  letOp: {
    nl: 'Dit is nog geen besluit. Vraag het liefst aan voordat u betaalt.',
    en: 'This is not a decision yet. Preferably apply before you pay.',
  },
  aanvragen: { nl: 'U mag altijd aanvragen, bij uw gemeente.', en: 'You may always apply, at your municipality.' },
}
