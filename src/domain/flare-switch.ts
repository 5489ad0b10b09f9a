import type { FlareFact } from '@/domain/flare'
import { programmeOn } from '@/domain/programme'
import type { ProgrammeFacts } from '@/domain/programme'

/** Whether a flare switches a plan on: clear at the gate, and one is signed in what is in force that day. */
export const switchesOn = (
  { gate, day }: Pick<FlareFact, 'gate' | 'day'>,
  programmes: readonly ProgrammeFacts[],
): boolean => gate === 'clear' && programmeOn(programmes, day)?.flarePlan === true
