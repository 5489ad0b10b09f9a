import { classList } from './class-list'

type ButtonVariant = 'plain' | 'main' | 'tinted' | 'lead' | 'stop' | 'stop-solid' | 'bare' | 'quiet'
/** Heights: big 56 and mid 48 on phones, desk 40 and small 34 at a desk, touch 44 anywhere. */
type ButtonSize = 'big' | 'mid' | 'touch' | 'desk' | 'small'

export interface ButtonLook {
  variant?: ButtonVariant | undefined
  size?: ButtonSize | undefined
  wide?: boolean | undefined
}

export function buttonClass(
  { variant = 'plain', size = 'desk', wide = false }: ButtonLook,
  more?: string,
): string {
  return classList(
    'btn',
    variant !== 'plain' && `btn-${variant}`,
    size !== 'desk' && `btn-${size}`,
    wide && 'wide',
    more,
  )
}
