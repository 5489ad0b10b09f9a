import { headers } from 'next/headers'
import { readOrLeave } from '@/app/read-or-leave'

/** Whether this is a step from page to page: no document is asked for, and a skeleton may stand in at once. */
export const isStep = async (): Promise<boolean> => (await headers()).get('sec-fetch-dest') === 'empty'

/**
 * Reads what a page shows before any of its document is sent, so that a refusal is an answer with its own status. In a step
 * the page itself refuses, in what follows its skeleton.
 * @param here the page's own address
 */
export async function beforeStreaming(reading: () => Promise<unknown>, here: string): Promise<void> {
  if (!(await isStep())) await readOrLeave(reading, here)
}
