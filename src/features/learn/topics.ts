import { beforePicture } from '@/drawing/learn/before-picture'
import { groundPicture } from '@/drawing/learn/ground-picture'
import type { LearnPicture } from '@/drawing/learn/picture'
import { posturePicture } from '@/drawing/learn/posture-picture'
import { questionsPicture } from '@/drawing/learn/questions-picture'
import { shoesPicture } from '@/drawing/learn/shoes-picture'
import { stopPicture } from '@/drawing/learn/stop-picture'
import { techniquePicture } from '@/drawing/learn/technique-picture'
import { whyPicture } from '@/drawing/learn/why-picture'

/** What can be read, in the order of its list. */
export const topics = [
  'why',
  'posture',
  'technique',
  'before',
  'shoes',
  'ground',
  'questions',
  'stop',
] as const
export type Topic = (typeof topics)[number]

export const pictureOf: Record<Topic, () => LearnPicture> = {
  why: whyPicture,
  posture: posturePicture,
  technique: techniquePicture,
  before: beforePicture,
  shoes: shoesPicture,
  ground: groundPicture,
  questions: questionsPicture,
  stop: stopPicture,
}

export const addressOfTopic = (topic: Topic): string => `/learn?topic=${topic}`

/** The one that an address asks for; null for the list. */
export const topicOf = (asked: string | null): Topic | null => topics.find((one) => one === asked) ?? null

export const topicAfter = (topic: Topic): Topic | null => topics[topics.indexOf(topic) + 1] ?? null
