/** How far apart strokes stand, and how long each is, in pixels: many stand closer. */
const few = { pitch: 16, dash: 10 }
const many = { pitch: 6, dash: 1 }

/** Which question of how many: words and rising strokes. */
export function RungCount({ at, of, words }: { at: number; of: number; words: string }) {
  const rise = 12 / Math.max(1, of - 1)
  const { pitch, dash } = of > 9 ? many : few
  return (
    <p className="rung-count">
      <span>{words}</span>
      <svg width={of * pitch} height={20} viewBox={`0 0 ${of * pitch} 20`} aria-hidden="true">
        {Array.from({ length: of }, (_, place) => (
          <path
            key={place}
            className={place < at ? 'count-on' : 'count-off'}
            d={`M${place * pitch + (pitch - dash) / 2} ${16 - place * rise}h${dash}`}
          />
        ))}
      </svg>
    </p>
  )
}
