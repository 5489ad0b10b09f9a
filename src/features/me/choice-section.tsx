'use client'
import type { ReactNode } from 'react'
import { Segmented } from '@/ui/segmented'

/** One thing that can be chosen about this phone, under its own heading. */
export function ChoiceSection<Value extends string>(props: {
  id: string
  title: string
  choices: readonly Value[]
  nameOf: (choice: Value) => string
  chosen: Value
  onChoose: (choice: Value) => void
  children?: ReactNode
}) {
  const { id, title, choices, nameOf, chosen } = props
  return (
    <section className="mt-6 first-of-type:mt-4" aria-labelledby={id}>
      <h2 className="mb-2" id={id}>
        {title}
      </h2>
      <Segmented
        wide
        label={title}
        segments={choices.map((value) => ({ value, label: nameOf(value) }))}
        value={chosen}
        onChange={props.onChoose}
      />
      {props.children}
    </section>
  )
}
