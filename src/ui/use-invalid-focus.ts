'use client'
import { useEffect, useRef } from 'react'

/**
 * Leads to the first field that needs another look, each time a form was refused.
 * @param errors a new object after each attempt
 */
export function useInvalidFocus(errors: object) {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [errors])
  return form
}
