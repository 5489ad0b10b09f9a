'use client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { ClinicExercise } from '@/domain/clinic-exercise'
import type { Refusal } from '@/domain/refusal'
import { newId } from '@/trpc/new-id'
import { useTRPC } from '@/trpc/provider'
import { errorCodeOf, refusalOf } from '@/trpc/refusal'
import { useUnsentDraft } from '@/trpc/unsent-draft'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'
import { useInvalidFocus } from '@/ui/use-invalid-focus'
import { ExerciseFields } from './exercise-fields'
import { exerciseFormSchema, fieldOf, formRefusals, typedContent } from './exercise-form'
import type { ExerciseForm } from './exercise-form'

const isForm = (value: unknown): value is ExerciseForm => exerciseFormSchema.safeParse(value).success

/** Writes an exercise of the clinic's own, or its next version. What is typed is kept in this tab until it is saved. */
export function ExerciseEditor(props: {
  /** Under which name the typing is kept. */
  draft: string
  begin: ExerciseForm
  /** The version that is edited; null for a new exercise. */
  before: Pick<ClinicExercise, 'exerciseId' | 'version'> | null
  onDone?: () => void
}) {
  const { before } = props
  const words = useTranslations('library.editor')
  const errors = useTranslations('errors')
  const trpc = useTRPC()
  const queries = useQueryClient()
  const router = useRouter()
  const draft = useUnsentDraft(`exercise.${props.draft}`, isForm)
  const [typed, setTyped] = useState<ExerciseForm | null>(null)
  const [exerciseId] = useState(() => before?.exerciseId ?? newId())
  const [wrong, setWrong] = useState<Refusal[]>([])
  const focus = useInvalidFocus(wrong)
  const form = typed ?? draft.offered?.value ?? props.begin
  const save = useMutation({
    ...trpc.library.save.mutationOptions(),
    onSuccess: async () => {
      draft.drop()
      await queries.invalidateQueries(trpc.library.pathFilter())
      props.onDone?.()
      router.replace(`/library?show=${exerciseId}`, { scroll: false })
    },
  })
  const told = save.isError ? refusalOf(save.error) : null
  const errorAt = (field: string) => {
    const found = [...wrong, ...(told === null ? [] : [told])].find((one) => fieldOf(one) === field)
    return found ? errors(found.code) : null
  }
  return (
    <form
      ref={focus}
      noValidate
      className="stack-wide"
      aria-labelledby="editor"
      onSubmit={(event) => {
        event.preventDefault()
        if (save.isPending) return
        const refusals = formRefusals(form)
        setWrong(refusals)
        if (refusals.length > 0) return
        save.mutate({ exerciseId, version: (before?.version ?? 0) + 1, content: typedContent(form) })
      }}
    >
      <div>
        <h2 id="editor">{words(before === null ? 'new' : 'edit')}</h2>
        <p className="small soft">{words('about')}</p>
      </div>
      <ExerciseFields
        form={form}
        errorAt={errorAt}
        onChange={(next) => {
          setTyped(next)
          draft.keep(next)
          setWrong((now) => (now.length === 0 ? now : formRefusals(next)))
          save.reset()
        }}
      />
      {save.isError ? (
        <Notice icon="alert" tone="amber" role="alert">
          {errors(errorCodeOf(save.error))}
        </Notice>
      ) : null}
      <div className="row">
        <Button
          onClick={() => {
            draft.drop()
            props.onDone?.()
            router.replace(before === null ? '/library' : `/library?show=${before.exerciseId}`, {
              scroll: false,
            })
          }}
        >
          {words('leave')}
        </Button>
        <Button type="submit" variant="main" busy={save.isPending}>
          {words(before === null ? 'save' : 'saveVersion', { version: (before?.version ?? 0) + 1 })}
        </Button>
      </div>
    </form>
  )
}
