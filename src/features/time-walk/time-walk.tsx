'use client'
import { isOpenTimer } from '@/domain/timed-walk'
import { todayCard } from '@/domain/today-card'
import { usePatientRecord } from '@/offline/use-phone'
import { ClockQuestion } from './clock-question'
import { NoStart } from './no-start'
import { ReadyStep } from './ready-step'
import { UnderWay } from './under-way'
import { useTimedWalk } from './use-timed-walk'
import { WalkOver } from './walk-over'

/** A walk with the timer: ready, under way, over. */
export function TimeWalk() {
  const patient = usePatientRecord()
  const card = todayCard(patient.record, patient.now)
  const walk = useTimedWalk(patient.timer, card.openStop !== null)
  const { timer } = walk
  if (!isOpenTimer(timer)) {
    return card.phase === 'active' ? <ReadyStep card={card} walk={walk} /> : <NoStart card={card} />
  }
  switch (timer.state) {
    case 'running':
    case 'paused':
      return <UnderWay timer={timer} walk={walk} kind={card.asked?.walk.kind ?? null} />
    case 'finished':
      return <WalkOver timer={timer} walk={walk} isStopped={card.openStop !== null} />
    case 'logged':
      return <ClockQuestion timer={timer} walk={walk} />
  }
}
