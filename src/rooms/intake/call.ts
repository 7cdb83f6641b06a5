/** A try to reach someone, by the channel that was used. */
export type Try = { readonly kanaal: string }

/** How many different channels must have been tried before the clock of a promised call stops. */
const channelsNeeded = 2

/** Whether nothing more is due: the person was reached, or two tries by two channels were made. */
export function isCallSettled(reached: boolean, tries: readonly Try[]): boolean {
  return reached || new Set(tries.map((one) => one.kanaal)).size >= channelsNeeded
}
