import {
  aantalMaandenLaagInkomen,
  heeftGeenUitzicht,
  hoogsteInkomenInProcenten,
  kreegInkomenstoeslagAfgelopenJaar,
} from '../feiten/aanvullend.ts'
import { leeftijd } from '../feiten/gezin.ts'
import { als, jaar, nihil } from '../kernel/words.ts'
import { procentVan } from '../lokaal/procent.ts'
import {
  inkomenstoeslagMaanden,
  inkomenstoeslagProcentNu,
  inkomenstoeslagProcentReferte,
  toeslagVoorAlleenstaande,
  toeslagVoorAlleenstaandeOuder,
  toeslagVoorGehuwden,
  toeslagVoorGehuwdenMetKinderen,
} from '../lokaal/regels.ts'
import { isPensioengerechtigd } from './artikel-1.ts'
import { heeftEchtgenoot } from './artikel-3.ts'
import { heeftKinderen, isAlleenstaandeOuder } from './artikel-4.ts'
import { isErGeenVermogen } from './artikel-19.ts'
import { inAanmerkingTeNemenInkomen } from './artikel-32.ts'
import { heeftRechtOpBijzondereBijstand } from './bijzonder-recht.ts'
import { bijstandsnorm } from './normen.ts'
import { artikel } from './wet.ts'

export const heeftLeeftijdVoorInkomenstoeslag = artikel('36', { lid: 1 })
  .zegt(
    'De individuele inkomenstoeslag is er van 21 jaar tot de AOW-leeftijd.',
    'The individual income supplement is for people from 21 to state pension age.',
  )
  .waarheid(
    'leeftijdInkomenstoeslag',
    leeftijd('aanvrager').isTenMinste(jaar(21)).en(isPensioengerechtigd('aanvrager').niet()),
  )

/** Article 8 lid 2: the verordening says what is long and what is low. */
const isInkomenLangdurigLaag = artikel('36', { lid: 1, aard: 'lokaal' })
  .zegt(
    'Uw inkomen is lang genoeg laag geweest volgens de verordening van de gemeente.',
    'Your income has been low for long enough by the rules of the municipality.',
  )
  .waarheid(
    'inkomenLangdurigLaag',
    aantalMaandenLaagInkomen
      .isTenMinste(inkomenstoeslagMaanden)
      .en(hoogsteInkomenInProcenten.isTenHoogste(inkomenstoeslagProcentReferte)),
  )

const isInkomenNuLaag = artikel('36', { lid: 1, aard: 'lokaal' })
  .zegt('Uw inkomen is nu laag volgens de verordening.', 'Your income is low now by the rules of the municipality.')
  .waarheid(
    'inkomenNuLaag',
    inAanmerkingTeNemenInkomen.isTenHoogste(procentVan(bijstandsnorm, inkomenstoeslagProcentNu)),
  )

export const heeftLangdurigLaagInkomen = artikel('36', { lid: 1 })
  .zegt('U heeft al lang een laag inkomen.', 'You have had a low income for a long time.')
  .waarheid('langdurigLaagInkomen', isInkomenLangdurigLaag.en(isInkomenNuLaag))

export const isEerderToegekend = artikel('36', { lid: 3 })
  .zegt(
    'Wie in de twaalf maanden voor de aanvraag al een toeslag kreeg, moet wachten.',
    'Whoever got a supplement in the twelve months before applying has to wait.',
  )
  .waarheid('eerderToegekend', kreegInkomenstoeslagAfgelopenJaar('aanvrager'))

const hoogteInkomenstoeslag = artikel('8', { lid: 2, aard: 'lokaal' })
  .zegt('De verordening van de gemeente bepaalt hoe hoog de toeslag is.', 'The municipality sets the amount.')
  .bedrag(
    'hoogteInkomenstoeslag',
    'jaar',
    als(heeftEchtgenoot)
      .dan(als(heeftKinderen).dan(toeslagVoorGehuwdenMetKinderen).anders(toeslagVoorGehuwden))
      .anders(als(isAlleenstaandeOuder).dan(toeslagVoorAlleenstaandeOuder).anders(toeslagVoorAlleenstaande)),
  )

/** The college may grant it, given someone's strengths and efforts (lid 2): a person judges the prospects. */
export const individueleInkomenstoeslag = artikel('36', { lid: 1, aard: 'kan' })
  .zegt(
    'Wie lang een laag inkomen heeft, geen vermogen en geen uitzicht op meer, kan eens per twaalf maanden een toeslag krijgen.',
    'Whoever has had a low income for long, no assets and no prospect of more, can get a supplement once in twelve months.',
  )
  .bedrag(
    'individueleInkomenstoeslag',
    'jaar',
    als(
      heeftLeeftijdVoorInkomenstoeslag.en(
        heeftRechtOpBijzondereBijstand('aanvrager'),
        isEerderToegekend.niet(),
        isErGeenVermogen,
        heeftLangdurigLaagInkomen,
        heeftGeenUitzicht('aanvrager'),
      ),
    )
      .dan(hoogteInkomenstoeslag)
      .anders(nihil('jaar')),
  )
