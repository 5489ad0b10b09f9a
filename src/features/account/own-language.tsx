'use client'
import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { languages } from '@/domain/person'
import type { Language } from '@/domain/person'
import { rememberDeskLanguage } from '@/messages/desk-language'
import { useTRPC } from '@/trpc/provider'
import { errorCodeOf } from '@/trpc/refusal'
import { Segmented } from '@/ui/segmented'

/** One's own screens; patients read in theirs. */
export function OwnLanguage({ language }: { language: Language }) {
  const words = useTranslations('account')
  const errors = useTranslations('errors')
  const names = useTranslations('languageNames')
  const change = useMutation(
    useTRPC().account.setLanguage.mutationOptions({
      onSuccess: (_, chosen) => {
        rememberDeskLanguage(chosen.language)
        window.location.reload()
      },
    }),
  )
  return (
    <section className="panel panel-body stack" aria-labelledby="own-language">
      <h2 id="own-language">{words('language')}</h2>
      <p className="small soft">{words('languageAbout')}</p>
      <div>
        <Segmented
          label={words('language')}
          segments={languages.map((value) => ({ value, label: names(value) }))}
          value={language}
          onChange={(chosen) => {
            if (chosen !== language && !change.isPending) change.mutate({ language: chosen })
          }}
        />
      </div>
      {change.isError ? (
        <p className="small" role="alert">
          {errors(errorCodeOf(change.error))}
        </p>
      ) : null}
    </section>
  )
}
