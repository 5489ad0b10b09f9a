'use client'
import { useTranslations } from 'next-intl'
import { Brand } from '@/ui/brand'
import { WalkingFigure } from '@/ui/walking-figure'
import { DemoSignIns } from './demo-sign-ins'
import { FreshInstallation } from './fresh-installation'
import { PatientDoor } from './patient-door'
import { SignInForm } from './sign-in-form'
import { ThreeRungs } from './three-rungs'

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
      <main className="half half-in min-w-0">
        <div className="row between mb-4 items-end [&_.brand]:text-[1.25rem]">
          <Brand name={frame('brand')} />
          <WalkingFigure />
        </div>
        <h1 className="mb-5 hyphens-auto">{words('promise')}</h1>
        <div className="grid gap-6">
          {setUp ? <SignInForm next={props.next} /> : <FreshInstallation />}
          {demo ? <DemoSignIns /> : null}
        </div>
      </main>
      <div className="half grid min-w-0 content-center gap-14">
        {setUp ? <PatientDoor /> : null}
        <ThreeRungs />
      </div>
    </div>
  )
}
