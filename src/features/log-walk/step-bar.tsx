'use client'
import { useTranslations } from 'next-intl'
import { Button } from '@/ui/button'
import { RungCount } from '@/ui/rung-count'

const QUESTIONS = 3

/** The way back by one question, and which of the three this is. */
export function StepBar({ at, onBack }: { at: number; onBack: () => void }) {
  const words = useTranslations('logWalk')
  return (
    <>
      <Button variant="quiet" size="touch" icon="back" onClick={onBack}>
        {words('back')}
      </Button>
      <RungCount at={at} of={QUESTIONS} words={words('question', { at, of: QUESTIONS })} />
    </>
  )
}
