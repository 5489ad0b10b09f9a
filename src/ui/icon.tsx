import { iconPaths, type IconName } from './icon-paths'

/** A line icon. Always hidden from assistive technology: words stand beside it, or name its button. */
export function Icon({ name, small = false }: { name: IconName; small?: boolean }) {
  return (
    <svg className={small ? 'ico ico-small' : 'ico'} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={iconPaths[name]} />
    </svg>
  )
}
