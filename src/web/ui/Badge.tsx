import { Badge as AmsBadge } from '@amsterdam/design-system-react'

const colours = { good: 'lime', careful: 'yellow', urgent: 'red', neutral: 'azure' } as const

/** A word that says how something stands. The word says it all; the colour only helps the eye. */
export function Badge({
  children,
  kind = 'neutral',
}: {
  readonly children: string
  readonly kind?: keyof typeof colours
}) {
  return <AmsBadge label={children} color={colours[kind]} />
}
