import type { ComponentProps } from 'react'
import { buttonClass, type ButtonLook } from './button-look'
import { Icon } from './icon'
import type { IconName } from './icon-paths'

export interface ButtonProps extends ButtonLook, ComponentProps<'button'> {
  icon?: IconName | undefined
  /** Something is under way: the button stays where it is and can be focused, but does nothing. */
  busy?: boolean | undefined
}

/** A button does something; to go somewhere, use ButtonLink. One solid (`main`) button per view. */
export function Button({
  variant,
  size,
  wide,
  icon,
  busy = false,
  className,
  children,
  onClick,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={buttonClass({ variant, size, wide }, className)}
      {...(busy ? { 'aria-disabled': true, 'aria-busy': true } : {})}
      onClick={
        busy
          ? (event) => {
              event.preventDefault()
            }
          : onClick
      }
    >
      {icon ? <Icon name={icon} small /> : null}
      {children}
    </button>
  )
}
