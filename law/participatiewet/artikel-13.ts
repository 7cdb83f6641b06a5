import { leeftijd } from '../feiten/gezin.ts'
import {
  aantalDagenBuitenNederland,
  hadVoldoendeMiddelen,
  heeftAanspraakStudiefinanciering,
  heeftOnbetaaldVerlof,
  heeftStrafOntlopen,
  isGedetineerd,
  isInDienstplicht,
  isInStaatOnderwijsTeVolgen,
  isInStaking,
  isNuBuitenNederland,
  isOnderwijsVolgend,
  isOnwilligBijVerplichtingen,
  isOuderschapsverlof,
  isUitreiziger,
  isVraagVoorSchulden,
} from '../feiten/recht.ts'
import { isInInrichting } from '../feiten/wonen.ts'
import type { PersonRef } from '../kernel/node.ts'
import { aantal, als, jaar, perPersoon } from '../kernel/words.ts'
import { isAchttienTotEenentwintig, isPensioengerechtigd } from './artikel-1.ts'
import { isAlleenstaandeOuder } from './artikel-4.ts'
import { artikel } from './wet.ts'

const vierWeken = aantal(28)
const dertienWeken = aantal(91)

/** Lid 1 onderdeel e en lid 4. Only the days beyond the weeks allowed are without right. */
const isTeLangBuitenNederland = perPersoon((p: PersonRef) =>
  artikel('13', { lid: 1, onderdeel: 'e' })
    .voor(p)
    .zegt(
      'Wie langer dan vier weken per jaar in het buitenland is, krijgt over de tijd daarna geen bijstand. Vanaf de AOW-leeftijd is dat dertien weken.',
      'Whoever is abroad for more than four weeks a year gets nothing for the time beyond. From state pension age it is thirteen weeks.',
    )
    .waarheid(
      'teLangBuitenNederland',
      isNuBuitenNederland(p).en(
        aantalDagenBuitenNederland(p).isHogerDan(als(isPensioengerechtigd(p)).dan(dertienWeken).anders(vierWeken)),
      ),
    ),
)

/** Lid 1: no bijstand at all. */
export const isUitgesloten = perPersoon((p: PersonRef) =>
  artikel('13', { lid: 1 })
    .voor(p)
    .zegt(
      'Geen bijstand voor wie vastzit, een straf ontloopt, in dienst is, staakt, te lang in het buitenland is, jonger is dan 18, schulden wil aflossen terwijl er geld was, of is uitgereisd.',
      'No assistance for people who are detained, evade a sentence, do military service, strike, are abroad too long, are under 18, want to pay debts while there was money, or have left to join a listed organisation.',
    )
    .waarheid(
      'uitgesloten',
      leeftijd(p)
        .isLagerDan(jaar(18))
        .of(
          isGedetineerd(p),
          heeftStrafOntlopen(p),
          isInDienstplicht(p),
          isInStaking(p),
          isTeLangBuitenNederland(p),
          isVraagVoorSchulden(p).en(hadVoldoendeMiddelen(p)),
          isUitreiziger(p),
        ),
    ),
)

/** Lid 2 onderdeel c: under 27 and education is open. */
const moetOnderwijsVolgen = perPersoon((p: PersonRef) =>
  artikel('13', { lid: 2, onderdeel: 'c' })
    .voor(p)
    .zegt(
      'Wie jonger is dan 27 en onderwijs van het Rijk kan volgen, krijgt geen algemene bijstand als daar studiefinanciering voor is, of als hij dat onderwijs niet volgt.',
      'Whoever is under 27 and can follow state education gets no general assistance if student finance goes with it, or if not following it.',
    )
    .waarheid(
      'moetOnderwijsVolgen',
      leeftijd(p)
        .isLagerDan(jaar(27))
        .en(isInStaatOnderwijsTeVolgen(p), heeftAanspraakStudiefinanciering(p).of(isOnderwijsVolgend(p).niet())),
    ),
)

/** Lid 2 onderdeel b. The Act also excludes the spouse; the rule is therefore asked of both. */
export const heeftVerlofZonderInkomen = perPersoon((p: PersonRef) =>
  artikel('13', { lid: 2, onderdeel: 'b' })
    .voor(p)
    .zegt(
      'Wie onbetaald verlof heeft en daardoor geen geld, krijgt geen algemene bijstand. Voor een alleenstaande ouder met ouderschapsverlof geldt dit niet.',
      'Whoever has no money because of unpaid leave gets no general assistance. It does not apply to a single parent on parental leave.',
    )
    .waarheid('onbetaaldVerlof', heeftOnbetaaldVerlof(p).en(isAlleenstaandeOuder.en(isOuderschapsverlof(p)).niet())),
)

/** Lid 2: no algemene bijstand. */
export const isUitgeslotenVanAlgemeneBijstand = perPersoon((p: PersonRef) =>
  artikel('13', { lid: 2 })
    .voor(p)
    .zegt(
      'Geen algemene bijstand voor wie 18 tot 21 is en in een inrichting woont, voor wie jonger is dan 27 en onderwijs kan volgen, en voor wie jonger is dan 27 en duidelijk niet wil meewerken.',
      'No general assistance for people of 18 to 20 in an institution, for people under 27 who can follow education, and for people under 27 who clearly refuse to cooperate.',
    )
    .waarheid(
      'uitgeslotenVanAlgemeneBijstand',
      isAchttienTotEenentwintig(p)
        .en(isInInrichting(p))
        .of(moetOnderwijsVolgen(p), leeftijd(p).isLagerDan(jaar(27)).en(isOnwilligBijVerplichtingen(p))),
    ),
)
