import { AppLink } from './app-link'
import { classList } from './class-list'

interface Segment<Value extends string> {
  value: Value
  label: string
}
interface SegmentedProps<Value extends string> {
  label: string
  segments: readonly Segment<Value>[]
  value: Value
  wide?: boolean
}

/** A choice of one view among few, as buttons. */
export function Segmented<Value extends string>(
  props: SegmentedProps<Value> & { onChange: (value: Value) => void },
) {
  return (
    <div
      className={classList('segmented', props.wide && 'segmented-wide')}
      role="group"
      aria-label={props.label}
    >
      {props.segments.map(({ value, label }) => (
        <button
          key={value}
          type="button"
          aria-pressed={value === props.value}
          onClick={() => {
            props.onChange(value)
          }}
        >
          {label}
        </button>
      ))}
    </div>
  )
}

/** The same as links: for views that have an address and are drawn on the server. */
export function SegmentedLinks<Value extends string>(
  props: SegmentedProps<Value> & {
    hrefOf: (value: Value) => string
    /** Takes a plain click instead of the page's way to the address. */
    onFollow?: (address: string) => void
  },
) {
  const { onFollow } = props
  return (
    <nav className={classList('segmented', props.wide && 'segmented-wide')} aria-label={props.label}>
      {props.segments.map(({ value, label }) => (
        <AppLink
          key={value}
          href={props.hrefOf(value)}
          scroll={false}
          onNavigate={(event) => {
            if (onFollow === undefined) return
            event.preventDefault()
            onFollow(props.hrefOf(value))
          }}
          aria-current={value === props.value ? 'true' : undefined}
        >
          {label}
        </AppLink>
      ))}
    </nav>
  )
}
