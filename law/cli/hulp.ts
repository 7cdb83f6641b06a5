/** The commands and what each does, in plain Dutch. */
export const opdrachten = ['bereken', 'vragen', 'uitleg'] as const

export type Opdrachtnaam = (typeof opdrachten)[number]

const uitgang = `Uitgang: 0 gelukt, 1 geweigerd omdat geen enkele voorziening op die dag gedekt is, 2 er is iets mis met het bestand of de opdracht.`

export const hulp: Readonly<Record<Opdrachtnaam, string>> = {
  bereken: `rodedraad bereken <bestand.json> [--json] [--peildatum JJJJ-MM-DD] [--taal nl|en] [--uitleg]

Rekent uit waar een huishouden waarschijnlijk recht op heeft, met het artikel erbij.
  --json        de hele uitkomst als JSON, met elke stap van de redenering
  --peildatum   reken voor een andere dag dan die in het bestand
  --taal        nl (gewoon) of en
  --uitleg      laat in de tekst ook de stappen zien

${uitgang}`,
  vragen: `rodedraad vragen [bestand.json] [--peildatum JJJJ-MM-DD] [--taal nl|en] [--bewaar bestand.json] [--json]

Stelt de vragen een voor een, zo weinig mogelijk, en zegt dan wat u waarschijnlijk kunt krijgen. Zonder bestand begint
het bij niets. Elke vraag mag u beantwoorden met "weet ik niet". Antwoorden mogen ook regel voor regel binnenkomen.
  --bewaar      schrijf de antwoorden in dit bestand, voor "bereken" en "uitleg"
  --json        de hele uitkomst als JSON; de vragen gaan dan naar de foutuitvoer
  --peildatum   de dag waarvoor wij rekenen
  --taal        nl (gewoon) of en

${uitgang}`,
  uitleg: `rodedraad uitleg <bestand.json> [--vorm tekst|voorlezen|html|json] [--voorziening code] [--peildatum JJJJ-MM-DD] [--taal nl|en]

Legt elke uitkomst uit: bedrag, stappen met artikel en link, feiten met herkomst en dag, en wat het verandert.
  --vorm        tekst (alles, gewoon), voorlezen (kort), html (een pagina) of json (de hele boom)
  --voorziening alleen deze, bijvoorbeeld algemene-bijstand
  --peildatum   reken voor een andere dag dan die in het bestand
  --taal        nl (gewoon) of en

${uitgang}`,
}

export const hulpAlgemeen = `rodedraad bereken | vragen | uitleg

  bereken   wat een huishouden waarschijnlijk kan krijgen
  vragen    vraag voor vraag, zo weinig mogelijk
  uitleg    waarom, met elk artikel en elk feit

Met --help achter een opdracht leest u wat die kan.

${uitgang}`
