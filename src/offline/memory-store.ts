import type { WalkTimer } from '@/domain/timed-walk'
import { isNewerReading } from '@/offline/phone-record'
import type { KeptRecord } from '@/offline/phone-record'
import type { Begun, PhoneStore } from '@/offline/phone-store'
import type { QueuedFact } from '@/offline/queued-fact'
import type { WalkDraft } from '@/offline/walk-draft'

/** A store that forgets with the process: for tests. */
export function memoryStore(): PhoneStore {
  let queue: QueuedFact[] = []
  let kept: KeptRecord | null = null
  let draft: WalkDraft | null = null
  let timer: WalkTimer | null = null
  let begun: Partial<Begun> = {}
  let ended = false
  const done = Promise.resolve()
  return {
    queue: () => Promise.resolve(structuredClone(queue)),
    put: (fact) => {
      if (!queue.some((queued) => queued.fact.id === fact.id)) {
        queue.push({ fact, sending: { state: 'waiting' } })
      }
      return done
    },
    mark: (id, sending) => {
      queue = queue.map((queued) => (queued.fact.id === id ? { ...queued, sending } : queued))
      return done
    },
    drop: (ids) => {
      queue = queue.filter(({ fact }) => !ids.includes(fact.id))
      return done
    },
    record: () => Promise.resolve(kept),
    keepRecord: (record) => {
      if (isNewerReading(record, kept)) kept = record
      return done
    },
    draft: () => Promise.resolve(draft),
    keepDraft: (next) => {
      draft = next
      return done
    },
    timer: () => Promise.resolve(timer),
    changeTimer: (change) => {
      timer = change(timer)
      return done
    },
    begun: (what) => Promise.resolve(begun[what] ?? null),
    keepBegun: (what, value) => {
      begun = { ...begun, [what]: value ?? undefined }
      return done
    },
    sessionEnded: () => Promise.resolve(ended),
    noteSession: (next) => {
      ended = next
      return done
    },
    erase: () => {
      queue = []
      kept = null
      draft = null
      timer = null
      begun = {}
      ended = false
      return done
    },
  }
}
