import fc from 'fast-check'

/** Texts that break what was not made for them: null bytes, lone surrogates, markup, formulas, paths, other scripts. */
export const nastyTexts: readonly string[] = [
  '',
  ' ',
  '\u0000',
  'voor\u0000na',
  '\ud800',
  'half\udc00paar',
  '\u202eomgekeerd',
  'e\u0301',
  '\u00e9',
  '\u0430dmin',
  '\ufeff',
  '\uffff',
  '\r\nSet-Cookie: draad=x',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '</script><script>alert(1)</script>',
  'javascript:alert(1)',
  '=1+1',
  '@SUM(A1)',
  "'; drop table household.person; --",
  '{{7*7}}#{7*7}<%= 7*7 %>',
  '#eval("1")',
  '../../../../etc/passwd',
  '__proto__',
  '9'.repeat(400),
  'x'.repeat(5000),
  '00000000-0000-0000-0000-000000000000',
  '2026-02-30',
  '9999-12-31',
  '0001-01-01',
  '-1',
  '1e309',
  'NaN',
]

/** A text of any kind, often a nasty one. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...nastyTexts),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ maxLength: 40 }),
)

/** A JSON value of any kind, nasty texts among its keys and leaves, some of it deep. */
export const anyJson: fc.Arbitrary<unknown> = fc.oneof(
  anyText,
  fc.constantFrom(null, true, 0, -1, 1.5, 2 ** 31, 2 ** 53, 1e308, -0),
  fc.jsonValue({ maxDepth: 3 }),
  fc.dictionary(fc.constantFrom('__proto__', 'constructor', 'toString', 'id', 'gemeente', 'actor'), fc.string()),
  fc.integer({ min: 1, max: 400 }).map((depth) => Array.from({ length: depth }).reduce<unknown>((inner) => [inner], 1)),
)
