import Link from 'next/link'
import { BrandMark } from './brand-mark'

export function Brand({ name, href }: { name: string; href?: string }) {
  const inside = (
    <>
      <BrandMark />
      <span>{name}</span>
    </>
  )
  return href ? (
    <Link className="brand" href={href}>
      {inside}
    </Link>
  ) : (
    <p className="brand">{inside}</p>
  )
}
