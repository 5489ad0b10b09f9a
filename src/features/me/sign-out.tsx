'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { PatientRecord } from '@/offline/use-phone'
import { leavePhone } from '@/offline/leave-phone'
import { countOnlyHere } from '@/offline/only-on-phone'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import { OnlyHere } from './only-here'

type Step = 'closed' | 'asking' | 'leaving' | 'unreachable'

/** Signing out: what is not sent yet is sent first, or its loss is said yes to. */
export function SignOut({ patient }: { patient: PatientRecord }) {
  const words = useTranslations('me.signOut')
  const [step, setStep] = useState<Step>('closed')
  const count = countOnlyHere(patient)
  const leave = async (loss: 'send-first' | 'accept') => {
    setStep('leaving')
    const outcome = await leavePhone(loss).catch(() => 'unreachable' as const)
    if (outcome === 'left') window.location.assign('/')
    else setStep(outcome === 'unsent' ? 'asking' : 'unreachable')
  }
  return (
    <section className="mt-6" aria-labelledby="sign-out">
      <h2 id="sign-out">{words('title')}</h2>
      <p className="soft mb-3">{words(patient.helper === null ? 'about' : 'aboutHelper')}</p>
      <Button size="mid" wide icon="out" onClick={() => setStep('asking')}>
        {words('open')}
      </Button>
      <Dialog
        open={step !== 'closed'}
        onClose={() => setStep('closed')}
        title={words(count > 0 ? 'unsentTitle' : 'askTitle')}
        closeWord={words('close')}
        actions={
          <>
            <Button size="mid" onClick={() => setStep('closed')}>
              {words('stay')}
            </Button>
            {count > 0 ? (
              <Button
                variant="stop"
                size="mid"
                busy={step === 'leaving'}
                onClick={() => void leave('accept')}
              >
                {words('lose', { count })}
              </Button>
            ) : null}
            <Button
              variant="main"
              size="mid"
              busy={step === 'leaving'}
              onClick={() => void leave('send-first')}
            >
              {words(count > 0 ? 'sendFirst' : 'confirm')}
            </Button>
          </>
        }
      >
        <p>{count > 0 ? words('unsentAbout', { count }) : words('askAbout')}</p>
        <OnlyHere patient={patient} />
        {step === 'unreachable' ? (
          <p className="field-error mt-3" role="alert">
            {words('unreachable')}
          </p>
        ) : null}
      </Dialog>
    </section>
  )
}
