import { create } from 'qrcode'

/** A QR code as SVG, dark on white in both themes. Level M: readable with a scratch, and not too fine for old phones. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { modules } = create(text, { errorCorrectionLevel: 'M' })
  const { size } = modules
  let d = ''
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      if (modules.get(row, column)) d += `M${column} ${row}h1v1h-1z`
    }
  }
  return (
    <div className="qr-card">
      <svg
        viewBox={`-2 -2 ${size + 4} ${size + 4}`}
        role="img"
        aria-label={label}
        shapeRendering="crispEdges"
      >
        <path d={d} fill="currentColor" />
      </svg>
    </div>
  )
}
