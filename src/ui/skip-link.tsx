'use client'

/** For whoever goes by keyboard: seen while it has the focus alone, it leads past what stands before `target`. */
export function SkipLink({ target, children }: { target: string; children: string }) {
  return (
    <button
      type="button"
      className="skip btn"
      onClick={() => {
        document.querySelector<HTMLElement>(target)?.focus()
      }}
    >
      {children}
    </button>
  )
}
