/** What a file may be. */
export type FileType = 'application/pdf' | 'image/png' | 'image/jpeg'

/** The largest file, in bytes: 10 MB. */
export const mostBytes = 10 * 1024 * 1024

const endings: Readonly<Record<FileType, string>> = {
  'application/pdf': '.pdf',
  'image/png': '.png',
  'image/jpeg': '.jpg',
}

/** How each kind begins, in hexadecimal digits: PDF (ISO 32000-1, 7.5.2), PNG (ISO 15948, 5.2, with its IHDR), JPEG (ISO 10918-1, B.2: SOI, then a marker). */
const beginnings: readonly { readonly type: FileType; readonly begins: RegExp }[] = [
  { type: 'application/pdf', begins: /^255044462d3[12]2e3\d/ },
  { type: 'image/png', begins: /^89504e470d0a1a0a0000000d49484452/ },
  { type: 'image/jpeg', begins: /^ffd8ff[c-f]/ },
]

/** What a file is, by its content alone: not by its name, nor by what was said of it. Undefined: nothing we take. */
export function typeOf(content: Uint8Array): FileType | undefined {
  const start = Buffer.from(content.subarray(0, 32)).toString('hex')
  return beginnings.find(({ begins }) => begins.test(start))?.type
}

/** The name of a file as it is kept and given back: no folders, no signs that steer, at most 120 long, the ending of its type. */
export function cleanName(naam: string, type: FileType): string {
  const last = naam.normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  const plain = last
    .replace(/[\p{C}"'<>:|?*;%]/gu, '')
    .replace(/\.[^.]{1,8}$/, '')
    .replace(/^[\s.]+|[\s.]+$/gu, '')
  return `${[...plain].slice(0, 50).join('').trim() || 'bestand'}${endings[type]}`
}
