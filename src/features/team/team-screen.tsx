'use client'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useTRPC } from '@/trpc/provider'
import { Button } from '@/ui/button'
import { PageHead } from '@/ui/desk-page'
import { EndAccess } from './end-access'
import { Invite } from './invite'
import { LinkShown } from './link-shown'
import type { ShownLink } from './link-shown'
import { OpenInvitations } from './open-invitations'
import { StaffRow } from './staff-row'
import type { Colleague } from './staff-row'

/** Who may sign in, who is invited, and the ends of both. */
export function TeamScreen({ clinic }: { clinic: string }) {
  const words = useTranslations('team')
  const { data } = useSuspenseQuery(useTRPC().team.list.queryOptions())
  const [inviting, setInviting] = useState(false)
  const [ending, setEnding] = useState<Colleague | null>(null)
  const [link, setLink] = useState<ShownLink | null>(null)
  const active = data.staff.filter(({ endedAt }) => endedAt === null)
  const onlyAdministrator = active.filter(({ admin }) => admin).length === 1
  return (
    <div className="mx-auto max-w-208">
      <PageHead
        title={words('title')}
        below={words('about', { count: active.length, clinic })}
        actions={
          <Button
            variant="lead"
            icon="plus"
            onClick={() => {
              setInviting(true)
            }}
          >
            {words('invite')}
          </Button>
        }
      />
      <div className="grid grid-cols-1 gap-5">
        <section className="panel panel-body" aria-labelledby="people">
          <h2 id="people">{words('people')}</h2>
          <ul className="list mt-2">
            {data.staff.map((colleague) => (
              <StaffRow key={colleague.id} colleague={colleague} onEnd={setEnding} onLink={setLink} />
            ))}
          </ul>
        </section>
        <OpenInvitations invitations={data.invitations} />
      </div>
      <Invite
        open={inviting}
        onClose={() => {
          setInviting(false)
        }}
        onMade={(made) => {
          setInviting(false)
          setLink(made)
        }}
      />
      <EndAccess
        colleague={ending}
        isLastAdministrator={ending?.admin === true && onlyAdministrator}
        onClose={() => {
          setEnding(null)
        }}
      />
      <LinkShown
        shown={link}
        onClose={() => {
          setLink(null)
        }}
      />
    </div>
  )
}
