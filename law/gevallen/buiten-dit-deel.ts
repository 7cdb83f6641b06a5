/** Topics of worked examples that this part of the law does not work out, each with why. */
export const buitenDitDeel: Readonly<Record<string, string>> = {
  'maatregel spreiding': 'a measure (Pw 18)',
  'lokale afstemmingsverordening': 'a local measure',
  boete: 'a fine (Pw 18a)',
  'boete recidive': 'a fine (Pw 18a)',
  waarschuwing: 'a fine (Pw 18a)',
  taaleis: 'a measure (Pw 18b)',
  beslistermijn: 'a term (Awb)',
  dwangsom: 'a term (Awb)',
  bezwaartermijn: 'a term (Awb)',
  Wmo: 'another Act',
  Wgs: 'another Act',
  'huurtoeslag PoC': 'another provision',
  loonkostenvoordeel: 'another provision',
}

/** Worked examples about days, compared in `uitkomst/aanvraagdag.test.ts`. */
export const daggevallen: readonly string[] = [
  'zoektermijn-24',
  'zoektermijn-uitzondering-1',
  'zoektermijn-uitzondering-3',
  'zoektermijn-maatwerk',
  'terugwerkend-3-maanden',
]
