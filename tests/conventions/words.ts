/** The words of an identifier, a column or an address: 'lockAanvraag', 'lock_aanvraag' and '/lock-aanvraag' alike. */
export function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
}

/**
 * English and technical words that a table or column may carry beside the words of the glossary, and at the end the
 * small Dutch words (no nouns) that stand between glossary words, as in `gedaan_op` and `telt_vanaf`.
 */
export const schemaWords: ReadonlySet<string> = new Set(
  `rd access log jobs household regie intake plan income decisions obligations youth work between steering learning privacy
  regions beheer reckoning inzage id ids at by of to for is has xid seq nr no
  absence accepted agreement can in package reached registry route times try wait wants way action active actor adopted advice affected after agreed amount answer answered appointment approval asked attempt audience
  backend batch before begin body bounds calendar call called cancelled category cause cents chain change changed channel
  choice clock close closed code command comment completed confirmed consult content context copy count counter created
  data date day days deleted demo detail device digest document done draft due duty duration duration
  email end ended error effect event events expires explanation fact facts failed file finished first flag from front
  given grade granted group hash head heard height hidden high hours how image index input involvement item job
  key kind label last lead left length level limit line link list listed locale locked log look low made mail matrix
  member membership message method mime minutes moment money month name needed next note number
  offered office ok one only open opened order origin outcome outcomes page paper part parent party pause payload period
  person persons photo place planned position previous print printed priority proof purpose
  question questions rank about hold most wrapped address verification outbox pseudonym salt span trace activity subject faults checked longer reason tries told delay ground reviewed organisation receiver fields rate reach read real received receipt record reference refused registry relation released
  reminder replaced report request result returned review revoked role roles roster row rule run
  salt schema seal sealed secret seen sent sequence session share shared sheet shift sign signed single size sort source stage start
  started state status step stopped stream subject summary suspended system task team text thread tick time title today
  token topic trace tree tried type unit until updated urgent use used user value version view visit when where who why
  age basis categories consent giver involved representation sharing signal switch target
  with word words writes written year
  nl en aan ander bij deze door dit een gedaan geld geldt hebt het hoe ingediend kort met nummer om op opnieuw rol telt tijden
  u uit uw vanaf veilig veilige waar waarom wanneer wat welke wie wij`.split(/\s+/),
)

/**
 * Dutch nouns that people in the field say and that the glossary leaves out, each with the word to use.
 */
export const dutchStrangers: ReadonlyMap<string, string> = new Map([
  ['uitkering', 'algemeneBijstand or inkomensvoorziening'],
  ['klant', 'person'],
  ['burger', 'inwoner'],
  ['dossier', 'thread'],
  ['zaak', 'thread'],
  ['huishouden', 'household'],
  ['consulent', 'klantmanager or medewerker'],
  ['hulpverlener', 'medewerker'],
  ['ambtenaar', 'medewerker'],
  ['bewindvoerder', 'a word in the glossary with its article'],
  ['intakegesprek', 'contact'],
  ['verzoek', 'aanvraag, melding or contact'],
  ['afdeling', 'team'],
  ['organisatie', 'organisation'],
  ['gesprek', 'talk'],
  ['antwoord', 'answer'],
  ['gebruiker', 'medewerker or inwoner'],
  ['rooster', 'dienstrooster'],
  ['toeslag', 'zorgtoeslag or another full name'],
])
