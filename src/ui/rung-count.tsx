/** Which question of how many: words and rising strokes. */
export function RungCount({ at, of, words }: { at: number; of: number; words: string }) {
  const rise = 12 / Math.max(1, of - 1)
  return (
    <p className="rung-count">
      <span>{words}</span>
      <svg width={of * 16} height={20} viewBox={`0 0 ${of * 16} 20`} aria-hidden="true">
        {Array.from({ length: of }, (_, place) => (
          <path
            key={place}
            className={place < at ? 'count-on' : 'count-off'}
            d={`M${place * 16 + 3} ${16 - place * rise}h10`}
          />
        ))}
      </svg>
    </p>
  )
}
