'use client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useState, type SubmitEvent } from 'react'
import { newId } from '@/trpc/new-id'
import { useTRPC } from '@/trpc/provider'
import { errorCodeOf, refusalOf } from '@/trpc/refusal'
import type { UnsentDraft } from '@/trpc/unsent-draft'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'
import { TextField } from '@/ui/text-field'
import { useInvalidFocus } from '@/ui/use-invalid-focus'
import { inviteFaults, readInvite } from './invite-draft'
import type { InviteDraft } from './invite-draft'
import type { ShownLink } from './link-shown'
import { RoleFields } from './role-fields'

export function InviteForm(props: {
  draft: UnsentDraft<InviteDraft>
  onCancel: () => void
  onMade: (link: ShownLink) => void
}) {
  const words = useTranslations('team')
  const errors = useTranslations('errors')
  const trpc = useTRPC()
  const queries = useQueryClient()
  const given = props.draft.offered?.value
  // Sending twice makes one invitation; a changed form is another one.
  const [invitationId, setInvitationId] = useState(newId)
  const [faults, setFaults] = useState<readonly string[]>([])
  const form = useInvalidFocus(faults)
  const invite = useMutation(trpc.team.invite.mutationOptions())

  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const read = readInvite(new FormData(event.currentTarget))
    const wrong = inviteFaults(read)
    setFaults(wrong)
    if (wrong.length > 0) return
    invite.mutate(
      { invitationId, ...read },
      {
        onSuccess: (made) => {
          props.draft.drop()
          props.onMade({ ...made, kind: 'staff', name: read.name })
          void queries.invalidateQueries({ queryKey: trpc.team.list.queryKey() })
        },
        onError: (error) => {
          setFaults([refusalOf(error)?.field ?? ''])
        },
      },
    )
  }
  const refusal = refusalOf(invite.error)
  const taken = refusal?.field === 'email' && faults.includes('email') ? errors(refusal.code) : null
  return (
    <form
      ref={form}
      className="grid gap-4"
      method="post"
      noValidate
      onSubmit={submit}
      onChange={(event) => {
        props.draft.keep(readInvite(new FormData(event.currentTarget)))
        if (!invite.isIdle) {
          invite.reset()
          setInvitationId(newId())
        }
      }}
    >
      <TextField
        label={words('inviteName')}
        name="name"
        dir="auto"
        defaultValue={given?.name}
        autoComplete="off"
        error={faults.includes('name') ? words('nameMissing') : null}
      />
      <TextField
        label={words('inviteEmail')}
        hint={words('inviteEmailHint')}
        name="email"
        type="email"
        defaultValue={given?.email}
        autoComplete="off"
        autoCapitalize="none"
        error={taken ?? (faults.includes('email') ? words('emailWrong') : null)}
      />
      <RoleFields
        clinician={given?.clinician ?? true}
        admin={given?.admin ?? false}
        wrong={faults.includes('roles') || faults.includes('clinician')}
      />
      {invite.isError && (refusal?.field ?? null) === null ? (
        <Notice icon="alert" tone="amber" role="alert">
          {errors(errorCodeOf(invite.error))}
        </Notice>
      ) : null}
      <div className="dialog-acts mt-1">
        <Button onClick={props.onCancel}>{words('cancel')}</Button>
        <Button type="submit" variant="main" busy={invite.isPending}>
          {invite.isPending ? words('inviteMaking') : words('inviteSubmit')}
        </Button>
      </div>
    </form>
  )
}
