import type { FastifyReply, FastifyRequest } from 'fastify'
import type { RequestDraft } from '../../web/context.ts'
import { type Draft, draftSeconds } from '../access/drafts.ts'
import { cookieNames, setCookie } from './cookies.ts'

/** Where what was typed is kept, asked of the composition. */
export type Drafts = {
  keep(token: string, draft: Draft): Promise<string | undefined>
  read(token: string, key: string): Promise<Draft | undefined>
  drop(token: string): Promise<void>
}

/** What was typed in a session that ended, for one request: the browser holds the key, in a cookie that no script reads. */
export function draftOf(
  request: FastifyRequest,
  reply: FastifyReply,
  { baseUrl, drafts }: { baseUrl: string; drafts: Drafts },
): RequestDraft {
  const names = cookieNames(baseUrl)
  const { [names.session]: token, [names.draft]: key } = request.cookies
  const read = async () => (token && key ? drafts.read(token, key) : undefined)
  return {
    async keep(draft) {
      const made = token && (await drafts.keep(token, draft))
      if (!made) return false
      setCookie(reply, baseUrl, { name: names.draft, value: made, seconds: draftSeconds })
      return true
    },
    read,
    async drop({ place, form }) {
      const kept = await read()
      if (!token || kept?.place !== place || kept.form !== form) return
      await drafts.drop(token)
      setCookie(reply, baseUrl, { name: names.draft, value: undefined })
    },
  }
}
