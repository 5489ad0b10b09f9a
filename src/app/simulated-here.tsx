import { headers } from 'next/headers'
import type { Language } from '@/domain/person'
import { faultWords } from '@/messages/fault-words'
import { SimulatedMark } from '@/ui/simulated-mark'

/** The mark of a demonstration, above whatever is shown before anybody is known: asked of no database, which may be
 * away. */
export async function SimulatedHere({ language }: { language: Language }) {
  if ((await headers()).get('x-simulated') !== 'yes') return null
  return <SimulatedMark words={faultWords(language).simulated} />
}
