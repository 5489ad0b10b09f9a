'use client'
import { useEffect, useState } from 'react'
import { useStaffId } from '@/trpc/provider'

const PREFIX = 'pacewell.draft.'

type Kept<T> = { savedAt: string; value: T }
export type UnsentDraft<T> = {
  offered: Kept<T> | null
  keep: (value: T) => void
  /** The server has this now: kept no longer, unless something else was typed since. */
  taken: (value: T) => void
  drop: () => void
}

// Storage may be full or forbidden; a form must work without it.
function read<T>(key: string, isValid: (value: unknown) => value is T): Kept<T> | null {
  try {
    const kept = JSON.parse(sessionStorage.getItem(key) ?? 'null') as Kept<unknown> | null
    return kept !== null && isValid(kept.value) ? { savedAt: kept.savedAt, value: kept.value } : null
  } catch {
    return null
  }
}

function write(key: string, value: unknown): void {
  try {
    sessionStorage.setItem(key, JSON.stringify({ savedAt: new Date().toISOString(), value }))
  } catch {
    // Nothing to do: the words are still in the form.
  }
}

function remove(key: string): void {
  try {
    sessionStorage.removeItem(key)
  } catch {
    // What could not be kept need not be taken away.
  }
}

/**
 * What somebody typed and has not sent, kept in this tab only, for this person only.
 * `offered` is what an earlier visit left, once, after the first paint (the server knows nothing of it).
 */
export function useUnsentDraft<T>(name: string, isValid: (value: unknown) => value is T): UnsentDraft<T> {
  const key = `${PREFIX}${useStaffId()}.${name}`
  const [offered, setOffered] = useState<Kept<T> | null>(null)
  useEffect(() => {
    setOffered(read(key, isValid))
    // Asked once per form; `isValid` is a plain function of the module.
  }, [key, isValid])
  return {
    offered,
    keep: (value: T) => {
      write(key, value)
    },
    taken: (value: T) => {
      if (JSON.stringify(read(key, isValid)?.value) === JSON.stringify(value)) remove(key)
    },
    drop: () => {
      setOffered(null)
      remove(key)
    },
  }
}

/** At sign-out nothing that was typed stays behind in the tab. */
export function dropAllDrafts(): void {
  for (const key of Object.keys(sessionStorage)) if (key.startsWith(PREFIX)) sessionStorage.removeItem(key)
}
