import { describe, expect, it } from 'vitest'
import { toDay } from '../../shared/date.ts'
import { type Checked, openQuestions, outcomesOf, peopleOf, seldomQuestion, toCheckInput } from './check.ts'

const day = toDay('2026-10-05') ?? fail()
const alone: Checked = { partner: false, kinderen: 0, huisgenoten: 0, told: [] }

function fail(): never {
  throw new Error('no day')
}

describe('C02: the check without an account', () => {
  it('names everyone who lives there', () => {
    const all = peopleOf({ partner: true, kinderen: 2, huisgenoten: 1, told: [] })
    expect(all.map(({ id }) => id)).toEqual(['u', 'partner', 'kind-1', 'kind-2', 'huisgenoot-1'])
  })

  it('asks only what a resident can answer, and nothing a second time, until nothing is left', () => {
    let checked = alone
    const asked = new Set<string>()
    for (let turn = 0; turn < 200; turn += 1) {
      const [next] = openQuestions(checked, day)
      if (!next) break
      const key = `${next.persoon ?? ''}/${next.naam}`
      expect(asked).not.toContain(key)
      asked.add(key)
      const waarde = next.soort === 'waarheid' ? false : next.soort === 'datum' ? '1990-04-17' : 0
      checked = { ...checked, told: [...checked.told, { over: next.persoon ?? null, soort: next.naam, waarde }] }
    }
    expect(openQuestions(checked, day)).toEqual([])
    expect(asked.size).toBeGreaterThan(3)
  })

  it('a question that someone cannot answer is not asked again', () => {
    const [first] = openQuestions(alone, day)
    if (!first) return fail()
    const told = [{ over: first.persoon ?? null, soort: first.naam, waarde: null }]
    const keys = openQuestions({ ...alone, told }, day).map(({ naam, persoon }) => `${persoon ?? ''}/${naam}`)
    expect(keys).not.toContain(`${first.persoon ?? ''}/${first.naam}`)
  })

  it('one tap answers all that is seldom so, for everyone, and does not undo what was told', () => {
    const told = [
      { over: 'u', soort: 'gedetineerd', waarde: true },
      { over: null, soort: seldomQuestion, waarde: false },
    ]
    const { feiten } = toCheckInput({ ...alone, partner: true, told }, day)
    const detained = feiten.filter(({ naam }) => naam === 'gedetineerd')
    expect(detained.map(({ persoon, waarde }) => [persoon, waarde])).toEqual([
      ['u', true],
      ['partner', false],
    ])
  })

  it('N14: no provision is left out, whatever is told', () => {
    const codes = outcomesOf(alone, day).map(({ voorziening }) => voorziening)
    const told = [{ over: 'u', soort: 'geboortedatum', waarde: '2012-01-01' }]
    expect(outcomesOf({ ...alone, told }, day).map(({ voorziening }) => voorziening)).toEqual(codes)
  })

  it('a judgement, an unknown name or somebody who does not live there is not taken from the form', () => {
    const told = [
      { over: 'u', soort: 'wilVerplichtingenNietNakomen', waarde: true },
      { over: 'u', soort: 'bestaatNiet', waarde: true },
      { over: 'partner', soort: 'gehuwd', waarde: true },
    ]
    expect(toCheckInput({ ...alone, told }, day).feiten.map(({ naam }) => naam)).toEqual(['iedereenGenoemd'])
  })
})
