import { Printer } from 'lucide-react'
import { shellCopy } from '../copy/shell.ts'
import { useText } from '../text.ts'
import { Button } from './Button.tsx'
import { useReady } from './useReady.ts'

/** Prints the page. Without scripts the browser's own menu does it, so then it is not shown. */
export function PrintButton() {
  const t = useText()
  if (!useReady()) return null
  return (
    <Button type="button" weight="secondary" onClick={() => window.print()}>
      <Printer className="rd-icon" aria-hidden="true" />
      {t(shellCopy.print)}
    </Button>
  )
}
