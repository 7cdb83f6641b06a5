import type * as z from 'zod'
import { formatDay, toDay } from '../../../shared/date.ts'
import { useLocale, useText } from '../../../web/text.ts'
import { Paragraph } from '../../../web/ui/Text.tsx'
import { statusCopy as copy } from './copy.ts'
import type { Status } from './status-of.ts'
import { WhoCard } from './WhoCard.tsx'

/** A day in words; as it stands when it is none. */
export function useDay(): (text: string) => string {
  const locale = useLocale()
  return (text) => {
    const day = toDay(text)
    return day ? formatDay(day, locale) : text
  }
}

/** When something comes, and from whom. */
export function StatusParts({ status }: { readonly status: z.infer<typeof Status> }) {
  const t = useText()
  const inWords = useDay()
  return (
    <>
      {status.status === 'open' && (
        <Paragraph size="large">
          {status.nextDay === null ? t(copy.noNext) : t(copy.next, { day: inWords(status.nextDay) })}
        </Paragraph>
      )}
      {status.who && <WhoCard who={status.who} />}
    </>
  )
}
