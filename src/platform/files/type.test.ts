import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aFile } from './testing.ts'
import { cleanName, typeOf } from './type.ts'

test('a file is what its content says', () => {
  expect([aFile.pdf(), aFile.png(), aFile.jpeg()].map(typeOf)).toEqual(['application/pdf', 'image/png', 'image/jpeg'])
})

test.each([
  ['a page', '<!DOCTYPE html><script>alert(1)</script>'],
  ['a drawing', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
  ['a drawing behind spaces', '  \n<svg onload="alert(1)"/>'],
  ['a page that has a pdf in it', '<html>%PDF-1.7'],
  ['a program', 'MZ\x90\0'],
  ['an archive', 'PK\x03\x04'],
  ['text', 'gewone tekst'],
  ['nothing', ''],
  ['half a sign', '%PDF-'],
])('%s is not taken', (_what, content) => {
  expect(typeOf(Buffer.from(content, 'latin1'))).toBeUndefined()
})

test('a name steers nothing: no folders, quotes or line ends, and the ending of what it is', () => {
  expect(cleanName('loonstrook oktober.PDF', 'application/pdf')).toBe('loonstrook oktober.pdf')
  expect(cleanName('../../etc/passwd', 'image/png')).toBe('passwd.png')
  expect(cleanName('C:\\fakepath\\foto.html', 'image/jpeg')).toBe('foto.jpg')
  expect(cleanName('a"\r\nset-cookie: x', 'application/pdf')).toBe('aset-cookie x.pdf')
  expect(cleanName('‮gpj.exe', 'image/jpeg')).toBe('gpj.jpg')
  expect(cleanName('...', 'image/png')).toBe('bestand.png')
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (naam) => {
      const clean = cleanName(naam, 'application/pdf')
      expect(clean).toMatch(/^[^\p{C}"'<>:|?*;%/\\]+\.pdf$/u)
      expect(clean.length).toBeLessThanOrEqual(120)
    }),
  )
})
