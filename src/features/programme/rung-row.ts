import type { CSSProperties } from 'react'

const MOST_IN_A_ROW = 16

/** Few rungs stand in one row, each under its step of the curve; more of them flow. */
export function rungRow(rungs: number): { className: string; style: CSSProperties } {
  const aligned =
    'lg:ml-[2.1rem] lg:grid-cols-[repeat(var(--rungs),minmax(0,1fr))] lg:gap-0 lg:[&>li]:mx-[3px] lg:[&>li]:w-auto lg:[&_.rung-number]:hidden'
  return {
    className: rungs <= MOST_IN_A_ROW ? `rungs ${aligned}` : 'rungs',
    style: { '--rungs': rungs } as CSSProperties,
  }
}
