'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { signInHere } from '@/offline/phone-pointer'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'
import { Tag } from '@/ui/tag'
import { openDoor } from './open-door'
import type { DoorAnswer } from './door-answer'

const people = [
  { person: 'anna', name: 'Anna Lindqvist', firstPage: '/caseload' },
  { person: 'ruth', name: 'Ruth Adeyemi', firstPage: '/today' },
  { person: 'joan', name: 'Joan Mistry', firstPage: '/team' },
] as const

/** Three simulated people, each one click away. */
export function DemoSignIns() {
  const words = useTranslations('signIn.demo')
  const errors = useTranslations('errors')
  const [answer, setAnswer] = useState<DoorAnswer>({ open: true })
  const [opening, setOpening] = useState<string | null>(null)

  const enter = async ({ person, firstPage }: (typeof people)[number]) => {
    setOpening(person)
    // A patient signs in on this phone: nothing that is kept of another may go out in their name.
    const knock = () => openDoor('demo', { person })
    const said = await (person === 'ruth' ? signInHere(knock) : knock())
    if (said.open) {
      window.location.assign(firstPage)
      return
    }
    setAnswer(said)
    setOpening(null)
  }

  return (
    <section aria-labelledby="demo-title" className="grid gap-3 border-t border-line pt-5">
      <div className="grid gap-1">
        <h2 id="demo-title" className="row">
          {words('title')} <Tag>{words('simulated')}</Tag>
        </h2>
        <p className="small soft">{words('about')}</p>
      </div>
      {answer.open ? null : (
        <Notice icon="alert" tone="amber" role="alert">
          {errors(answer.code)}
        </Notice>
      )}
      <ul className="list border-t border-line">
        {people.map((one) => (
          <li key={one.person} className="list-row">
            <span className="fill">
              <b className="block">{one.name}</b>
              <span className="small soft">{words(one.person)}</span>
            </span>
            <Button
              aria-label={words('signInAs', { name: one.name })}
              busy={opening !== null}
              onClick={() => void enter(one)}
            >
              {words('signIn')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
