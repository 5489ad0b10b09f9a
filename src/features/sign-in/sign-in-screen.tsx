'use client'
import { useTranslations } from 'next-intl'
import { Brand } from '@/ui/brand'
import { WalkingFigure } from '@/ui/walking-figure'
import { DemoSignIns } from './demo-sign-ins'
import { FreshInstallation } from './fresh-installation'
import { PatientDoor } from './patient-door'
import { SignInForm } from './sign-in-form'

/** The front door: staff sign in, patients find their way, and an empty installation its first step. */
export function SignInScreen(props: {
  installation: { setUp: boolean; demo: boolean }
  next: string | null
}) {
  const words = useTranslations('signIn')
  const frame = useTranslations('entryFrame')
  const { setUp, demo } = props.installation
  return (
    <div className="halves">
      <main className="half half-in">
        <div className="row between mb-5 flex-nowrap items-end">
          <Brand name={frame('brand')} />
          <WalkingFigure />
        </div>
        <h1 className="mb-6">{words('promise')}</h1>
        <div className="grid gap-7">
          {setUp ? <SignInForm next={props.next} /> : <FreshInstallation />}
          {demo ? <DemoSignIns /> : null}
        </div>
      </main>
      {setUp ? (
        <aside className="half grid content-center" aria-labelledby="patients-title">
          <PatientDoor />
        </aside>
      ) : null}
    </div>
  )
}
