/** Whether this run takes everything: `npm run proof` does, `npm test` takes a part of what differs little. */
export const whole = process.env.RODEDRAAD_SIZE === 'whole'

/** The first `most` of these; in a whole run all. The first ones are those that say most. */
export function sample<T>(all: readonly T[], most = 1): readonly T[] {
  return whole ? all : all.slice(0, most)
}

/** The widths at which a page is looked at, in pixels: narrow and wide; in a whole run also in between. */
export const widths = sample([320, 1440, 768] as const, 2)
