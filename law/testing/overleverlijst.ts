import type { Mutatiecijfers, Overlever } from './mutatie.ts'

const nogNiet = 'Gaat in op 1 januari 2027. Op geen dag waarvan de bedragen er zijn, verandert dit iets.'
const nihilErbij = 'Artikel 24a is in 2026 nihil: erbij, eraf of weggelaten is hetzelfde.'
const evenHoog = 'De bedragen zijn even hoog (artikel 22 onderdeel b en c; artikel 20 leden 1 en 2 onderdeel a).'
const iedereenGenoemd = 'Telt alleen wie nog niet genoemd is. In een geval is iedereen genoemd.'
const altijdNul = 'De grens ligt op nihil en wat eronder of erboven staat, is daar zelf al nihil.'

/** Why a change to a rule can pass unnoticed: what was found on reading each survivor. */
const waarom: Readonly<Record<string, string>> = {
  'pw.34a.vrijlating34a': nogNiet,
  'pw.24a.verhoging24a': nogNiet,
  'pw.32.inkomenBijApartLeven': `${nogNiet} De vrijlating is bovendien nooit hoger dan het loon.`,
  'pw.32.inkomenNietRechthebbende': `${nogNiet} De vrijlating is bovendien nooit hoger dan het loon.`,
  'pw.19.bijstandsnorm': `${nihilErbij} ${evenHoog}`,
  'pw.35.normVoorDraagkracht': `${nihilErbij} Zonder huisgenoten zijn beide normen gelijk.`,
  'pw.20.norm20Alleenstaande': evenHoog,
  'pw.20.normMetVerhoging':
    'De helft van een bedrag eindigt op een hele of een halve cent: twee wijzen van afronden vallen samen.',
  'pw.4.alleenstaandeOuder': `${iedereenGenoemd} Of er een kind is of twee, maakt hier niet uit.`,
  'pw.31.kindTotTwaalf': `${iedereenGenoemd} Of er een kind is of twee, maakt hier niet uit.`,
  'pw.4.aantalKinderen': iedereenGenoemd,
  'pw.19a.aantalKostendelendeMedebewoners': iedereenGenoemd,
  'pw.31.giftenInAanmerking': altijdNul,
  'pw.50.woningInAanmerking': altijdNul,
  'pw.50.leningOpWoning': altijdNul,
  'regeling-pw.11.vakantieaanspraak': altijdNul,
  'regeling-pw.12.vakantieaanspraakUitkering':
    'Op de grens van € 726,15 geven beide stukken van de tabel dezelfde uitkomst.',
  'pw.31.geldtOnderdeelR': 'Een voorwaarde die al volgt uit de andere voorwaarden samen.',
  'pw.31.premieInAanmerking': 'Een bedrag in deze maand maal een is hetzelfde bedrag.',
  'pw.31.vrijwilligersvergoedingInAanmerking': 'Een bedrag in deze maand maal een is hetzelfde bedrag.',
  'pw.31.onderhoudVanOudersInAanmerking': 'De verhoging is nihil of € 762,24, dus een cent is geen ander geval.',
  'pw.18.afstemming': 'Meer dan de laagste van beide is hier hetzelfde als meer dan de giften.',
  'pw.11.nederlanderOfGelijkgesteld':
    'Wie rechtmatig verblijf heeft dat niet telt en toch bij besluit gelijkgesteld is: daarover zeggen de bronnen niets.',
  'besluit-lks.7a.minimumbedragStudietoeslag': altijdNul,
  'akw.12.kinderbijslag': iedereenGenoemd,
  'akw.7.kindMetKinderbijslag': `${iedereenGenoemd} Het bedrag is nihil of ten minste € 286,45: een cent bestaat niet.`,
  'akw.18.betaaldAanHuishouden': 'Hoort het kind alleen hier, dan is al voldaan: het andere deel maakt dan niet uit.',
  'awir.14.afgerondPerJaar': 'Een cent meer of minder dan nihil is afgerond op hele euro’s weer nihil.',
  'awir.14.zorgtoeslagPerJaar': 'Van hele euro’s is minder dan € 24 hetzelfde als minder dan € 23,99.',
  'awir.8.bijstandErbij':
    'Nul maanden geeft nihil en een maand hele centen. Een helft eindigt op een hele of halve cent. Voor 2026 telt niets.',
  'wkb.2.aantalKinderen': iedereenGenoemd,
  'wkb.2.volledigBedrag': iedereenGenoemd,
  'wkb.2.bedragVoorKinderen': 'Dit geldt alleen met een kind of meer: een minder dan dat aantal is nooit onder nihil.',
}

const onbekend = 'Nog niet gelezen.'

function regelVan({ soort, formule, reden }: Overlever): string {
  return `- ${soort}: \`${formule.replaceAll('`', "'")}\` (${reden})`
}

/** The survivors to read: per rule which changes nothing noticed, and why. */
export function overleverlijst({ mutanten, gedood, zonderGevolg, gevallen, overlevers }: Mutatiecijfers): string {
  const perRegel = Map.groupBy(overlevers, ({ regel }) => regel)
  const deel = Math.floor((gedood / (mutanten - zonderGevolg)) * 1000) / 10
  const rijen = [...perRegel].toSorted(([a], [b]) => a.localeCompare(b, 'en'))
  return [
    '# Veranderingen in de wet die geen geval merkt',
    '',
    'Gemaakt door `law/mutatie.proof.ts`. Schrijf hier niets met de hand.',
    '',
    `De proef verandert de wet op ${mutanten} plaatsen, telkens een, en kijkt of een van ${gevallen} beoordeelde waarden`,
    `dan anders is. Dat was zo bij ${gedood}. Van de ${overlevers.length} andere veranderen er ${zonderGevolg} in geen`,
    `willekeurig huishouden een bedrag of een voorwaarde. Van wat wel iets verandert, is ${deel} procent gemerkt.`,
    '',
    ...rijen.flatMap(([regel, van]) => [
      `## ${regel === 'geen' ? 'Voorwaarden bij een voorziening' : regel}`,
      '',
      waarom[regel] ?? onbekend,
      '',
      ...van.map(regelVan),
      '',
    ]),
  ].join('\n')
}
