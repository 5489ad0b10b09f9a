'use client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useState, type SubmitEvent } from 'react'
import type { ClinicSettings } from '@/domain/clinic'
import { clinicFaultOf, noClinicFaults, readClinicForm } from '@/record/clinic-fields/read-clinic-form'
import { useTRPC } from '@/trpc/provider'
import { errorCodeOf, refusalOf } from '@/trpc/refusal'
import { useUnsentDraft } from '@/trpc/unsent-draft'
import { useInvalidFocus } from '@/ui/use-invalid-focus'
import { KeptDraft } from './kept-draft'
import { SaveBar } from './save-bar'
import { SettingsFields } from './settings-fields'
import { isSettingsDraft } from './settings-draft'

type State = 'untouched' | 'changed' | 'saved'

/** Keeps what is typed in this tab until it is saved, so that a session that ends takes nothing with it. */
export function SettingsForm({ settings }: { settings: ClinicSettings }) {
  const errors = useTranslations('errors')
  const trpc = useTRPC()
  const queries = useQueryClient()
  const draft = useUnsentDraft('clinic-settings', isSettingsDraft)
  const [shown, setShown] = useState({ settings, version: 0 })
  const [state, setState] = useState<State>('untouched')
  const [faults, setFaults] = useState(noClinicFaults)
  const form = useInvalidFocus(faults)
  const change = useMutation(
    trpc.clinic.change.mutationOptions({
      onError: (error) => {
        const field = refusalOf(error)?.field
        if (typeof field === 'string') setFaults(new Set([clinicFaultOf(field)]))
      },
      onSuccess: async () => {
        draft.drop()
        setState('saved')
        await queries.invalidateQueries({ queryKey: trpc.clinic.settings.queryKey() })
      },
    }),
  )

  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const read = readClinicForm(new FormData(event.currentTarget), 'complete')
    setFaults(read.faults)
    if (read.faults.size === 0) change.mutate(read.settings)
  }
  const failure =
    change.isError && (refusalOf(change.error)?.field ?? null) === null
      ? errors(errorCodeOf(change.error))
      : null

  return (
    <>
      {draft.offered !== null && state === 'untouched' ? (
        <KeptDraft
          onDrop={draft.drop}
          onTake={() => {
            setShown({ settings: draft.offered?.value ?? settings, version: shown.version + 1 })
            setState('changed')
          }}
        />
      ) : null}
      <form
        ref={form}
        className="grid grid-cols-1 gap-5"
        method="post"
        noValidate
        onSubmit={submit}
        onChange={(event) => {
          setState('changed')
          draft.keep(readClinicForm(new FormData(event.currentTarget), 'begun').settings)
        }}
      >
        <SettingsFields key={shown.version} settings={shown.settings} faults={faults} />
        <SaveBar busy={change.isPending} state={state} toMend={faults.size} failure={failure} />
      </form>
    </>
  )
}
