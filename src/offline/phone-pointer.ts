import { wordHere } from '@/offline/word-here'

const KEY = 'pacewell.phone'
const kept = wordHere(KEY)
/** Nobody, in a mark that is new each time: a sign-in that begins while another's is under way is told apart from it. */
const NOBODY = '-'
const nobodyNow = () => `${NOBODY}${String(Date.now())}-${String(Math.random())}`

const mark = (): string => kept.get() ?? ''

/** Who is signed in on this phone. Names the person's store; says nothing about their health. */
export const phonePointer = {
  get: (): string | null => {
    const here = mark()
    return here === '' || here.startsWith(NOBODY) ? null : here
  },
  mark,
  set: (patientId: string | null): void => {
    kept.keep(patientId ?? nobodyNow())
  },
  /** Calls back when another tab signs someone in or out. */
  onChange: (listener: () => void): void => {
    window.addEventListener('storage', ({ key }) => {
      if (key === KEY || key === null) listener()
    })
  },
}

/**
 * Signs somebody in on this phone. From the first moment on nothing of the person before goes out. Another tab then asks who
 * is here, and may still be told the one before: so they are forgotten once more when the answer has come.
 */
export async function signInHere<Answer>(signIn: () => Promise<Answer>): Promise<Answer> {
  phonePointer.set(null)
  try {
    return await signIn()
  } finally {
    phonePointer.set(null)
  }
}
