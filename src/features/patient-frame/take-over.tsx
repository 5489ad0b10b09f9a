'use client'
import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { isolated } from '@/messages/isolated'
import type { RouterOutputs } from '@/trpc/api'
import { newId } from '@/trpc/new-id'
import { useTRPC } from '@/trpc/provider'
import { usePatientChanged } from '@/trpc/use-patient-changed'
import { errorCodeOf, refusalOf } from '@/trpc/refusal'
import { Button } from '@/ui/button'

type Opened = RouterOutputs['patient']['open']

/** Looks after somebody else's patient from now on; the same place takes it back. */
export function TakeOver({ patient, owner }: Pick<Opened, 'patient' | 'owner'>) {
  const words = useTranslations('patientFrame.owner')
  const errors = useTranslations('errors')
  const trpc = useTRPC()
  const { id: patientId } = patient
  const name = isolated(patient.name)
  const [taken, setTaken] = useState<string | null>(null)
  const onSettled = usePatientChanged(patientId)
  const take = useMutation({
    ...trpc.patient.takeOver.mutationOptions(),
    onSuccess: (_, { careId }) => {
      setTaken(careId)
    },
    onSettled,
  })
  const undo = useMutation({
    ...trpc.patient.giveBack.mutationOptions(),
    onSuccess: () => {
      setTaken(null)
    },
    onSettled,
  })
  const error = take.error ?? undo.error
  const canUndo = taken !== null && owner.isMe
  const told = () => {
    if (error === null) return !canUndo ? '' : words('taken', { name })
    const { code, details } = refusalOf(error) ?? { code: null, details: {} }
    const changed = code === 'owner-changed' && typeof details['name'] === 'string' ? details['name'] : null
    if (changed === null) return errors(errorCodeOf(error))
    return words('changed', { name, owner: isolated(changed) })
  }
  return (
    <>
      {owner.isMe && !canUndo ? null : (
        <Button
          variant="bare"
          size="small"
          className="px-1.5"
          icon={canUndo ? 'undo' : undefined}
          busy={take.isPending || undo.isPending}
          aria-label={
            canUndo ? words('undoOf', { name }) : words('takeOverOf', { name, owner: isolated(owner.name) })
          }
          onClick={() => {
            take.reset()
            undo.reset()
            if (canUndo) undo.mutate({ patientId, careId: newId(), takeoverId: taken })
            else take.mutate({ patientId, careId: newId(), seen: owner.id })
          }}
        >
          {words(canUndo ? 'undo' : 'takeOver')}
        </Button>
      )}
      <span role="status" className={error === null ? 'sr-only' : 'block'}>
        {told()}
      </span>
    </>
  )
}
