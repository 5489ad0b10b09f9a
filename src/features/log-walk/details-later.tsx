'use client'
import { useSyncExternalStore } from 'react'
import type { ComponentProps } from 'react'
import type { DetailsForm } from './details-form'

let form: typeof DetailsForm | null = null
const listeners = new Set<() => void>()

/** Fetches the form while the questions are answered. Without a network it stays away: a walk is whole without it. */
export function fetchDetails(): void {
  import('./details-form').then(
    (fetched) => {
      form = fetched.DetailsForm
      for (const listener of listeners) listener()
    },
    () => undefined,
  )
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

/** The optional details of a saved walk, as soon as their form is here. */
export function DetailsLater(props: ComponentProps<typeof DetailsForm>) {
  const Form = useSyncExternalStore(
    subscribe,
    () => form,
    () => null,
  )
  return Form === null ? null : <Form {...props} />
}
