import type { PhoneStore } from '@/offline/phone-store'

/**
 * A stop that one page holds in memory may be answered on the disk, and the answer sent ahead by another page: the clinic
 * refused it, for it knew no such stop. Now that it does, the answer is due again.
 * @returns whether there was one; never rejects, since a disk that fails now is read again later
 */
export async function answersDueAgain(
  store: Pick<PhoneStore, 'queue' | 'mark'>,
  stopId: string,
): Promise<boolean> {
  try {
    const early = (await store.queue()).filter(
      ({ fact, sending }) =>
        fact.kind === 'stop-answer' &&
        fact.stopId === stopId &&
        sending.state === 'refused' &&
        sending.code === 'not-found',
    )
    for (const { fact } of early) await store.mark(fact.id, { state: 'waiting' })
    return early.length > 0
  } catch {
    return false
  }
}
