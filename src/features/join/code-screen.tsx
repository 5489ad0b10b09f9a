'use client'
import { useTranslations } from 'next-intl'
import { Brand } from '@/ui/brand'
import { PhonePage } from '@/ui/phone-page'
import { CodeForm } from './code-form'

/** For a patient who was given a code and no picture for the camera. */
export function CodeScreen() {
  const words = useTranslations('join')
  return (
    <PhonePage bar={<Brand name={words('brand')} />}>
      <h1 className="mt-3 mb-2">{words('typeTitle')}</h1>
      <p className="soft mb-5">{words('typeAbout')}</p>
      <CodeForm />
    </PhonePage>
  )
}
