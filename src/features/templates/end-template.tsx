'use client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useTRPC } from '@/trpc/provider'
import { errorCodeOf } from '@/trpc/refusal'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import { Notice } from '@/ui/notice'

/** Asks once before a template is offered no more. Programmes begun from it stay as they are. */
export function EndTemplate({ templateId, name }: { templateId: string; name: string }) {
  const words = useTranslations('templatesPage.end')
  const errors = useTranslations('errors')
  const trpc = useTRPC()
  const queries = useQueryClient()
  const [asked, setAsked] = useState(false)
  const end = useMutation({
    ...trpc.templates.end.mutationOptions(),
    onSuccess: () => queries.invalidateQueries(trpc.templates.list.queryFilter()),
  })
  const close = () => {
    setAsked(false)
    end.reset()
  }
  return (
    <span>
      <Button
        size="small"
        aria-label={words('askFor', { name })}
        onClick={() => {
          setAsked(true)
        }}
      >
        {words('ask')}
      </Button>
      {asked ? (
        <Dialog open title={words('title', { name })} closeWord={words('keep')} onClose={close}>
          <div className="stack-wide">
            <p>{words('what')}</p>
            {end.isError ? (
              <Notice icon="alert" tone="amber" role="alert">
                {errors(errorCodeOf(end.error))}
              </Notice>
            ) : null}
            <div className="row">
              <Button onClick={close}>{words('keep')}</Button>
              <Button
                variant="main"
                busy={end.isPending}
                onClick={() => {
                  end.mutate({ templateId })
                }}
              >
                {words('do')}
              </Button>
            </div>
          </div>
        </Dialog>
      ) : null}
    </span>
  )
}
