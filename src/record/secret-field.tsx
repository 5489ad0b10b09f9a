'use client'
import { useTranslations } from 'next-intl'
import type { ComponentProps } from 'react'
import { PasswordField } from '@/ui/password-field'

/** A password with the words of its button; every form that asks for one uses this. */
export function SecretField(props: Omit<ComponentProps<typeof PasswordField>, 'showWords' | 'hideWords'>) {
  const words = useTranslations('passwordField')
  return (
    <PasswordField
      {...props}
      showWords={{ short: words('show'), full: words('showPassword') }}
      hideWords={{ short: words('hide'), full: words('hidePassword') }}
    />
  )
}
