import { geborenVoor, peildagJanuari, peildagJuli } from '../testing/bouw.ts'
import { type Geval, wet, wetJuli } from './geval.ts'

const jaren = (leeftijd: number) => ({ geboortedatum: geborenVoor(leeftijd) })
const norm = (waarde: number) => [{ artikel: '19', regel: 'bijstandsnorm', waarde }]

interface Halfjaar {
  readonly dag: string
  readonly naam: string
  readonly bron: string
}

const januari: Halfjaar = { dag: peildagJanuari, naam: '2026-01-01', bron: wet }
const juli: Halfjaar = { dag: peildagJuli, naam: '2026-07-01', bron: wetJuli }

interface Bedragen {
  readonly alleen: number
  readonly paar: number
  readonly jong: number
  readonly gemengd: number
  readonly aow: number
}

function normenVan({ dag, naam, bron }: Halfjaar, bedragen: Bedragen): readonly Geval[] {
  const peildatum = dag
  return [
    {
      id: `norm-${naam}-alleenstaande-single`,
      bron,
      gezin: { peildatum, aanvrager: jaren(35) },
      verwacht: [...norm(bedragen.alleen), { artikel: '21', regel: 'norm21Alleenstaande', waarde: bedragen.alleen }],
    },
    {
      id: `norm-${naam}-gehuwden-couple`,
      bron,
      gezin: { peildatum, aanvrager: jaren(42), partner: jaren(40) },
      verwacht: [...norm(bedragen.paar), { artikel: '21', regel: 'norm21Gehuwden', waarde: bedragen.paar }],
    },
    {
      id: `norm-${naam}-gehuwden-y_couple`,
      bron,
      gezin: { peildatum, aanvrager: jaren(19), partner: jaren(20) },
      verwacht: [...norm(bedragen.jong), { artikel: '20', regel: 'norm20BeidenJong', waarde: bedragen.jong }],
    },
    {
      id: `norm-${naam}-gehuwden-mix`,
      bron,
      gezin: { peildatum, aanvrager: jaren(20), partner: jaren(23) },
      verwacht: [...norm(bedragen.gemengd), { artikel: '20', regel: 'norm20EenJong', waarde: bedragen.gemengd }],
    },
    {
      id: `norm-${naam}-alleenstaande-aow_single`,
      bron,
      gezin: { peildatum, aanvrager: jaren(70) },
      verwacht: [...norm(bedragen.aow), { artikel: '22', regel: 'norm22Alleenstaande', waarde: bedragen.aow }],
    },
  ]
}

const geenBeroep = { geenBeroepOpOuders: true }

export const normgevallen: readonly Geval[] = [
  ...normenVan(januari, { alleen: 140_150, paar: 200_213, jong: 69_198, gemengd: 134_706, aow: 156_469 }),
  ...normenVan(juli, { alleen: 141_946, paar: 202_779, jong: 70_084, gemengd: 136_432, aow: 158_734 }),
  {
    id: 'norm-2026-01-01-inrichting-alleenstaande',
    bron: wet,
    gezin: { peildatum: peildagJanuari, aanvrager: { inInrichting: true } },
    verwacht: [...norm(49_076), { artikel: '23', regel: 'normInrichtingAlleenstaande', waarde: 49_076 }],
  },
  {
    id: 'jongere-verhoging-2026-07-01',
    bron: wetJuli,
    gezin: { peildatum: peildagJuli, aanvrager: { ...jaren(19), ...geenBeroep } },
    verwacht: [
      ...norm(111_266),
      { artikel: '20', regel: 'verhogingJongmeerderjarige', voor: 'aanvrager', waarde: 76_224 },
    ],
  },
  {
    id: 'niet-rechthebbende-partner-2026-01-01',
    bron: wet,
    gezin: {
      peildatum: peildagJanuari,
      aanvrager: jaren(40),
      partner: { ...jaren(38), nederlander: false, rechtmatigVerblijf: false },
    },
    verwacht: [
      ...norm(100_107),
      { artikel: '24', regel: 'normNaastNietRechthebbende', voor: 'aanvrager', waarde: 100_107 },
    ],
  },
  ...[
    { half: januari, verhoging: 74_645, grens: 200_213, ongekapt: 218_488 },
    { half: juli, verhoging: 76_224, grens: 202_779, ongekapt: 222_532 },
  ].map(({ half, verhoging, grens, ongekapt }): Geval => {
    const verhogingen = (['aanvrager', 'partner'] as const).map((voor) => {
      return { artikel: '20', regel: 'verhogingJongmeerderjarige', voor, waarde: verhoging }
    })
    // The uncapped sum of the example is the base norm and both raises, each compared at its own article.
    const basis = { artikel: '20', regel: 'norm20BeidenJong', waarde: ongekapt - 2 * verhoging }
    return {
      id: `jongere-verhoging-cap-${half.naam}`,
      bron: half.bron,
      gezin: {
        peildatum: half.dag,
        aanvrager: { ...jaren(19), ...geenBeroep },
        partner: { ...jaren(20), ...geenBeroep },
      },
      verwacht: [...norm(grens), basis, ...verhogingen],
    }
  }),
]
