import { Document, Page, Path, Svg, Text, View } from '@react-pdf/renderer'
import type { ReactNode } from 'react'
import type { Language } from '@/domain/person'
import { typeface } from './fonts'
import { ink } from './ink'
import { textPoints } from './print'
import type { PaperSize, Print } from './print'

export type SheetLook = { size: PaperSize; print: Print; language: Language }

/** In points. */
const [MARGIN, FOOT] = [36, 24]
const FOOT_LINE = 1.35
const atFoot = { position: 'absolute', bottom: FOOT, color: ink.ink2 } as const
const oneLine = { maxLines: 1, textOverflow: 'ellipsis' } as const
/** What is only known once all pages are laid out needs its room from the start, and no line height: with one, react-pdf
 * leaves it out. */
const atEnd = { right: MARGIN, textAlign: 'right' } as const

/** A document of one kind of page: its title and language are set, its foot says whose it is and which page. */
export function Sheet(props: {
  look: SheetLook
  title: string
  /** Lines at the foot of each page, cut where they are too long. */
  foot: readonly string[]
  pageWords: (page: number, pages: number) => string
  children: ReactNode
}) {
  const { look, title, foot, pageWords } = props
  const points = textPoints[look.print]
  const footPoints = Math.max(8, points * 0.75)
  const pageRoom = footPoints * 6
  return (
    <Document title={title} language={look.language} creator="Pacewell" producer="Pacewell">
      <Page
        size={look.size}
        style={{
          ...{ paddingTop: MARGIN - 4, paddingHorizontal: MARGIN },
          paddingBottom: FOOT + 6 + footPoints * FOOT_LINE * foot.length,
          ...{ fontFamily: typeface, fontSize: points, color: ink.ink },
        }}
      >
        {/* A line height is reckoned from the text size of where it stands. */}
        <View style={{ fontSize: points, lineHeight: 1.3 }}>{props.children}</View>
        {foot.map((line, place) => (
          <Text
            key={line}
            fixed
            style={{
              ...{ ...atFoot, ...oneLine, fontSize: footPoints, left: MARGIN, right: MARGIN + pageRoom },
              bottom: FOOT + (foot.length - 1 - place) * footPoints * FOOT_LINE,
            }}
          >
            {line}
          </Text>
        ))}
        <Text
          fixed
          style={{ ...atFoot, ...atEnd, width: pageRoom, fontSize: footPoints }}
          render={({ pageNumber, totalPages }) => pageWords(pageNumber, totalPages)}
        />
      </Page>
    </Document>
  )
}

/** The rung mark: three short level strokes that rise. */
export function BrandDrawing({ height }: { height: number }) {
  return (
    <Svg viewBox="0 0 24 24" style={{ width: height, height }}>
      <Path
        d="M3.5 19h5M9.5 12.5h5M15.5 6h5"
        fill="none"
        stroke={ink.accent}
        strokeWidth={3.4}
        strokeLinecap="round"
      />
    </Svg>
  )
}
