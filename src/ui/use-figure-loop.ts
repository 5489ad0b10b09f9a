'use client'
import { useCallback, useEffect, useRef, useState, type RefObject } from 'react'
import {
  exerciseFigure,
  loopSeconds,
  momentAt,
  portraitPhase,
  type FigureSetup,
} from '@/drawing/exercise-figure'
import type { FigureKind } from '@/drawing/figure-kinds'
import { useLessMotion } from './use-less-motion'

/** After a pause of the browser itself the loop goes on where it was. Seconds. */
const longestFrame = 0.1

export interface FigureLoop {
  stage: RefObject<SVGSVGElement | null>
  frames: RefObject<HTMLOListElement | null>
  playing: boolean
  toggle: () => void
}

/**
 * Moves a drawn figure: each frame the paths are written straight into the picture, and React draws nothing anew.
 * It runs while it is in sight, and from the beginning only for a reader whose system does not ask for less motion.
 */
export function useFigureLoop(kind: FigureKind, setup: FigureSetup | undefined): FigureLoop {
  const stage = useRef<SVGSVGElement>(null)
  const frames = useRef<HTMLOListElement>(null)
  const phase = useRef(portraitPhase(kind))
  const less = useLessMotion()
  const [wish, setWish] = useState<boolean | null>(null)
  const [inSight, setInSight] = useState(false)
  const playing = wish ?? !less

  const paint = useCallback(() => {
    const { parts } = exerciseFigure(kind, phase.current, setup)
    const paths = stage.current?.querySelectorAll('path')
    parts.forEach(({ d }, order) => paths?.[order]?.setAttribute('d', d))
    const now = momentAt(kind, phase.current)
    for (const [order, frame] of [...(frames.current?.children ?? [])].entries()) {
      frame.toggleAttribute('data-now', order === now)
    }
  }, [kind, setup])

  useEffect(() => {
    const picture = stage.current
    if (!picture) return
    const observer = new IntersectionObserver(
      (entries) => {
        setInSight(entries.at(-1)?.isIntersecting ?? false)
      },
      { threshold: 0.25 },
    )
    observer.observe(picture)
    return () => {
      observer.disconnect()
    }
  }, [])

  useEffect(() => {
    phase.current = portraitPhase(kind)
  }, [kind])

  useEffect(() => {
    paint()
    if (!playing || !inSight) return
    let before: number | null = null
    const step = (now: number) => {
      const passed = before === null ? 0 : Math.min(longestFrame, (now - before) / 1000)
      before = now
      phase.current = (phase.current + passed / loopSeconds(kind)) % 1
      paint()
      request = requestAnimationFrame(step)
    }
    let request = requestAnimationFrame(step)
    return () => {
      cancelAnimationFrame(request)
    }
  }, [kind, paint, playing, inSight])

  const toggle = useCallback(() => {
    setWish(!playing)
  }, [playing])
  return { stage, frames, playing, toggle }
}
