/** A quiet stand-in of the size of what is coming, in rem, so that nothing jumps. */
function Skeleton({ height, width }: { height: number; width?: number }) {
  const size = { height: `${String(height)}rem`, ...(width ? { width: `${String(width)}rem` } : {}) }
  return <div className="skeleton" style={size} aria-hidden="true" />
}

/** Says in words that something is being fetched, around skeletons of its shape. */
export function Loading({ word, heights }: { word: string; heights: readonly number[] }) {
  return (
    <div className="stack-wide" role="status">
      <span className="sr-only">{word}</span>
      {heights.map((height, place) => (
        <Skeleton key={place} height={height} />
      ))}
    </div>
  )
}
