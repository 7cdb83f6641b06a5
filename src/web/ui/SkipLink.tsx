import { SkipLink as AmsSkipLink } from '@amsterdam/design-system-react'
import { shellCopy } from '../copy/shell.ts'
import { useText } from '../text.ts'

/** The first thing the keyboard meets: past the header, to the page itself. */
export function SkipLink() {
  const t = useText()
  return <AmsSkipLink href="#inhoud">{t(shellCopy.skip)}</AmsSkipLink>
}
