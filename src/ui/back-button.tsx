import { Button } from './button'

/** One step back in this tab's history, on a phone page's bar. */
export function BackButton({ children }: { children: string }) {
  return (
    <Button
      variant="quiet"
      size="touch"
      icon="back"
      onClick={() => {
        window.history.back()
      }}
    >
      {children}
    </Button>
  )
}
