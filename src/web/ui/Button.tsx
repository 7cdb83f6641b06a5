import { Button as AmsButton } from '@amsterdam/design-system-react'

import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { classes } from './classes.ts'

type Weight = 'primary' | 'secondary' | 'tertiary'

type ButtonProps = {
  readonly children: ReactNode
  readonly weight?: Weight
  readonly type?: 'submit' | 'button'
  /** Name and value that go along with the form, to tell which button was pressed. */
  readonly name?: string
  readonly value?: string
  /** The id of the form that it sends, when it does not stand in it. */
  readonly form?: string
  readonly onClick?: () => void
}

/** A button. It sends its form unless told otherwise. */
export function Button({ children, weight = 'primary', type = 'submit', ...rest }: ButtonProps) {
  return (
    <AmsButton variant={weight} type={type} {...rest}>
      {children}
    </AmsButton>
  )
}

type LinkButtonProps = { readonly to: string; readonly children: ReactNode; readonly weight?: Weight }

/** A link that looks like a button: it leads somewhere and changes nothing. */
export function LinkButton({ to, children, weight = 'primary' }: LinkButtonProps) {
  return (
    <Link to={to} className={classes('ams-button', `ams-button--${weight}`)}>
      {children}
    </Link>
  )
}
