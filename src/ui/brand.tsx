import { AppLink } from './app-link'
import { BrandMark } from './brand-mark'

export function Brand({ name, href }: { name: string; href?: string }) {
  const inside = (
    <>
      <BrandMark />
      <span>{name}</span>
    </>
  )
  return href ? (
    <AppLink className="brand" href={href}>
      {inside}
    </AppLink>
  ) : (
    <p className="brand">{inside}</p>
  )
}
