/** The rung mark: three short level strokes that rise. */
export function BrandMark() {
  return (
    <svg
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="3.4"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <path d="M3.5 19h5M9.5 12.5h5M15.5 6h5" />
    </svg>
  )
}
