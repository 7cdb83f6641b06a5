import { Languages } from 'lucide-react'
import { useLocation } from 'react-router'
import { useLocale } from '../text.ts'

/** Leads to the same page in the other language. A plain link: the whole page changes, without JavaScript too. */
export function LanguageSwitch() {
  const locale = useLocale()
  const { pathname, search } = useLocation()
  const other = locale === 'nl' ? 'en' : 'nl'
  const query = new URLSearchParams(search)
  query.set('taal', other)
  return (
    <a className="rd-tool" href={`${pathname}?${query}`} hrefLang={other} lang={other}>
      <Languages className="rd-icon" aria-hidden="true" />
      {other === 'en' ? 'English' : 'Nederlands'}
    </a>
  )
}
