'use client'
import { useTranslations } from 'next-intl'
import { useUnsentDraft } from '@/trpc/unsent-draft'
import { Dialog } from '@/ui/dialog'
import { isInviteDraft } from './invite-draft'
import { InviteForm } from './invite-form'
import type { ShownLink } from './link-shown'

/** A new colleague: name, address, and what they may do. */
export function Invite(props: { open: boolean; onClose: () => void; onMade: (link: ShownLink) => void }) {
  const words = useTranslations('team')
  const draft = useUnsentDraft('team-invite', isInviteDraft)
  return (
    <Dialog open={props.open} onClose={props.onClose} title={words('inviteTitle')} closeWord={words('close')}>
      <p className="soft mb-4">{words('inviteAbout')}</p>
      <InviteForm
        draft={draft}
        onCancel={() => {
          draft.drop()
          props.onClose()
        }}
        onMade={props.onMade}
      />
    </Dialog>
  )
}
