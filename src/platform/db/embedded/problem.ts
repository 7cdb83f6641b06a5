/** Something that keeps the embedded PostgreSQL from running; its message is one sentence that a person can act on. */
export class EmbeddedProblem extends Error {
  override readonly name = 'EmbeddedProblem'
}

/** Whether a thrown value is a system error with this code, such as `ENOENT`. */
export function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}

/** The message of anything that was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
