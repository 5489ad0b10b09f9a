import type { ReactNode } from 'react'
import { BrandMark } from '@/ui/brand-mark'

/** A plain page of its own: the brand, what happened, and the way on. Needs no provider. */
export function FaultPage(props: { brand: string; title: string; about: string; children?: ReactNode }) {
  return (
    <div className="desk">
      <header className="top-bar">
        <p className="brand">
          <BrandMark />
          <span>{props.brand}</span>
        </p>
      </header>
      <main className="page page-narrow">
        <div className="stack-wide pt-8">
          <h1>{props.title}</h1>
          <p>{props.about}</p>
          {props.children}
        </div>
      </main>
    </div>
  )
}
