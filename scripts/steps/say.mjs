/** One calm line about a step that begins. */
export function say(line) {
  console.log(line)
}

/** A missing prerequisite: one sentence that a person can act on, shown without a stack. */
export class Missing extends Error {}

/** Runs a command of ours; what is missing is said in one sentence, anything else is a fault and shows its stack. */
export async function main(work) {
  try {
    process.exitCode = (await work()) ?? 0
  } catch (error) {
    if (!(error instanceof Missing)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}
