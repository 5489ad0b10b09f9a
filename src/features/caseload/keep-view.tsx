'use client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { CaseloadFilter } from '@/domain/caseload-filter'
import { LONGEST_VIEW_NAME } from '@/domain/saved-view'
import { newId } from '@/trpc/new-id'
import { useTRPC } from '@/trpc/provider'
import { errorCodeOf, refusalOf } from '@/trpc/refusal'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import { Notice } from '@/ui/notice'
import { TextField } from '@/ui/text-field'
import { useInvalidFocus } from '@/ui/use-invalid-focus'

const untouched = {}

/** The dialog looks for this mark when it opens; React sets none. */
const typedFirst = (field: HTMLInputElement | null) => field?.setAttribute('autofocus', '')

/** Gives the view that is shown a name. */
export function KeepView(props: {
  open: boolean
  filter: CaseloadFilter
  onKept: () => void
  onClose: () => void
}) {
  const { open, filter, onKept, onClose } = props
  const words = useTranslations('caseload.views')
  return (
    <Dialog open={open} title={words('keep')} closeWord={words('close')} onClose={onClose}>
      <NameForm {...{ filter, onKept, onClose }} />
    </Dialog>
  )
}

function NameForm(props: { filter: CaseloadFilter; onKept: () => void; onClose: () => void }) {
  const { filter, onKept, onClose } = props
  const words = useTranslations('caseload.views')
  const errors = useTranslations('errors')
  const trpc = useTRPC()
  const queries = useQueryClient()
  const [name, setName] = useState('')
  const [isNameless, setNameless] = useState(false)
  const [attempt, setAttempt] = useState<object>(untouched)
  const [id] = useState(newId)
  const keep = useMutation({
    ...trpc.caseload.keepView.mutationOptions(),
    onSuccess: (views) => {
      queries.setQueryData(trpc.caseload.views.queryKey(), views)
      onClose()
      onKept()
    },
  })
  const isTaken = refusalOf(keep.error)?.field === 'name'
  const focus = useInvalidFocus(keep.error ?? attempt)
  const { show, reason, owner, sort, search } = filter
  return (
    <form
      ref={focus}
      noValidate
      className="stack-wide"
      onSubmit={(event) => {
        event.preventDefault()
        setNameless(name.trim() === '')
        setAttempt({})
        if (name.trim() !== '') keep.mutate({ id, name, show, reason, owner, sort })
      }}
    >
      <p className="small soft">
        {words('what')} {search === '' ? '' : words('noSearch')}
      </p>
      <TextField
        label={words('name')}
        value={name}
        error={isNameless ? errors('name-missing') : isTaken ? errors(errorCodeOf(keep.error)) : null}
        autoComplete="off"
        ref={typedFirst}
        maxLength={LONGEST_VIEW_NAME}
        onChange={(event) => {
          setName(event.target.value)
          setNameless(false)
          keep.reset()
        }}
      />
      {keep.error === null || isTaken ? null : (
        <Notice icon="alert" tone="amber" role="alert">
          {errors(errorCodeOf(keep.error))}
        </Notice>
      )}
      <div className="row">
        <Button onClick={onClose}>{words('close')}</Button>
        <Button type="submit" variant="main" busy={keep.isPending}>
          {words('save')}
        </Button>
      </div>
    </form>
  )
}
