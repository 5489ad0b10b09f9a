import type { ReactNode } from 'react'
import { classList } from './class-list'

export type Tone = 'plain' | 'accent' | 'amber' | 'red' | 'calm'

export function Tag({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }) {
  return <span className={classList('tag', tone !== 'plain' && `tag-${tone}`)}>{children}</span>
}
