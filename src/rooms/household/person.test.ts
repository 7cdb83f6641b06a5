import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldName, openReasons, toWordRanges } from './person.ts'

test('a name is found however it is typed', () => {
  expect(foldName('Fatma  Öztürk')).toBe('fatma ozturk')
  expect(foldName("Jan-Willem van 't Hof")).toBe('jan willem van t hof')
  expect(foldName('Łukasz Sørensen')).toBe('lukasz sorensen')
  expect(foldName('ŞEYDA ÇELİK')).toBe(foldName('Şeyda Çelik'))
})

test('folding twice is folding once, and leaves neither capitals nor double spaces', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (naam) => {
      const folded = foldName(naam)
      expect(foldName(folded)).toBe(folded)
      expect(folded).not.toMatch(/ {2}|^ | $/)
    }),
  )
})

test('a word lies in the range of each of its beginnings and of no other word', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{1,12}$/), fc.stringMatching(/^[a-z]{1,12}$/), (word, typed) => {
      const [range] = toWordRanges(typed)
      const inside = range !== undefined && word >= range.from && word < range.before
      expect(inside).toBe(word.startsWith(typed))
    }),
  )
  expect(toWordRanges('  - ')).toEqual([])
})

test('there are at most seven reasons to open a page', () => {
  expect(openReasons.length).toBeLessThanOrEqual(7)
})
