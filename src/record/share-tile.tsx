'use client'
import { useFormatter, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Share } from '@/domain/adherence'
import { FigureTile } from './figure-tile'

/** A share between what is known and what is possible, with every numerator and denominator in words. */
export function ShareTile(props: {
  name: 'session' | 'dose' | 'thirty'
  share: Share
  done: number
  /** What would be done had every day without an entry been walked. */
  most: number
  of: number
  logged: number
  missing: number
}) {
  const { name, share, done, most, of: due, logged, missing } = props
  const t = useTranslations('record.figures')
  const format = useFormatter()
  const strong = { b: (chunks: ReactNode) => <b>{chunks}</b> }
  const percent = (value: number) => format.number(value, { style: 'percent', maximumFractionDigits: 1 })
  const { low, high, ofLogged } = share
  if (low === null || high === null) return <FigureTile title={t(name)} figure={t('none')} notes={[]} />
  const count = ({ session: 'due-days', dose: 'minutes', thirty: 'all-days' } as const)[name]
  const range = { ...strong, low: percent(low), high: percent(high), most, due, missing }
  const ofThose =
    missing > 0 && ofLogged !== null
      ? [t(name === 'dose' ? 'dose-of-logged' : 'of-logged', { done, logged, percent: percent(ofLogged) })]
      : []
  return (
    <FigureTile
      title={t(name)}
      figure={t.rich(count, { ...strong, done, due })}
      low={low}
      high={high}
      notes={[t.rich(missing > 0 ? `${name}-range` : `${name}-exact`, range), ...ofThose]}
    />
  )
}
