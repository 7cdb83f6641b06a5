import { sql } from 'kysely'
import type { Write } from '../db/types.ts'
import type { Sweep } from '../jobs/sweep.ts'

/** One processing of data of one person, as the Logboek Dataverwerkingen wants it: never by whom. */
type Processing = {
  readonly seq: string
  readonly trace_id: string
  readonly span_id: string
  readonly purpose: string
  readonly activity: string
  readonly subject: string
  readonly at: string
}

export type Logboek = {
  /** Where the receiver listens: the address of OTLP over HTTP, such as `https://logboek.gemeente.nl/v1/traces`. */
  readonly url: string
  /** Where the register of processing activities stands, for `dpl.core.processing_activity_id`. */
  readonly register: string
}

/** How many go in one message, and how long a receiver may take. */
const [batch, patience] = [500, 5_000]

/**
 * Ships what was processed to the logboek, every record, the oldest first. What the receiver does not acknowledge stays
 * and is sent again: at least once, in order, and nobody who looks waits for it. Without a receiver it stays here.
 */
export function shipLogboek(logboek: Logboek | undefined): readonly Sweep[] {
  return logboek ? [{ name: 'ship-logboek', purpose: 'bewaking', run: (trx) => ship(trx, logboek) }] : []
}

async function ship(trx: Write, logboek: Logboek): Promise<number> {
  const found = await sql<Processing>`select seq::text, trace_id, span_id, purpose, activity, subject, at
    from log.unsent(${batch})`.execute(trx)
  if (found.rows.length === 0) return 0
  const answer = await fetch(logboek.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(toOtlp(found.rows, { gemeente: trx.context.gemeente, register: logboek.register })),
    signal: AbortSignal.timeout(patience),
  })
  if (!answer.ok) throw new Error(`the logboek answered ${answer.status}`)
  const sent = await sql<{ n: number }>`select log.sent(${found.rows.map(({ seq }) => seq)}::bigint[]) as n`.execute(
    trx,
  )
  return sent.rows[0]?.n ?? 0
}

/** OTLP/HTTP in JSON: a span per record, with the attributes of the standard (standards.md 3.6). */
export function toOtlp(
  rows: readonly Processing[],
  { gemeente, register }: { readonly gemeente: string; readonly register: string },
) {
  const text = (key: string, value: string) => ({ key, value: { stringValue: value } })
  const spans = rows.map(({ trace_id, span_id, purpose, activity, subject, at }) => {
    const nanos = `${Date.parse(at)}000000`
    return {
      traceId: trace_id,
      spanId: span_id,
      name: purpose,
      kind: 1,
      startTimeUnixNano: nanos,
      endTimeUnixNano: nanos,
      status: { code: 1 },
      attributes: [
        text('dpl.core.processing_activity_id', `${register}/${activity}`),
        text('dpl.core.data_subject_id', subject),
        text('dpl.core.data_subject_id_type', 'pseudoniem'),
      ],
    }
  })
  const resource = { attributes: [text('service.name', 'rode-draad'), text('dpl.gemeente', gemeente)] }
  return { resourceSpans: [{ resource, scopeSpans: [{ scope: { name: 'rode-draad' }, spans }] }] }
}

/** The receiver of an installation, from LOGBOEK_URL and LOGBOEK_REGISTER; undefined when there is none. */
export function readLogboek(env: NodeJS.ProcessEnv): Logboek | undefined {
  const { LOGBOEK_URL: url, LOGBOEK_REGISTER: register } = env
  return url && register ? { url, register } : undefined
}
