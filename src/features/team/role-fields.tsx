import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { CheckField } from '@/ui/check-field'
import { Icon } from '@/ui/icon'

/** What a colleague may do: treat patients, keep the clinic, or both. */
export function RoleFields(props: { clinician: boolean; admin: boolean; wrong: boolean }) {
  const words = useTranslations('team')
  const errorId = useId()
  return (
    <fieldset className="stack" aria-describedby={props.wrong ? errorId : undefined}>
      <legend className="field-label mb-2">{words('inviteRoles')}</legend>
      <CheckField
        name="clinician"
        defaultChecked={props.clinician}
        label={
          <>
            {words('inviteClinician')}{' '}
            <span className="small soft block">{words('inviteClinicianHint')}</span>
          </>
        }
      />
      <CheckField
        name="admin"
        defaultChecked={props.admin}
        label={
          <>
            {words('inviteAdmin')} <span className="small soft block">{words('inviteAdminHint')}</span>
          </>
        }
      />
      {props.wrong ? (
        <p className="field-error" id={errorId} role="alert">
          <Icon name="alert" small />
          <span>{words('rolesMissing')}</span>
        </p>
      ) : null}
    </fieldset>
  )
}
