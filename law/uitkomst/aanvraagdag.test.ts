import { describe, expect, test } from 'vitest'
import { bouw, type Gezin, type Waarden } from '../testing/bouw.ts'
import { bepaalAanvraagdag } from './aanvraagdag.ts'

const geborenVoor = (leeftijd: number) => ({ geboortedatum: `${2026 - leeftijd}-01-01` })
const op = (melding: string, gezin: Gezin) => bepaalAanvraagdag(bouw({ ...gezin, peildatum: melding }), melding)
const jong = (waarden: Waarden = {}) => op('2026-05-01', { aanvrager: { ...geborenVoor(19), ...waarden } })

describe('artikelen 41 en 44: from when one can apply', () => {
  test('zoektermijn-24', () => {
    const dag = op('2026-05-01', { aanvrager: geborenVoor(24) })
    expect(dag).toMatchObject({ zoektermijn: 'ja', aanvraagVanaf: '2026-05-29', bijstandVanaf: '2026-05-01' })
  })

  test('zoektermijn-uitzondering-1 and -3: hard exceptions, apply at once', () => {
    const meteen = { zoektermijn: 'nee', aanvraagVanaf: '2026-05-01', eerderBehandelen: false }
    expect(jong({ praktijkOfSpeciaalOnderwijs: true })).toMatchObject(meteen)
    expect(jong({ doelgroepLoonkostensubsidie: true })).toMatchObject(meteen)
    expect(jong({ medischUrenbeperkt: true })).toMatchObject(meteen)
    expect(jong()).toMatchObject({ zoektermijn: 'ja' })
  })

  test('zoektermijn-maatwerk: earlier is for a professional to decide (lid 11), nothing decides it here', () => {
    expect(op('2026-05-01', { aanvrager: geborenVoor(22) })).toMatchObject({
      zoektermijn: 'ja',
      eerderBehandelen: true,
    })
  })

  test('only when all adults are under 27, and one exception is enough for both', () => {
    const aanvrager = geborenVoor(26)
    expect(op('2026-05-01', { aanvrager, partner: geborenVoor(27) }).zoektermijn).toBe('nee')
    expect(op('2026-05-01', { aanvrager, partner: geborenVoor(26) }).zoektermijn).toBe('ja')
    const partner = { ...geborenVoor(26), praktijkOfSpeciaalOnderwijs: true }
    expect(op('2026-05-01', { aanvrager, partner }).zoektermijn).toBe('nee')
    expect(op('2026-05-01', { aanvrager: geborenVoor(27) }).zoektermijn).toBe('nee')
  })

  test('terugwerkend-3-maanden: at most three months before the melding', () => {
    expect(op('2026-05-10', { aanvrager: geborenVoor(40) }).uiterstVanaf).toBe('2026-02-10')
  })

  test('artikelen 41 lid 5 and 8, 44 lid 4 and 52: papers, plan and advance', () => {
    const bezwarend = { onevenredigBezwarendeOmstandigheden: true }
    const dag = op('2026-05-01', {
      aanvrager: { ...geborenVoor(24), pasGehuisvesteVergunninghouder: true },
      samen: bezwarend,
    })
    expect(dag).toMatchObject({
      voorschotInZoektermijn: 'ja',
      schooldocumentenUiterlijk: '2026-05-29',
      planVanAanpak: 'ja',
      voorschotUiterlijk: '2026-06-26',
    })
    const ouder = op('2026-05-01', { aanvrager: geborenVoor(40), samen: bezwarend })
    expect(ouder).toMatchObject({
      voorschotInZoektermijn: 'nee',
      planVanAanpak: 'nee',
      voorschotUiterlijk: '2026-05-29',
    })
    expect(ouder.schooldocumentenUiterlijk).toBeUndefined()
  })

  test('unknown: nobody is held up, and the question is named', () => {
    const dag = jong({ doelgroepLoonkostensubsidie: null })
    expect(dag).toMatchObject({ zoektermijn: 'onbekend', aanvraagVanaf: '2026-05-01' })
    expect(dag.ontbreekt.map(({ naam }) => naam)).toEqual(['doelgroepLoonkostensubsidie'])
    expect(dag.inGewoneTaal.nl).toContain('U mag altijd aanvragen')
  })
})
