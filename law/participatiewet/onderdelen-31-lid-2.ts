/** How the exceptions of artikel 31 lid 2 are met: by a rule of its own, or because no question asks for that money. */
interface Onderdeel {
  readonly onderdeel: string
  readonly wat: string
  readonly hoe: 'regel' | 'niet gevraagd'
}

const regel = (onderdeel: string, wat: string): Onderdeel => ({ onderdeel, wat, hoe: 'regel' })
const nietGevraagd = (onderdeel: string, wat: string): Onderdeel => ({ onderdeel, wat, hoe: 'niet gevraagd' })

/** Every onderdeel of the 2026 text. Onderdeel s was replaced on 1 July 2026 by gifts that are responsible. */
export const onderdelen31lid2: readonly Onderdeel[] = [
  nietGevraagd('a', 'geld voor iemand die niet in de bijstand is begrepen'),
  nietGevraagd('b', 'kinderbijslag'),
  regel('c', 'jonggehandicaptenkorting, vanaf 27 jaar'),
  nietGevraagd('d', 'toeslagen'),
  nietGevraagd('e', 'eigenwoningbijdrage'),
  nietGevraagd('f', 'belasting terug over bijzondere kosten'),
  nietGevraagd('g', 'vergoedingen van een werkgever zonder belasting'),
  nietGevraagd('h', 'loon en uitkering van de kinderen'),
  nietGevraagd('i', 'rente over vrij vermogen en spaargeld'),
  regel('j', 'premie arbeidsinschakeling'),
  regel('k', 'vrijwilligersvergoeding'),
  regel('l', 'aangewezen schadevergoeding, als oordeel bij artikel 34 lid 2 onderdeel e'),
  regel('m', 'giften'),
  regel('n', 'een kwart van het loon, zes maanden'),
  nietGevraagd('o', 'energietoeslag'),
  nietGevraagd('p', 'tegemoetkoming Anw'),
  nietGevraagd('q', 'uitkering Zorgverzekeringswet en tegemoetkoming Wajong'),
  regel('r', 'een achtste van het loon van een alleenstaande ouder'),
  nietGevraagd('s', 'vergoeding oude Wet inburgering; vanaf 1 juli 2026 verantwoorde giften, bij onderdeel m'),
  nietGevraagd('t', 'tegemoetkoming chronisch zieken en gehandicapten'),
  nietGevraagd('u', 'mantelzorgwaardering'),
  regel('v', 'onderhoud van ouders, jonger dan 21'),
  nietGevraagd('w', 'tegemoetkoming alleenverdieners'),
  nietGevraagd('x', 'vervallen'),
  regel('y', 'loon bij medische urenbeperking'),
  regel('z', 'loon met loonkostensubsidie, twaalf maanden'),
  regel('aa', 'loon met loonkostensubsidie, daarna'),
]
