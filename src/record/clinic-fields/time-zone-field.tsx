'use client'
import { useTranslations } from 'next-intl'
import { useEffect, useId, useRef, useState } from 'react'
import { TextField } from '@/ui/text-field'

/** Typed or chosen from all zones this browser knows. Left empty, it proposes the zone of this machine. */
export function TimeZoneField({ given, error }: { given: string; error: string | null }) {
  const words = useTranslations('clinicFields')
  const listId = useId()
  const input = useRef<HTMLInputElement>(null)
  const [zones, setZones] = useState<readonly string[]>([])
  useEffect(() => {
    // Four hundred names, and another list on the server: only here, after the first paint.
    setZones(Intl.supportedValuesOf('timeZone'))
    if (input.current?.value === '') input.current.value = Intl.DateTimeFormat().resolvedOptions().timeZone
  }, [])
  return (
    <div>
      <TextField
        ref={input}
        label={words('timeZone')}
        hint={words('timeZoneHint')}
        name="timeZone"
        defaultValue={given}
        list={listId}
        autoComplete="off"
        spellCheck={false}
        error={error}
        onFocus={(event) => {
          event.currentTarget.select()
        }}
      />
      <datalist id={listId}>
        {zones.map((zone) => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
    </div>
  )
}
