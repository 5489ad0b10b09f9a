/** Across the top of a screen: nobody here is real. */
export function SimulatedMark({ words }: { words: string }) {
  return (
    <aside aria-label={words} className="tiny soft bg-sunk px-2 py-1 text-center">
      {words}
    </aside>
  )
}
