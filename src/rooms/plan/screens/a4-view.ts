import * as z from 'zod'

const sentence = z.string()

/** Het A4'tje as composed: the same words as on paper. */
export const Page = z.object({
  lang: z.enum(['nl', 'en']),
  title: sentence,
  subtitle: sentence,
  sender: sentence,
  whom: z.object({
    naam: sentence,
    functie: sentence,
    initials: sentence,
    foto: sentence.nullable(),
    telefoon: sentence,
    days: sentence,
    lines: z.array(sentence),
  }),
  sections: z.array(
    z.object({
      kind: z.enum(['whom', 'words']),
      title: sentence,
      lines: z.array(sentence),
      entries: z.array(z.object({ head: sentence, text: sentence })),
      numbered: z.array(sentence),
    }),
  ),
  closing: sentence,
})
export type Page = z.infer<typeof Page>

/** The sheet that is written on. */
export const Sheet = z.object({
  id: z.string(),
  inHetKort: z.string(),
  geldWanneer: z.string(),
  welkeBrief: z.string(),
  version: z.int(),
  givenAt: z.string().nullable(),
  lines: z.array(
    z.object({
      id: z.string(),
      soort: z.enum(['afspraak', 'belofte', 'wat-wij-vragen']),
      wie: z.string(),
      wat: z.string(),
      wanneer: z.string().nullable(),
    }),
  ),
})
export type Sheet = z.infer<typeof Sheet>
