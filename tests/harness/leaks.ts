import type { LightMyRequestResponse } from 'fastify'

/** What an error may never show: SQL, a stack, a path of ours, a name from inside a library or the database. */
const inside =
  /\bat .+\.(ts|js|mjs):\d+|node_modules|node:internal|\bFST_|\bERR_[A-Z]|\bselect .+ from\b|\binsert into\b|syntax error|invalid input syntax|violates|relation "|permission denied|\bpg_|SQLSTATE|ZodError|TypeError|Kysely|typst:|\/src\/|\/home\/|\/root\//i

/** What is wrong with an answer of the API: a fault of ours, an error that is no problem document, or that shows inside. */
export function wrongInProblem(answer: LightMyRequestResponse): string | undefined {
  const { statusCode, headers, body } = answer
  if (statusCode < 400) return undefined
  if (statusCode >= 500) return `status ${statusCode}`
  if (headers['content-type'] !== 'application/problem+json') return `content type ${headers['content-type']}`
  const found = inside.exec(body)
  if (found) return `shows ${found[0]}`
  const problem: Record<string, unknown> = JSON.parse(body)
  if (problem.status !== statusCode || typeof problem.title !== 'string' || typeof problem.detail !== 'string')
    return 'no title, detail or status'
  return headers['cache-control'] === 'no-store' ? undefined : `cache ${headers['cache-control']}`
}

/** What is wrong with an answer of a page: a fault of ours, or an error that shows inside. */
export function wrongInPage({ statusCode, body }: LightMyRequestResponse): string | undefined {
  if (statusCode >= 500) return `status ${statusCode}`
  const found = statusCode >= 400 ? inside.exec(body) : null
  return found ? `shows ${found[0]}` : undefined
}
