import type { Metadata } from 'next'
import { languages } from '@/domain/person'
import { pageTitle } from '@/messages/page-title'
import type { Titled } from '@/messages/page-title'

type InLanguage = { params: Promise<{ language: string }> }

/** The title of a patient's page, in its language. */
export const patientTitle =
  (namespace: Titled) =>
  async ({ params }: InLanguage): Promise<Metadata> => {
    const { language: asked } = await params
    return { title: pageTitle(languages.find((known) => known === asked) ?? 'en', namespace) }
  }
