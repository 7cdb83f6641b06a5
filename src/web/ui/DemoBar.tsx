import { formatDay, toDay } from '../../shared/date.ts'
import { shellCopy } from '../copy/shell.ts'
import { useShell } from '../shell.ts'
import { useLocale, useText } from '../text.ts'

/** Only in demo mode: which day it is here, and the button that makes it a day later. */
export function DemoBar() {
  const t = useText()
  const locale = useLocale()
  const { demo, sleutel } = useShell()
  const today = demo ? toDay(demo.vandaag) : undefined
  if (!today) return null
  return (
    <aside className="rd-demo" aria-label="Demo">
      <form className="rd-demo__row" method="post" action="/demo/dag">
        <span>{t(shellCopy.demo, { day: formatDay(today, locale) })}</span>
        <input type="hidden" name="sleutel" value={sleutel} />
        <button className="rd-demo__button" type="submit">
          {t(shellCopy.dayOn)}
        </button>
      </form>
    </aside>
  )
}
