'use client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Refusal } from '@/domain/refusal'
import type { RefusalCode } from '@/domain/refusal'
import { readTitle } from '@/domain/template-content'
import type { TemplateContent, TemplateTitle } from '@/domain/template-content'
import { newId } from '@/trpc/new-id'
import { useTRPC } from '@/trpc/provider'
import { isSignedOut } from '@/trpc/refusal'
import { Button } from '@/ui/button'
import type { ProgrammeForm } from './programme-form'
import { templateOf } from './read-form'
import { TemplateDialog } from './template-dialog'

const untitled: TemplateTitle = { name: '', about: '' }

/** Keeps what stands in the builder as a template of the clinic's own. What is wrong with it is told at its fields first. */
export function SaveAsTemplate(props: { form: ProgrammeForm; onWrong: () => void }) {
  const words = useTranslations('programme.saveTemplate')
  const trpc = useTRPC()
  const queries = useQueryClient()
  const [title, setTitle] = useState(untitled)
  const [attempt, setAttempt] = useState<{ templateId: string; content: TemplateContent } | null>(null)
  const [wrong, setWrong] = useState<{ field: string | null; code: RefusalCode } | null>(null)
  const [saved, setSaved] = useState<string | null>(null)
  const save = useMutation({
    ...trpc.templates.save.mutationOptions(),
    onSuccess: (_, { name }) => {
      setAttempt(null)
      setTitle(untitled)
      setSaved(name)
      return queries.invalidateQueries(trpc.templates.list.queryFilter())
    },
    // The way back in stands outside the dialog.
    onError: (error) => {
      if (isSignedOut(error)) setAttempt(null)
    },
  })
  const open = () => {
    const content = templateOf(props.form)
    setSaved(null)
    if (content instanceof Refusal) props.onWrong()
    else setAttempt({ templateId: newId(), content })
  }
  const send = () => {
    if (attempt === null || save.isPending) return
    const read = readTitle(title)
    setWrong(read instanceof Refusal ? read : null)
    if (!(read instanceof Refusal)) save.mutate({ ...attempt, ...read })
  }
  return (
    <>
      <span className="small" role="status">
        {saved === null ? '' : words('saved', { name: saved })}
      </span>
      <Button onClick={open}>{words('open')}</Button>
      {attempt === null ? null : (
        <TemplateDialog
          title={title}
          wrong={wrong}
          error={save.error}
          busy={save.isPending}
          onChange={(next) => {
            setTitle(next)
            setWrong(null)
            save.reset()
          }}
          onSave={send}
          onClose={() => {
            setAttempt(null)
            setWrong(null)
            save.reset()
          }}
        />
      )}
    </>
  )
}
