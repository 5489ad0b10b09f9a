import { Icon } from '@/ui/icon'

/** Minutes now and minutes then, large. */
export function FromTo({ from, to, unit }: { from: number; to: number; unit: string }) {
  return (
    <p className="from-to">
      <span>{from}</span>
      <Icon name="right" />
      <b>{to}</b>
      <small>{unit}</small>
    </p>
  )
}
